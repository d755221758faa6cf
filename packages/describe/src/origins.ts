import type { Place, PolicyIr } from "@annae/ir";
import { eventNames } from "@annae/vocabulary";
import type { Phrase } from "./document.ts";
import { documentWords } from "./document-words.ts";
import type { Telling } from "./telling.ts";

/** Names of the files that the policy's rules and texts stand in, without their folders, the first one first. */
export function filesOf({ events, messages, systemTexts }: PolicyIr): readonly string[] {
  const rules = eventNames.flatMap((event) =>
    (events[event]?.blocks ?? []).flatMap((block) => block.rules),
  );
  const placed = [...rules, ...Object.values(messages), ...Object.values(systemTexts)];
  return [...new Set(placed.map(({ at }) => fileName(at)))].sort();
}

/** Where it comes from, behind a sentence; nothing where all comes from one file. */
export function originOf(at: Place, { ir, locale }: Telling): Phrase {
  if (filesOf(ir).length < 2) return [];
  return [` — ${documentWords.from[locale]} `, { code: fileName(at) }];
}

function fileName({ file }: Place): string {
  return file.split(/[/\\]/).at(-1) ?? file;
}
