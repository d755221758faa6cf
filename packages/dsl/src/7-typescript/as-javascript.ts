import { ts } from "ts-morph";
import type { EmittedPolicy } from "./ir-to-typescript.ts";

/** One of the two files of a built policy, for projects without TypeScript. */
export interface JavaScriptText {
  readonly code: string;
  /** Its declarations: the text of the `.d.ts` file beside it. */
  readonly types: string;
}

/** The same policy as JavaScript that means the same, with declarations that say the same. */
export function asJavaScript({ module, rules }: EmittedPolicy): {
  readonly module: JavaScriptText;
  readonly rules: JavaScriptText;
} {
  return { module: javaScript(module), rules: javaScript(rules) };
}

const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };

function javaScript(text: string): JavaScriptText {
  const { outputText: code } = ts.transpileModule(text, { compilerOptions });
  const { outputText: types } = ts.transpileDeclaration(text, { compilerOptions });
  return { code, types: `${headOf(text)}\n${types}` };
}

/** The comment that a module begins with, and its imports, which a declaration needs all the same. */
function headOf(text: string): string {
  const [head = ""] = /^[\s\S]*?^(?:import type [^;]*;\n)/m.exec(text) ?? [];
  return head;
}
