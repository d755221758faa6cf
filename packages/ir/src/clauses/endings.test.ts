import { facts } from "@annae/vocabulary";
import { expect, it } from "vitest";
import { turned } from "./endings.ts";

it.each([
  ["근무 시간 외라서", "근무 시간 외고", "근무 시간 외거나", "근무 시간 외라면"],
  [
    "차단된 고객이 아니라서",
    "차단된 고객이 아니고",
    "차단된 고객이 아니거나",
    "차단된 고객이 아니라면",
  ],
  ["챗봇을 사용해서", "챗봇을 사용하고", "챗봇을 사용하거나", "챗봇을 사용하면"],
  ["접수하지 않아서", "접수하지 않고", "접수하지 않거나", "접수하지 않으면"],
  ["5분이 지나서", "5분이 지나고", "5분이 지나거나", "5분이 지나면"],
  ["(갑이고 을이라서)", "(갑이고 을이고)", "(갑이고 을이거나)", "(갑이고 을이라면)"],
])("%s goes on with and, with or, and supposes", (clause, and, or, supposed) => {
  expect([turned(clause, "and"), turned(clause, "or"), turned(clause, "if")]).toEqual([
    ...[and, or, supposed],
  ]);
});

it("knows every ending that the vocabulary uses", () => {
  const clauses = facts.flatMap(({ says }) => {
    if (says === undefined) return [];
    if ("values" in says) return Object.values(says.values);
    return "none" in says && says.none !== undefined ? [says.none] : [];
  });
  expect(clauses.length).toBeGreaterThan(60);
  expect(clauses.filter(({ ko }) => !turned(ko, "if").endsWith("면"))).toEqual([]);
});
