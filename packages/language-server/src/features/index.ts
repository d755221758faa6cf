import type { Feature } from "../feature.ts";
import { callHierarchy } from "./call-hierarchy.ts";
import { codeActions } from "./code-actions.ts";
import { codeLenses } from "./code-lenses.ts";
import { completion } from "./completion.ts";
import { definition } from "./definition.ts";
import { documentLinks } from "./document-links.ts";
import { documentSymbols } from "./document-symbols.ts";
import { folding } from "./folding.ts";
import { formatting } from "./formatting.ts";
import { hover } from "./hover.ts";
import { inlayHints } from "./inlay-hints.ts";
import { linkedEditing } from "./linked-editing.ts";
import { highlights, references } from "./references.ts";
import { rename } from "./rename.ts";
import { selection } from "./selection.ts";
import { semanticTokens } from "./semantic-tokens.ts";
import { signature } from "./signature.ts";
import { tests } from "./tests.ts";
import { workspaceSymbols } from "./workspace-symbols.ts";

/** Everything that an editor can ask; a new feature is one file and one line here. */
export const features: readonly Feature[] = [
  callHierarchy,
  codeActions,
  codeLenses,
  completion,
  definition,
  documentLinks,
  documentSymbols,
  folding,
  formatting,
  highlights,
  hover,
  inlayHints,
  linkedEditing,
  references,
  rename,
  selection,
  semanticTokens,
  signature,
  tests,
  workspaceSymbols,
];
