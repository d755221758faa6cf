import { EOF } from "chevrotain";
import { allTokens } from "../../1-tokens/tokens.ts";
import { lookaheadTables } from "./lookahead-tables.ts";

/** What Chevrotain asks at a choice: which alternative the next token begins, or whether there is one more part. */
export type Lookahead = () => number | boolean | undefined;

const types = [...allTokens, EOF];
const indexes: ReadonlyMap<string, number> = new Map(
  types.map(({ name, tokenTypeIdx = 0 }) => [name, tokenTypeIdx]),
);
const none = 255;

/** The answers of the generated tables, by rule and choice, for the next token's type. */
export function lookaheadOf(
  rules: Readonly<Record<string, number>>,
  nextType: () => number,
): Lookahead[][] {
  const answers: Lookahead[][] = [];
  for (const line of lookaheadTables.trim().split("\n")) {
    const [rule = "", key = "", ...alternatives] = line.split(" ");
    const index = rules[rule] ?? 0;
    const known = answers[index] ?? [];
    answers[index] = known;
    known[Number(key)] = lookup(alternatives, nextType);
  }
  return answers;
}

function lookup(alternatives: readonly string[], nextType: () => number): Lookahead {
  const table = new Uint8Array(Math.max(...indexes.values()) + 1).fill(none);
  alternatives.forEach((names, alternative) => {
    for (const name of names.split(",")) table[indexes.get(name) ?? 0] = alternative;
  });
  if (alternatives[0] === "") return () => table[nextType()] === 1;
  return () => {
    const alternative = table[nextType()] ?? none;
    return alternative === none ? undefined : alternative;
  };
}

/** One line for a choice: its rule, Chevrotain's key for it, and the tokens of each alternative; `""` first for parts. */
export function lookaheadLine(
  rule: string,
  key: number,
  answer: (type: (typeof types)[number]) => ReturnType<Lookahead>,
): string {
  const alternatives: string[][] = [];
  for (const type of types) {
    const found = Number(answer(type) ?? none);
    if (found === none || answer(type) === false) continue;
    while (alternatives.length <= found) alternatives.push([]);
    alternatives[found]?.push(type.name);
  }
  return [rule, key, ...alternatives.map((names) => names.join(","))].join(" ");
}
