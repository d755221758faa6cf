import { kakao } from "@annae/channel-kakao";
import { web } from "@annae/channel-web";
import { compileText } from "@annae/dsl";
import {
  createHost,
  createPlayer,
  type Inbound,
  type LogLine,
  logText,
  memoryLedger,
  readLogLine,
} from "@annae/host";
import { noImages, parseCounselors, parseTenantSettings, policyFromIr } from "@annae/runtime";
import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { studioWith } from "./open-policies.ts";

const policy = `policy shop
setting pause: duration = 5m
fact opened: time = 09:00
message welcome { text "상담사 [counselor_name]입니다. 앞에 [counsel_count]명" }
message later { text "나중에 답합니다" }
message bye { text "감사합니다" }
on request first {
  busy: when openConsultations >= 2 then send later; queue
  open: otherwise assign
}
on assign { greet: send welcome }
on end { bye: send bye }
`;

const morning = Date.parse("2026-11-20T11:00:00+09:00");

/** What a host with two counselors has logged of these, one minute after the other. */
async function logged(
  ...told: readonly (readonly [customer: string, event: Inbound["event"]])[]
): Promise<readonly LogLine[]> {
  const { ir } = compileText(policy, install([web, kakao]));
  const settings = ir && parseTenantSettings({ timezone: "Asia/Seoul" }, ir);
  const people = [
    { id: "kim", name: "김해피" },
    { id: "lee", name: "이안내" },
  ];
  const roster = parseCounselors(people, [web.id]);
  if (ir === null || !settings?.ok || !roster.ok) throw new Error("not set up");
  let at = morning;
  const clock = { now: () => at, at: () => () => {} };
  const host = createHost({ ledger: memoryLedger(), channels: [web], transports: {}, clock });
  await host.reviseTenant("shop", {
    policy: ir,
    settings: settings.value,
    counselors: roster.value,
  });
  for (const [index, [customer, event]] of told.entries()) {
    at = morning + index * 60_000;
    const known = { id: customer, blocked: false, channelAdded: true };
    const caller = { customer: known, category: null, facts: {} };
    const inbound = { id: `e${index}`, receivedAt: at, platformAt: null, event, caller };
    const key = { tenant: "shop", channel: web.id, customer };
    await host.submit(key, { ...inbound, source: "window" });
  }
  const { lines } = await host.decisions("shop");
  await host.stop();
  return lines;
}

const reply = { type: "reply", counselor: "lee", text: "네" } as const;

test("a recorded conversation opens as a time line that goes as it went", async () => {
  const lines = await logged(
    ["u1", { type: "request" }],
    ["u2", { type: "request", text: "문의" }],
    ["u3", { type: "message", text: "여보세요" }],
    ["u2", reply],
    ["u1", { type: "end", by: "counselor" }],
    ["u2", { type: "end", by: "customer" }],
  );
  const studio = studioWith(policy);
  const heard = await studio.ask("open", { from: "log", text: lines.map(logText).join("") });
  if (heard?.ok !== true) throw new Error("opened");
  expect(heard.value.map(({ name, channel }) => `${name} ${channel}`)).toEqual([
    "web · u1 web",
    "web · u2 web",
    "web · u3 web",
  ]);
  for (const [index, { line }] of heard.value.entries()) {
    const answer = await studio.ask("play", { line, channels: ["web"] });
    if (answer?.ok !== true) throw new Error("played");
    expect(answer.value.faults).toEqual([]);
    const seen = (answer.value.channels.web ?? [])
      .flatMap(({ steps }) => steps)
      // Time at which nothing happens stands in no log.
      .filter(({ event }) => event !== "tick")
      .map(({ event, deliveries, effects, room }) => [
        ...[event, room, effects],
        deliveries.map(({ customer }) => customer?.text),
      ]);
    const recorded = lines.flatMap((one) =>
      one.kind === "decision" && one.caller.customer.id === `u${index + 1}` ? [one.answer] : [],
    );
    expect(seen).toEqual(
      recorded.map(({ event, deliveries, effects, room }) => [
        ...[event, room, effects],
        deliveries.map(({ customer }) => customer?.text),
      ]),
    );
  }
});

test("lines that are none are left out where others can be read", async () => {
  const [revision, decision] = (await logged(["u1", { type: "request" }])).map(logText);
  const text = `${revision}{"v":1}\n${decision}`;
  expect(await studioWith(policy).ask("open", { from: "log", text })).toMatchObject({
    ok: true,
    value: [{ channel: "web", line: { events: [{ type: "request" }] } }],
  });
  const alone = await studioWith(policy).ask("open", { from: "log", text: decision ?? "" });
  expect(alone).toMatchObject({ ok: false, faults: [{ path: "$[0]" }] });
});

test("a recorded conversation is decided again to the same, with what the policy declares as times", async () => {
  const lines = await logged(["u1", { type: "request" }], ["u1", reply]);
  const { ir } = compileText(policy, install([web, kakao]));
  if (ir === null) throw new Error("not set up");
  const player = createPlayer({ policy: policyFromIr(ir), channels: [web], images: noImages });
  const played = lines.map((one) => {
    const read = readLogLine(logText(one));
    if (!read.ok) throw new Error(read.fault.reason.en);
    return read.line.kind === "revision" ? player.revise(read.line) : player.play(read.line).kind;
  });
  expect(JSON.stringify(lines[0])).toContain('"pause":300000');
  expect(played).toEqual([null, "same", "same", "same"]);
});
