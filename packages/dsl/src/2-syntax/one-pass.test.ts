import { afterEach, expect, test, vi } from "vitest";
import { sourceFile } from "../0-source/source-file.ts";
import { compile } from "../compile.ts";
import { format } from "../format/format.ts";
import { memoryHost } from "../memory-host.ts";
import { testInstallation } from "../testing/test-installation.ts";
import { PolicyGrammar } from "./grammar/grammar.ts";
import { parse } from "./parse.ts";

afterEach(() => vi.restoreAllMocks());

/** How often the grammar reads each text while something is done, and how many of its tokens one by one. */
function readings(act: () => unknown): ReadonlyMap<string, number> {
  const read = vi.spyOn(PolicyGrammar.prototype, "read");
  act();
  return new Map(
    [...Map.groupBy(read.mock.calls, ([source]) => source.text)].map(([text, calls]) => [
      text,
      calls.length,
    ]),
  );
}

const shared = 'message hello { text "안녕" } // annae: allow unused-message because 곧';
const main = 'import "shared.rules"\nwhen chatbot then send hello; queue\n';

test("each text of a policy is read once, imported however often, suppressions and all", () => {
  const files = { "main.rules": `${main}import "./shared.rules"\n`, "shared.rules": shared };
  const counts = readings(() => compile("main.rules", memoryHost({ files }), testInstallation));
  expect([...counts.values()]).toEqual([1, 1]);
});

test("what is read once is formatted as well", () => {
  const counts = readings(() => format(parse(sourceFile("a.rules", main))));
  expect([...counts.values()]).toEqual([1]);
});

test("where keywords are mistyped, only the steps around them are read again", () => {
  const rules = Array.from({ length: 200 }, (_, at) => `r${at}: when chatbot then queue\n`);
  const text = `${rules.join("")}x: wehn chatbot thne queue\n${rules.join("")}`;
  const read = vi.spyOn(PolicyGrammar.prototype, "read");
  parse(sourceFile("a.rules", text));
  const [first = [], ...others] = read.mock.results.map(({ value }) => value);
  for (const steps of others) {
    const again = steps.filter((step: unknown) => !first.includes(step));
    expect(again.length).toBeLessThan(8);
  }
});
