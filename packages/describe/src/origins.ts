import type { Place } from "@annae/ir";
import type { Phrase } from "./document.ts";
import { documentWords } from "./document-words.ts";
import { fileName } from "./policy-files.ts";
import type { Telling } from "./telling.ts";

/** Where it comes from, behind a sentence; nothing where all comes from one file. */
export function originOf(at: Place, { files, locale }: Telling): Phrase {
  if (files.length < 2) return [];
  return [` — ${documentWords.from[locale]} `, { code: fileName(at) }];
}
