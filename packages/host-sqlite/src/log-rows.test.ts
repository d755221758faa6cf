import { DatabaseSync } from "node:sqlite";
import { newRecord } from "@annae/runtime";
import { expect, test } from "vitest";
import { addLogRow, decisionAt, logPiece, type Made, place, strikeFromLog } from "./log-rows.ts";
import { stepsFrom } from "./schema.ts";
import { prepareStatements } from "./statements.ts";

const idOf = (tenant: string, customer: string) => JSON.stringify([tenant, "tin", customer]);

function made(id: string, event: string): Made {
  const customer = { id: JSON.parse(id)[2], blocked: false, channelAdded: true };
  const answer = { id: event, event: "enter", situation: null, rules: [], deliveries: [] } as const;
  return {
    kind: "decided",
    id,
    decided: {
      event: { id: event, at: 5, type: "enter" },
      caller: { customer, category: null, facts: {} },
      revision: "1/a",
      before: newRecord.conversation,
      answer: { ...answer, effects: [], alert: false, room: "none", roomTitle: null },
    },
  };
}

/** Two commits of two tenants. */
function written() {
  const database = new DatabaseSync(":memory:");
  for (const step of stepsFrom(0)) database.exec(step);
  const statements = prepareStatements(database);
  const [u1, u2, v1] = [idOf("shop", "u1"), idOf("shop", "u2"), idOf("shopping", "u1")];
  const commits = [
    [made(u1, "e1"), made(v1, "e1"), made(u2, "e1")],
    [made(u1, "e2"), made(v1, "e2")],
  ];
  const placed = commits.flatMap((commit, at) => addLogRow(statements, at + 1, commit));
  for (const one of placed) place(statements, one);
  const events = (tenant: string, after = 0, most = 10) =>
    logPiece(statements, tenant, after, most).map(({ key, decided }) => [
      key.customer,
      decided.event.id,
    ]);
  const rows = (name: string) => database.prepare(`select * from ${name}`).all().length;
  return { statements, placed, events, rows, u1 };
}

test("a tenant's decisions are read in order, piece by piece, without those of another whose name begins so", () => {
  const { statements, events } = written();
  expect(events("shop")).toEqual([
    ["u1", "e1"],
    ["u2", "e1"],
    ["u1", "e2"],
  ]);
  const [first] = logPiece(statements, "shop", 0, 1);
  expect(events("shop", first?.number, 1)).toEqual([["u2", "e1"]]);
});

test("what is struck is nowhere any more, all others are where they were, and what is empty is gone", () => {
  const { statements, placed, events, rows, u1 } = written();
  strikeFromLog(statements, statements.read.rowsOfConversation.all(u1), (id) => id === u1);
  expect(events("shop")).toEqual([["u2", "e1"]]);
  expect(events("shopping")).toEqual([
    ["u1", "e1"],
    ["u1", "e2"],
  ]);
  const [, , kept] = placed;
  expect(decisionAt(statements, kept?.number ?? 0)?.event.id).toBe("e1");
  expect([rows("decided"), rows("log"), rows("logged")]).toEqual([3, 2, 3]);
  strikeFromLog(statements, statements.read.rowsOfTenant.all("shopping"), (id) => id !== u1);
  expect([rows("decided"), rows("log"), rows("logged")]).toEqual([0, 0, 0]);
});
