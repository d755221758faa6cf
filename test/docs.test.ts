import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compileText } from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import { policyFromIr } from "@annae/ir";
import { playTests } from "@annae/runtime";
import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";

const installation = install(installedChannels);
const pages = globSync("{*.md,docs/**/*.md,packages/*/*.md}").sort();
/** Pages of diagnostics have wrong examples too; test/diagnostics/pages.test.ts runs them. */
const ofGoodExamples = pages.filter((page) => !page.startsWith(join("docs", "diagnostics")));

const image = { format: "png", width: 500, height: 250, bytes: 1000 };

/** What examples extend, import and show. */
const surroundings = {
  bases: { happytalk: readFileSync("policies/happytalk/happytalk.rules", "utf8") },
  imports: { "messages.rules": 'message offHours { text "We are closed." }' },
  images: Object.fromEntries(
    ["greeting", "busy", "off-hours"].map((name) => [`images/${name}.png`, image]),
  ),
};

test.each(ofGoodExamples)(
  "every rules example in %s compiles as it stands, and its tests pass",
  (page) => {
    const examples = [...readFileSync(page, "utf8").matchAll(/^```rules\n([\s\S]*?)^```$/gm)];
    for (const [, example = ""] of examples) {
      const compiled = compileText(example, installation, { ...surroundings, path: page });
      const { diagnostics, ir, tests } = compiled;
      expect(diagnostics.filter((d) => d.severity === "error").map((d) => d.wording.en)).toEqual(
        [],
      );
      const results =
        ir === null ? [] : playTests(tests, policyFromIr(ir), installedChannels).results;
      expect(results.filter(({ passed }) => !passed).map((result) => result.test.title)).toEqual(
        [],
      );
    }
  },
);

test.each(pages)("every link and every path in %s leads somewhere", (page) => {
  const text = readFileSync(page, "utf8");
  const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(([, to = ""]) => to);
  for (const link of links) expect(existsSync(join(dirname(page), link)), link).toBe(true);
  const paths = [...text.matchAll(/`((?:packages|policies|test|docs|tools|bench)\/[\w./-]+)`/g)];
  for (const [, path = ""] of paths) expect(existsSync(path), path).toBe(true);
});
