import { containsAny } from "@annae/ir";
import type { Literal } from "../solver/solver.ts";
import { type Circuit, oneMore } from "./circuit.ts";

/** Variables of a text: which of the texts that are asked for it is, which words are in it, and which other texts it equals. */
export interface TextVariable {
  readonly kind: "text";
  readonly is: Map<string, Literal>;
  readonly contains: Map<string, Literal>;
  /** It is the last of the texts asked for or one before; none before the first. */
  upToLast: Literal | null;
  /** Every other text that it is ever compared with, directly or by way of others. */
  readonly same: Map<TextVariable, Literal>;
}

/** A text about which nothing has been asked. */
export function textVariable(): TextVariable {
  return { kind: "text", is: new Map(), contains: new Map(), upToLast: null, same: new Map() };
}

/** Whether the text is this one. Texts that are compared with it are asked, too. */
export function textIs(circuit: Circuit, text: TextVariable, wanted: string): Literal {
  const known = text.is.get(wanted);
  if (known !== undefined) return known;
  const literal = circuit.newVar();
  text.upToLast = oneMore(circuit, literal, text.upToLast);
  text.is.set(wanted, literal);
  for (const [word, within] of text.contains) holdWord(circuit, [wanted, literal], [word, within]);
  for (const [partner, same] of text.same) {
    link(circuit, same, literal, textIs(circuit, partner, wanted));
  }
  return literal;
}

/** Whether the word stands in the text. Texts that are compared with it are asked, too. */
export function textContains(circuit: Circuit, text: TextVariable, word: string): Literal {
  const known = text.contains.get(word);
  if (known !== undefined) return known;
  const literal = circuit.newVar();
  for (const whole of text.is) holdWord(circuit, whole, [word, literal]);
  for (const [other, within] of text.contains) {
    if (containsAny(other, [word])) circuit.add([-within, literal]);
    if (containsAny(word, [other])) circuit.add([-literal, within]);
  }
  text.contains.set(word, literal);
  for (const [partner, same] of text.same) {
    const there = textContains(circuit, partner, word);
    circuit.add([-same, -literal, there]);
    circuit.add([-same, literal, -there]);
  }
  return literal;
}

/** A text that is known has the word or has it not. */
function holdWord(
  { add }: Circuit,
  [text, is]: readonly [string, Literal],
  [word, within]: readonly [string, Literal],
): void {
  add([-is, containsAny(text, [word]) ? within : -within]);
}

/** Whether both texts are equal. */
export function sameText(circuit: Circuit, left: TextVariable, right: TextVariable): Literal {
  if (left === right) return circuit.always;
  const known = left.same.get(right);
  if (known !== undefined) return known;
  const [lefts, rights] = [group(left), group(right)];
  for (const a of lefts) {
    for (const b of rights) {
      const same = circuit.newVar();
      a.same.set(b, same);
      b.same.set(a, same);
    }
  }
  for (const a of lefts) for (const b of rights) relate(circuit, a, b);
  return left.same.get(right) ?? circuit.always;
}

const group = (text: TextVariable): readonly TextVariable[] => [text, ...text.same.keys()];

/** Equality is transitive, and equal texts are the same of the texts asked for. */
function relate(circuit: Circuit, a: TextVariable, b: TextVariable): void {
  const same = a.same.get(b);
  if (same === undefined) return;
  for (const [c, third] of a.same) {
    const closing = b.same.get(c);
    if (closing === undefined) continue;
    circuit.add([-same, -third, closing]);
    circuit.add([-same, -closing, third]);
    circuit.add([-third, -closing, same]);
  }
  for (const wanted of new Set([...a.is.keys(), ...b.is.keys()])) {
    link(circuit, same, textIs(circuit, a, wanted), textIs(circuit, b, wanted));
  }
  for (const word of new Set([...a.contains.keys(), ...b.contains.keys()])) {
    const [left, right] = [textContains(circuit, a, word), textContains(circuit, b, word)];
    circuit.add([-same, -left, right]);
    circuit.add([-same, left, -right]);
  }
}

function link({ add }: Circuit, same: Literal, a: Literal, b: Literal): void {
  add([-same, -a, b]);
  add([-same, a, -b]);
  add([-a, -b, same]);
}

/** Texts that satisfy the assignment: as asked for, or others that differ where they must. */
export function textValues(
  texts: readonly TextVariable[],
  value: (literal: Literal) => boolean,
): ReadonlyMap<TextVariable, string> {
  const taken = new Set(texts.flatMap(({ is }) => [...is.keys()]));
  const values = new Map<TextVariable, string>();
  for (const text of texts) {
    const twin = [...text.same].find(([other, same]) => values.has(other) && value(same));
    const wanted = [...text.is].find(([, literal]) => value(literal));
    const chosen = wanted?.[0] ?? (twin && values.get(twin[0])) ?? another(taken, text, value);
    taken.add(chosen);
    values.set(text, chosen);
  }
  return values;
}

/** A text of the words that are in it, kept apart by something that is in none of them, and of nothing else. */
function another(
  taken: ReadonlySet<string>,
  { contains }: TextVariable,
  value: (literal: Literal) => boolean,
): string {
  const words = [...contains].flatMap(([word, literal]) => (value(literal) ? [word] : []));
  let text = words.length === 0 ? "…" : words.join("…");
  while (taken.has(text)) text += "…";
  return text;
}
