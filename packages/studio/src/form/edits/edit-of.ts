import type { Syntax } from "@annae/syntax";
import { errorsIn } from "@annae/syntax/diagnostics";
import type { PolicyText } from "../policy-text.ts";
import type { TextPatch } from "../text-patch.ts";
import { viewingOf } from "../view/viewing.ts";
import { setCondition } from "./edit-conditions.ts";
import {
  addButton,
  addCase,
  addVariant,
  moveCase,
  removeButton,
  removeContent,
  setButton,
  setImage,
  setText,
  setTitle,
} from "./edit-contents.ts";
import { addMessage, renameMessage, renameRule } from "./edit-messages.ts";
import { addProperty, removeProperty, setProperty } from "./edit-properties.ts";
import { addRule, moveRule } from "./edit-rules.ts";
import { type Editing, isRefusal, type Plan } from "./editing.ts";
import type { FormEdit, FormEdited, FormRefusal } from "./form-edit.ts";
import { overriding } from "./overriding.ts";
import { refusals } from "./refusals.ts";
import { removeMessage, removeRule } from "./removing.ts";
import { switchMessage, switchRule } from "./switching.ts";
import { inverseOf, textsAfter } from "./text/patches.ts";
import { settlePatches } from "./text/settle-patches.ts";

type EditName = FormEdit["edit"];
type Edits = { readonly [Name in EditName]: Extract<FormEdit, { edit: Name }> };

/** What each edit comes to. */
const planning: {
  readonly [Name in EditName]: (edit: Edits[Name], editing: Editing) => Plan | FormRefusal;
} = {
  setText,
  setImage,
  addButton,
  setButton,
  removeButton,
  addVariant,
  addCase,
  removeContent,
  moveCase,
  setTitle,
  switchMessage,
  switchRule,
  moveRule,
  addRule,
  setCondition,
  addMessage,
  removeRule,
  removeMessage,
  renameMessage,
  renameRule,
  addProperty,
  setProperty,
  removeProperty,
};

/** The smallest change of the texts that makes what the form's edit means; or why it can't be made. */
export function editOf(text: PolicyText, edit: FormEdit): FormEdited | FormRefusal {
  const viewing = viewingOf(text);
  if (viewing === undefined) return refusals.damaged();
  const editing = { text, viewing };
  const plan = planOf(edit.edit, edit, editing);
  if (isRefusal(plan)) return plan;
  const own = overriding(plan.changes, editing);
  if (isRefusal(own)) return own;
  const files = new Map(
    [...text.analysis.syntaxes, ...plan.changes.map(({ thing }) => thing.syntax)].map((syntax) => [
      syntax.source.path,
      syntax,
    ]),
  );
  const patches = inEach(files, own.patches, settlePatches);
  const after = text.after(textsAfter((path) => files.get(path)?.source.text ?? "", patches));
  const why = breaks(text, after) ? refusals.damaged() : (plan.check?.(after) ?? null);
  if (why !== null) return why;
  const inverse = inEach(files, patches, ({ source }, of) => inverseOf(source.text, of));
  return { name: plan.name, patches, inverse, pictures: own.pictures };
}

function planOf<Name extends EditName>(
  name: Name,
  edit: Edits[Name],
  editing: Editing,
): Plan | FormRefusal {
  return planning[name](edit, editing);
}

function inEach(
  files: ReadonlyMap<string, Syntax>,
  patches: readonly TextPatch[],
  make: (syntax: Syntax, own: readonly TextPatch[]) => readonly TextPatch[],
): readonly TextPatch[] {
  return [...Map.groupBy(patches, ({ path }) => path)].flatMap(([path, own]) => {
    const syntax = files.get(path);
    return syntax === undefined ? [] : make(syntax, own);
  });
}

/** Whether there would be more errors of syntax than there are. */
function breaks(before: PolicyText, after: PolicyText): boolean {
  return syntaxErrors(after) > syntaxErrors(before);
}

function syntaxErrors({ analysis }: PolicyText): number {
  return errorsIn(analysis.syntaxes.flatMap(({ diagnostics }) => diagnostics)).length;
}
