import { readFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "@annae/disk/testing";
import { readLcov, samplesOf, testedText } from "@annae/reports/testing";
import { expect, test } from "vitest";
import type { Terminal } from "../terminal/terminal.ts";
import type { CoverageWish } from "./coverage-wish.ts";
import { reportCoverage } from "./report-coverage.ts";

const policy = testedText(
  "on request first {\n  off: when afterHours then close\n  open: otherwise assign\n}",
  samplesOf("request", { afterHours: true }),
);

const plain: CoverageWish = { minRules: null, minConditions: null, lcov: null, html: null };

function report(wish: Partial<CoverageWish>) {
  const said = { out: "", err: "" };
  const output = (name: "out" | "err") => ({
    write: (text: string) => {
      said[name] += text;
    },
    color: false,
    width: undefined,
  });
  const terminal: Terminal = { locale: "en", out: output("out"), err: output("err") };
  return { code: reportCoverage([policy], { ...plain, ...wish }, terminal), ...said };
}

test("without a threshold, coverage is only reported", () => {
  const { code, out, err } = report({});
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("1 of 2 rules fired (50%)");
});

test("below a threshold the exit code is 1, and what is missing is named", () => {
  expect(report({ minRules: 50 }).code).toBe(0);
  const { code, err } = report({ minRules: 90, minConditions: 10 });
  expect(code).toBe(1);
  expect(err).toContain("rule coverage is 50%, below --min 90");
  expect(err).toContain("open (policy.rules:3)");
  expect(err).toContain("condition coverage is 0%, below --min-conditions 10");
});

test("the files are written where they are wished for, folders made where they are missing", () => {
  const folder = temporaryFolder();
  const [lcov, html] = [join(folder, "a/coverage.lcov"), join(folder, "b/c/coverage.html")];
  const { code, out } = report({ lcov, html });
  expect(code).toBe(0);
  expect(out).toContain(`wrote the coverage to ${html}`);
  expect(readLcov(readFileSync(lcov, "utf8"))[0]?.counts).toMatchObject({ LF: 2, LH: 1 });
  expect(readFileSync(html, "utf8")).toContain("<!doctype html>");
});

test("a file that can't be written is a fault of the command line, with its reason", () => {
  const folder = temporaryFolder({ "taken/x": "" });
  const { code, err } = report({ lcov: join(folder, "taken"), minRules: 90 });
  expect(code).toBe(2);
  expect(err).toContain("a folder stands where a file should");
  expect(err).toContain("below --min 90");
});
