import { EOF } from "chevrotain";
import { expect, test } from "vitest";
import { sourceFile } from "../../0-source/source-file.ts";
import { Sequence } from "../../1-tokens/sequence.ts";
import { token } from "../../1-tokens/tokens.ts";
import { PolicyGrammar } from "./grammar.ts";
import { lookaheadLine } from "./lookahead.ts";

/** The grammar as Chevrotain analyzes it, with what it found out. */
class AnalyzedGrammar extends PolicyGrammar {
  constructor() {
    super({ analyze: true });
  }

  lines(): readonly string[] {
    return Object.entries(this.fullRuleNameToShort).flatMap(([rule, index]) =>
      Object.entries(this.lookAheadFuncsCache[index] ?? []).map(([key, lookahead]) =>
        lookaheadLine(rule, Number(key), (type) => {
          this.begin(sourceFile("", ""), Sequence.of(type === EOF ? [] : [token(type, "", 0)]));
          return lookahead.call(this);
        }),
      ),
    );
  }
}

test("the grammar has no ambiguities and no left recursion", () => {
  expect(() => new AnalyzedGrammar()).not.toThrow();
});

test("the tables are what Chevrotain finds out about the grammar", async () => {
  const text = `/** What Chevrotain finds out about the grammar; recorded by \`npm run golden\`, see \`grammar.test.ts\`. */
export const lookaheadTables = \`
${new AnalyzedGrammar().lines().join("\n")}
\`;
`;
  await expect(text).toMatchFileSnapshot("lookahead-tables.ts");
});
