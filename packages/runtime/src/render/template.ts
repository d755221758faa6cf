import type { Template } from "@annae/ir";
import { formatValue, particle } from "@annae/vocabulary";
import type { FactReader } from "../scene/fact-reader.ts";

/** Where a text of the tenant's settings or of a platform names the company. */
const companyNameMark = "#{위탁사명}";

/**
 * The text with every hole filled: facts as people write them ("13:00", "12"), each with the particle it asks for, and
 * the company's name. An empty value leaves no doubled space behind, and no separator that has nothing to separate.
 */
export function fillTemplate(template: Template, reader: FactReader, companyName: string): string {
  return template.reduce<Filled>(
    (before, part) => {
      if (typeof part === "string") return append(before, part);
      if ("companyName" in part) return { text: before.text + companyName, emptied: false };
      const value = reader.read(part.fact);
      const words = value === undefined ? "" : formatValue(part.type, value, "ko");
      if (words === "") return { text: before.text.replace(separatorAtEnd, ""), emptied: true };
      const said = part.particle === undefined ? words : words + particle(words, part.particle);
      return { text: before.text + said, emptied: false };
    },
    { text: "", emptied: false },
  ).text;
}

/** A text so far; `emptied`: a hole at its end had nothing in it. */
interface Filled {
  readonly text: string;
  readonly emptied: boolean;
}

const separatorAtEnd = /[^\S\n]*[>/|·,][^\S\n]*$/;
const separatorAtStart = /^[^\S\n]*[>/|·,][^\S\n]*/;

function append({ text, emptied }: Filled, literal: string): Filled {
  if (!emptied) return { text: text + literal, emptied: false };
  const begins = text === "" || text.endsWith("\n");
  const rest = begins ? literal.replace(separatorAtStart, "") : literal;
  const spaced = begins || /\s$/.test(text);
  return { text: text + (spaced ? rest.replace(/^[^\S\n]+/, "") : rest), emptied: false };
}

/** The text with the company's name wherever it is marked. */
export function nameCompany(text: string, companyName: string): string {
  return text.replaceAll(companyNameMark, () => companyName);
}
