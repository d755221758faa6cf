import { type Atom, oddLetters, unseen, wordsPattern } from "@annae/ir";

/** More words are not looked for together. */
const mostWords = 1_000;

/**
 * The helper of the module that makes a text plain for the words that are looked for in it, once for each decision. Where
 * several rules look for words, all of them are looked for at once: most texts have none, and are done with.
 */
export function plainTextCode(atoms: readonly Atom[]): string {
  const lists = atoms.flatMap((atom) => (atom.ask === "contains" ? [atom.words] : []));
  const words = [...new Set(lists.flat())];
  const pattern = lists.length > 1 && words.length <= mostWords ? wordsPattern(words) : "";
  const any = pattern === "" ? "" : `const anyWord = /${pattern}/i;\n\n`;
  const kept = pattern === "" ? "composed" : 'at < 0 ? "" : composed.slice(at)';
  const doc = pattern === "" ? "" : "; from the first of the module's words on";
  return `const plainTexts = new WeakMap<object, { readonly of: string; readonly plain: string }>();

${any}/** The text as words are looked for in it: composed, each letter of its usual width, nothing unseen in it${doc}. */
function plainText(facts: object, text: string): string {
  const known = plainTexts.get(facts);
  if (known?.of === text) return known.plain;
  const composed = text
    .replace(${oddLetters}, (odd) => odd.normalize("NFKC").replace(${unseen}, ""))
    .normalize("NFC");
${pattern === "" ? "" : "  const at = composed.search(anyWord);\n"}  const plain = ${kept};
  plainTexts.set(facts, { of: text, plain });
  return plain;
}`;
}
