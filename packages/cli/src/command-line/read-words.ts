import { parseArgs } from "node:util";
import { everywhere, type NamedOption, type Words } from "./command.ts";
import { type UseFault, useFaults } from "./faults.ts";

/** The words after the command's name, sorted into paths and options; the first fault otherwise. */
export function readWords(
  args: readonly string[],
  own: readonly NamedOption[],
): { readonly words: Words } | { readonly fault: UseFault } {
  const options = [...own, ...everywhere];
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
    const fault = faultOf(token, options);
    if (fault !== undefined) return { fault };
    found.set(token.name, token.value ?? "");
  }
  return { words: { positionals, options: found } };
}

function parseOption({ value, short }: NamedOption) {
  const type = value === undefined ? ("boolean" as const) : ("string" as const);
  return short === undefined ? { type } : { type, short };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function faultOf(
  { name, rawName, value, inlineValue }: OptionToken,
  options: readonly NamedOption[],
): UseFault | undefined {
  const option = options.find((one) => one.name === name);
  const known = options.map((one) => `--${one.name}`);
  if (option === undefined) return useFaults.option(rawName, known);
  if (option.value === undefined) {
    return value === undefined ? undefined : useFaults.noValue(rawName);
  }
  const another = inlineValue !== true && /^-./.test(value ?? "");
  if (!value || another) return useFaults.value(rawName, option.value);
  const { words = [value] } = option;
  return words.includes(value) ? undefined : useFaults.word(rawName, value, words);
}
