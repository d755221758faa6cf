import type { PolicyIr } from "@annae/ir";
import { emitHeader, type PolicySource } from "./header.ts";
import { stringLiteral, templateLiteral } from "./literal.ts";
import { type ModuleParts, runtimeType } from "./module-parts.ts";
import { orderedJson } from "./ordered-json.ts";

/** The rules as JSON in one piece, a rule on each line: nothing that TypeScript or V8 takes time over. */
export function emitRules(
  { name, facts, atoms, events }: PolicyIr,
  sources: readonly PolicySource[],
): string {
  const json = orderedJson({ facts, atoms, events });
  const header = emitHeader(name, sources);
  return `${header}\n\n${rulesHead}${templateLiteral(json)});\n\nexport default rules;\n`;
}

const rulesHead = `import type { PolicyRules } from "@annae/runtime/policy";

/** The rules as data, for explanations. */
const rules: PolicyRules = JSON.parse(`;

/** Compiled, the file beside has the ending `.js`; where Node runs TypeScript as it is, it has its own. */
export function rulesReader(file: string, parts: ModuleParts): string {
  return `/** The rules as data, read from the file beside this one when they are asked for. */
async function rules(): Promise<${runtimeType(parts, "PolicyRules")}> {
  const asWritten: string = ${stringLiteral(`./${file}.rules.ts`)};
  const compiled = import(${stringLiteral(`./${file}.rules.js`)});
  return (await compiled.catch(() => import(/* @vite-ignore */ asWritten))).default;
}`;
}
