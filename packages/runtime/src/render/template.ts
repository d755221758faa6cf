import type { Template } from "@annae/ir";
import { formatValue, particle } from "@annae/vocabulary";
import type { FactReader } from "../scene/fact-reader.ts";

/** Where a text of the tenant's settings or of a platform names the company. */
const companyNameMark = "#{위탁사명}";

/** The text with every hole filled: facts as people write them ("13:00", "12"), each with the particle it asks for, and the company's name. */
export function fillTemplate(template: Template, reader: FactReader, companyName: string): string {
  return template
    .map((part) => {
      if (typeof part === "string") return part;
      if ("companyName" in part) return companyName;
      const value = reader.read(part.fact);
      if (value === undefined) return "";
      const words = formatValue(part.type, value, "ko");
      return part.particle === undefined ? words : words + particle(words, part.particle);
    })
    .join("");
}

/** The text with the company's name wherever it is marked. */
export function nameCompany(text: string, companyName: string): string {
  return text.replaceAll(companyNameMark, () => companyName);
}
