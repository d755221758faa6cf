import { expect, test } from "vitest";
import { accepted, refused } from "../webhook/decoded.ts";
import { readJson } from "../webhook/read-json.ts";
import { type Decode, webhookContract } from "./webhook-contract.ts";

const recorded = [{ title: "a letter", source: "test", body: '{"from":"kim","lines":["hello"]}' }];

/** Reads the sender, and by default refuses whatever is not a letter. */
const decode: Decode = (body) => {
  const read = readJson(body, 10_000);
  if (!read.ok) return read;
  const value = read.value as { from?: unknown } | null;
  const from = value?.from;
  return typeof from === "string"
    ? accepted({ from })
    : refused("wrongShape", { ko: "from: 글자여야 합니다.", en: "from must be text." }, "from");
};

const faultyTitles = (probe: Decode) =>
  webhookContract(probe, recorded)
    .filter(({ faults }) => faults().length > 0)
    .map(({ title }) => title.split(" ").slice(0, 4).join(" "));

test("a careful decoder keeps the contract", () => {
  expect(faultyTitles(decode)).toEqual([]);
});

test("a decoder that throws is found", () => {
  const careless: Decode = (body) => accepted(JSON.parse(String(body)).from.length);
  expect(faultyTitles(careless)).toContain("what is not a");
  expect(faultyTitles(careless)).toContain("a field that is");
});

test("a decoder that reads anything of any size is found", () => {
  expect(faultyTitles(() => accepted(null))).toEqual([
    "a name that stands",
    "what is not a",
    "bytes that are not",
  ]);
});

test("a decoder that takes any number for a moment is found", () => {
  const dated = [{ title: "a letter", source: "test", body: '{"from":"kim","at":5}' }];
  const trusting: Decode = (body) => {
    const read = readJson(body, 10_000);
    const at = read.ok ? (read.value as { at?: unknown } | null)?.at : undefined;
    return typeof at === "number" ? accepted({ at }) : decode(body);
  };
  const titles = webhookContract(trusting, dated).filter(({ faults }) => faults().length > 0);
  expect(titles.map(({ title }) => title.split(",")[0])).toEqual(["no number"]);
});

test("a decoder that refuses new fields is found", () => {
  const strict: Decode = (body) =>
    String(body).includes("someday_new")
      ? refused("wrongShape", { ko: "몰라요.", en: "Unknown." })
      : decode(body);
  expect(faultyTitles(strict)).toEqual(["unknown fields are tolerated"]);
});
