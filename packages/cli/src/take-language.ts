const name = "--lang";

/** `--lang` may stand anywhere before `--`: the language it names, and the words without it. "" where the name is missing. */
export function takeLanguage(args: readonly string[]): {
  readonly language: string | undefined;
  readonly rest: readonly string[];
} {
  const end = args.includes("--") ? args.indexOf("--") : args.length;
  const at = args.findIndex((word, index) => index < end && isLanguage(word));
  const word = args[at];
  if (word === undefined) return { language: undefined, rest: args };
  const inline = word.startsWith(`${name}=`);
  const language = inline ? word.slice(name.length + 1) : (args[at + 1] ?? "");
  return { language, rest: args.toSpliced(at, inline ? 1 : 2) };
}

function isLanguage(word: string): boolean {
  return word === name || word.startsWith(`${name}=`);
}
