import { parseArgs } from "node:util";
import type { Option, Words } from "./command.ts";

/** What is wrong with a command line. */
export type WordsFault =
  | { readonly kind: "unknownOption"; readonly written: string }
  | { readonly kind: "missingValue"; readonly written: string; readonly value: string }
  | { readonly kind: "needlessValue"; readonly written: string };

/** The words after the command's name, sorted into paths and options; the first fault otherwise. */
export function readWords(
  args: readonly string[],
  options: readonly Option[],
): { readonly words: Words } | { readonly fault: WordsFault } {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(options.map((option) => [option.name, parseOption(option)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const found = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = options.find(({ name }) => name === token.name);
    const fault = faultOf(option, token);
    if (fault !== undefined) return { fault };
    found.set(token.name, token.value ?? "");
  }
  return { words: { positionals, options: found } };
}

function parseOption({ value, short }: Option) {
  const type = value === undefined ? ("boolean" as const) : ("string" as const);
  return short === undefined ? { type } : { type, short };
}

interface OptionToken {
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function faultOf(option: Option | undefined, token: OptionToken): WordsFault | undefined {
  const written = token.rawName;
  if (option === undefined) return { kind: "unknownOption", written };
  const { value } = option;
  if (value === undefined) {
    return token.value === undefined ? undefined : { kind: "needlessValue", written };
  }
  const another = token.inlineValue !== true && /^-./.test(token.value ?? "");
  if (!token.value || another) return { kind: "missingValue", written, value };
  return undefined;
}
