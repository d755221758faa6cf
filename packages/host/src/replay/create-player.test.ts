import { policyFromIr } from "@annae/ir";
import { noImages } from "@annae/runtime";
import { describe, expect, test } from "vitest";
import { createHost } from "../host/create-host.ts";
import { memoryLedger } from "../ledger/memory-ledger.ts";
import { type LogLine, logText } from "../log/log-line.ts";
import { readLogLine } from "../log/read-log-line.ts";
import { channel, contractRevision } from "../testing/contract-policy.ts";
import { manualClock } from "../testing/manual-clock.ts";
import { morning, room, told } from "../testing/stage.ts";
import { createPlayer } from "./create-player.ts";

/** What a host has logged of four customers at a capacity of three, words, silence and ends. */
async function logged(): Promise<readonly LogLine[]> {
  const clock = manualClock(morning);
  const host = createHost({ ledger: memoryLedger(), channels: [channel], transports: {}, clock });
  await host.reviseTenant("shop", contractRevision({ limit: 3 }));
  const tell = (customer: string, id: string, event: Parameters<typeof told>[3]) =>
    host.submit(room(customer), told({ clock }, customer, id, event));
  for (const one of ["u1", "u2", "u3", "u4"])
    await tell(one, "e1", { type: "request", text: "문의합니다" });
  await clock.pass(11 * 60_000);
  await tell("u1", "e2", { type: "message", text: "네" });
  await tell("u1", "e3", { type: "end", by: "counselor" });
  await clock.pass(60_000);
  await tell("u4", "e2", { type: "end", by: "customer" });
  return (await host.decisions("shop")).lines;
}

function playerWith(change: (text: string) => string = (same) => same) {
  const { policy } = contractRevision({ text: change });
  if ("built" in policy) throw new Error("not compiled");
  return createPlayer({ policy: policyFromIr(policy), channels: [channel], images: noImages });
}

function playAll(lines: readonly LogLine[], player = playerWith()) {
  return lines.flatMap((line) => {
    const read = readLogLine(logText(line));
    if (!read.ok) throw new Error(read.fault.reason.en);
    if (read.line.kind === "decision") return [player.play(read.line)];
    expect(player.revise(read.line)).toBeNull();
    return [];
  });
}

const kinds = (played: ReturnType<typeof playAll>) => played.map(({ kind }) => kind);
const withoutState = (line: LogLine): LogLine => {
  if (line.kind === "revision") return line;
  const { before: _, ...rest } = line;
  return rest;
};

describe("a log that a host has written", () => {
  test("comes to the same with the same policy, from the states that it tells of and from the first on", async () => {
    const lines = await logged();
    const decisions = lines.filter(({ kind }) => kind === "decision");
    expect(decisions.length).toBeGreaterThan(8);
    expect(kinds(playAll(lines))).toEqual(decisions.map(() => "same"));
    expect(kinds(playAll(lines.map(withoutState)))).toEqual(decisions.map(() => "same"));
  });

  test("shows with another policy what each decision would be, and nothing where it would be the same", async () => {
    const played = playAll(
      await logged(),
      playerWith((text) => text.replace("감사합니다.", "고맙습니다.")),
    );
    const different = played.filter(({ kind }) => kind === "different");
    expect(different.length).toBe(2);
    expect(different[0]).toMatchObject({
      differences: [
        {
          part: "message",
          was: { customer: { text: "감사합니다." } },
          now: { customer: { text: "고맙습니다." } },
        },
      ],
    });
  });

  test("counts a decision that stands in it twice once, where it goes on from the line before", async () => {
    const lines = (await logged()).map(withoutState);
    const decisions = lines.filter(({ kind }) => kind === "decision");
    const twice = kinds(playAll([...lines, ...decisions]));
    expect(twice.filter((kind) => kind === "repeated")).toHaveLength(decisions.length);
  });

  test("a rule that has another name is no difference", async () => {
    const renamed = playerWith((text) => text.replace("greeting: send", "hello: send"));
    expect(new Set(kinds(playAll(await logged(), renamed)))).toEqual(new Set(["same"]));
  });
});

describe("what cannot be played", () => {
  const decisionIn = async (change: object) => {
    const [line] = (await logged()).filter(({ kind }) => kind === "decision");
    const read = readLogLine(JSON.stringify({ ...line, ...change }));
    if (!read.ok || read.line.kind !== "decision") throw new Error("no decision");
    return read.line;
  };
  const reasonFor = async (change: object) => {
    const player = playerWith();
    for (const line of await logged()) if (line.kind === "revision") player.revise(line);
    const played = player.play(await decisionIn(change));
    return played.kind === "unplayable" ? played.reason.en : played.kind;
  };

  test.each([
    ["a revision that the log does not tell of", { revision: "9/x" }, "no revision line"],
    ["a channel that is not installed", { channel: "smoke" }, "smoke"],
    [
      "a fact that the policy does not know",
      { caller: { customer: { id: "u1" }, facts: { vip: true } } },
      "$.caller.facts.vip",
    ],
    [
      "a counselor whom the roster does not know",
      { event: { id: "server:a", at: morning, type: "assign", counselor: "lee" } },
      "unknownCounselor",
    ],
  ])("is named: %s", async (_, change, reason) => {
    expect(await reasonFor(change)).toContain(reason);
  });

  test("is a revision whose settings the policy does not take", () => {
    const line = { v: 1, kind: "revision", tenant: "shop", revision: "1/a" } as const;
    const wrong = { ...line, settings: { timezone: "Asia/Seoul", mood: 1 }, counselors: [] };
    expect(playerWith().revise(wrong)?.en).toContain("$.settings.mood");
  });
});
