import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { channelContract, webhookContract } from "@annae/channel-kit/testing";
import { conversationEvent } from "@annae/channel-kit/webhook";
import { diskHost } from "@annae/disk/policies";
import { compile, compileText } from "@annae/dsl";
import { defaultImageBase, lookupIn, sizePolicyImages } from "@annae/images";
import { installedChannels } from "@annae/installation/channels";
import { policyFromIr } from "@annae/ir";
import { parseScenarios, play } from "@annae/runtime";
import { install } from "@annae/vocabulary";
import { beforeAll, describe, expect, test } from "vitest";
import { office, seoul, shownByStep } from "../support/converse.ts";
import { decodeTerminal } from "./console/decode.ts";
import { terminal } from "./console/index.ts";

const channels = [...installedChannels, terminal];
const installation = install(channels);
const root = fileURLToPath(new URL("../../", import.meta.url));
const keyOf = (payload: unknown) => (payload as { key?: unknown }).key;

describe("a channel of its own folder keeps the contract of every channel", () => {
  for (const { title, faults } of channelContract(terminal, { keyOf })) {
    test(title, () => expect(faults()).toEqual([]));
  }
});

const recorded = [
  { title: "a line", source: "our own", body: '{"user":"u1","n":1,"line":"안녕하세요"}' },
  { title: "asking", source: "our own", body: '{"user":"u1","n":2,"line":"/connect"}' },
];

describe("its decoder keeps the contract of every decoder", () => {
  for (const { title, faults } of webhookContract(decodeTerminal, recorded)) {
    test(title, () => expect(faults()).toEqual([]));
  }
});

test("it has the files that every channel package has, and no other", () => {
  const own = readdirSync(`${root}test/channels/console`);
  const others = ["kakao", "naver", "web"].map((name) =>
    readdirSync(`${root}packages/channel-${name}/src`),
  );
  const everywhere = others[0]?.filter(
    (file) => /(?<!\.test)\.ts$/.test(file) && others.every((files) => files.includes(file)),
  );
  expect(own.sort()).toEqual(everywhere?.sort());
});

test("its name, its variants and its platform messages are words of the language at once", () => {
  const source = `
    message hello {
      text "어디서나"
      on console { text "터미널에서" }
    }
    system GB { text "안녕히 가세요." }
    on message { hi: when channel is console then send hello once }
  `;
  expect(compileText(source, installation).diagnostics).toEqual([]);
  const without = compileText(source, install(installedChannels));
  expect(without.ir).toBeNull();
});

describe("a whole conversation of the standard policy", () => {
  const compilation = compile(
    `${root}policies/happytalk/happytalk.rules`,
    diskHost(),
    installation,
  );
  const policy = compilation.ir === null ? null : policyFromIr(compilation.ir);
  let images: Awaited<ReturnType<typeof sizePolicyImages>> | null = null;

  beforeAll(async () => {
    const read = (path: string) => ({ bytes: readFileSync(path) });
    images = policy && (await sizePolicyImages(policy, compilation.images, [terminal], read));
  });

  function played(scenario: object) {
    if (policy === null || !images?.ok) throw new Error("the policy is not well");
    const ids = channels.map(({ id }) => id);
    const parsed = parseScenarios(
      { channel: "console", settings: office, ...scenario },
      policy,
      ids,
    );
    if (!parsed.ok) throw new Error(parsed.faults.map(({ message }) => message.en).join("\n"));
    const [first] = parsed.value;
    if (first === undefined) throw new Error("no scenario");
    return play(first, policy, terminal, {
      images: lookupIn(images.images, defaultImageBase),
    });
  }

  const enter = { at: seoul("11:00"), type: "enter" };
  const request = { at: seoul("11:01"), type: "request" };
  const says = (time: string, text: string) => ({ at: seoul(time), type: "message", text });

  test("the policy compiles without a word about the new channel", () => {
    expect(compilation.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("is played from entering to the goodbye, with what the tables say", () => {
    const transcript = played({
      counselors: [{ id: "kim", name: "김해피" }],
      category: { major: "배송", middle: "배송 지연" },
      events: [
        enter,
        request,
        says("11:02", "언제 오나요?"),
        { at: seoul("11:03"), type: "reply", counselor: "kim", text: "오늘 갑니다." },
        says("11:04", "exit"),
      ],
    });
    expect(transcript.steps.map(({ event, room }) => [event, room])).toEqual([
      ["enter", "none"],
      ["request", "received"],
      ["assign", "received"],
      ["message", "received"],
      ["reply", "inProgress"],
      ["end", "ended"],
    ]);
    const [greeting, title] = transcript.steps[2]?.deliveries ?? [];
    expect(greeting).toMatchObject({
      message: "greeting",
      payloads: [
        { to: "u1", print: expect.stringMatching(/^안녕하세요. 상담을 맡은 김해피.*\n\(https?:/s) },
      ],
    });
    expect(title).toMatchObject({
      message: "title",
      customer: null,
      counselor: { speaker: "customer", alert: true },
      payloads: [],
    });
    expect(transcript.steps.at(-1)?.deliveries).toMatchObject([{ system: "GB", payloads: [] }]);
  });

  test("locks the input of a suspended tenant's customers and prints the notice", () => {
    const transcript = played({
      settings: { ...office, consultation: "suspended" },
      events: [request],
    });
    expect(shownByStep(transcript)).toEqual([["unavailable"]]);
    expect(transcript.steps[0]?.effects).toEqual(["refuse", "lockInput"]);
  });

  test("shows off-hours buttons as numbered choices, and prints no escape sequence", () => {
    const [step] = played({ events: [{ ...request, at: seoul("19:00") }] }).steps;
    expect(step?.deliveries[0]?.payloads).toMatchObject([
      { print: expect.stringContaining("[1] 자주 묻는 질문 → https://example.com/faq") },
    ]);
    const [named] = played({
      counselors: [{ id: "kim", name: "\u001b[31m김해피" }],
      events: [request],
    }).steps.flatMap(({ deliveries }) => deliveries.flatMap(({ payloads }) => payloads));
    expect(JSON.stringify(named)).toContain("[31m김해피");
    expect(JSON.stringify(named)).not.toContain("\\u001b");
  });
});

test("a typed line becomes an event of the rules", () => {
  const read = decodeTerminal(recorded[1]?.body ?? "");
  expect(read.ok && conversationEvent(read.value, { id: "x", at: 5 })).toEqual({
    id: "2",
    at: 5,
    type: "request",
  });
});
