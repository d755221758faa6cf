import { oddLetters, unseen } from "@annae/ir";

/** The helper of the module that makes a text plain for the words that are looked for in it, once for each decision. */
export const plainTextCode = `const plainTexts = new WeakMap<object, { readonly of: string; readonly plain: string }>();

/** The text as words are looked for in it: composed, each letter of its usual width, nothing unseen in it. */
function plainText(facts: object, text: string): string {
  const known = plainTexts.get(facts);
  if (known?.of === text) return known.plain;
  const plain = text
    .replace(${oddLetters}, (odd) => odd.normalize("NFKC").replace(${unseen}, ""))
    .normalize("NFC");
  plainTexts.set(facts, { of: text, plain });
  return plain;
}`;
