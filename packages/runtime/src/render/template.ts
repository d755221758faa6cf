import type { Template } from "@annae/ir";
import { formatValue, particle } from "@annae/vocabulary";
import type { FactReader } from "../scene/fact-reader.ts";

type Hole = Extract<Template[number], { readonly fact: string }>;

/** A text so far; `emptied`: a hole at its end had nothing in it. */
interface Filled {
  readonly text: string;
  readonly emptied: boolean;
}

/**
 * The text with every hole filled: facts as people write them ("13:00", "12"), each with the particle it asks for, and
 * the company's name. An empty value is what the hole says instead; without that it leaves no doubled space behind, no
 * separator with nothing to separate, no empty brackets and no empty line.
 */
export function fillTemplate(template: Template, reader: FactReader, companyName: string): string {
  const filled = template.reduce<Filled>(
    (before, part) => {
      if (typeof part === "string")
        return before.emptied ? close(before.text, part) : say(before, part);
      return "companyName" in part ? say(before, companyName) : fill(before, part, reader);
    },
    { text: "", emptied: false },
  );
  return filled.emptied ? withoutSeparator(filled.text).trimEnd() : filled.text;
}

function say({ text }: Filled, words: string): Filled {
  return { text: text + words, emptied: false };
}

function fill(before: Filled, hole: Hole, reader: FactReader): Filled {
  const value = reader.read(hole.fact);
  const known = value === undefined ? "" : formatValue(hole.type, value, "ko").trim();
  const words = known === "" ? (hole.fallback ?? "") : known;
  if (words === "") return { text: withoutSeparator(before.text), emptied: true };
  return say(before, hole.particle === undefined ? words : words + particle(words, hole.particle));
}

const separatorAtEnd = /[^\S\n]*[>/|·,:–—-][^\S\n]*$/;
const separatorAtStart = /^[^\S\n]*[>/|·,:–—-](?=\s|$)[^\S\n]*/;
const opens = /[([{<「『“‘]$/;
const closes = /^[)\]}>」』”’]/;

function withoutSeparator(text: string): string {
  return text.replace(separatorAtEnd, "");
}

/** The text with the words behind a hole that had nothing in it. */
function close(text: string, words: string): Filled {
  if (opens.test(text) && closes.test(words)) {
    return close(text.slice(0, -1).replace(/[^\S\n]+$/, ""), words.slice(1));
  }
  const begins = text === "" || text.endsWith("\n");
  if (begins && words.startsWith("\n")) return say({ text, emptied: true }, words.slice(1));
  const rest = begins || opens.test(text) ? words.replace(separatorAtStart, "") : words;
  const spaced = begins || opens.test(text) || /\s$/.test(text);
  if (/^[^\S\n]*[,.!?…)\]]/.test(rest) || /^[^\S\n]*\n/.test(rest)) {
    return say(
      { text: text.replace(/[^\S\n]+$/, ""), emptied: true },
      rest.trimStart() === rest ? rest : rest.replace(/^[^\S\n]+/, ""),
    );
  }
  return say({ text, emptied: true }, spaced ? rest.replace(/^[^\S\n]+/, "") : rest);
}
