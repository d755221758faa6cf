import { expect, test } from "vitest";
import type { NamedOption } from "./command.ts";
import { useFaults } from "./faults.ts";
import { readWords } from "./read-words.ts";

const doc = { ko: "", en: "" };
const options: readonly NamedOption[] = [
  { name: "out", value: "<folder>", doc },
  { name: "json", doc },
];

function read(...args: string[]) {
  const result = readWords(args, options);
  if ("fault" in result) return result.fault;
  return {
    positionals: result.words.positionals,
    options: Object.fromEntries(result.words.options),
  };
}

test("options and paths may stand in any order, a value behind a blank or an equals sign", () => {
  const expected = { positionals: ["shop"], options: { out: "dist", json: "" } };
  expect(read("shop", "--json", "--out", "dist")).toEqual(expected);
  expect(read("--out=dist", "--json", "shop")).toEqual(expected);
});

test("a short option is its long one", () => {
  expect(read("-h")).toEqual({ positionals: [], options: { help: "" } });
});

test("everything behind two dashes is a path", () => {
  expect(read("--", "--json")).toEqual({ positionals: ["--json"], options: {} });
});

test("a single dash is a value and a path", () => {
  expect(read("--out", "-", "-")).toEqual({ positionals: ["-"], options: { out: "-" } });
});

test("an unknown option is named as it was written", () => {
  for (const written of ["--jsno", "-x", "--constructor"]) {
    const known = ["--out", "--json", "--lang", "--help"];
    expect(read(written)).toEqual(useFaults.option(written, known));
  }
});

test("an option without its value is missed, also when another option follows", () => {
  const fault = useFaults.value("--out", "<folder>");
  expect(read("--out")).toEqual(fault);
  expect(read("--out=")).toEqual(fault);
  expect(read("--out", "--json")).toEqual(fault);
});

test("a switch takes no value", () => {
  expect(read("--json=yes")).toEqual(useFaults.noValue("--json"));
});
