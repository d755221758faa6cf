import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileText } from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import { policyFromIr } from "@annae/ir";
import { parseScenarios, play, type Transcript } from "@annae/runtime";
import { install } from "@annae/vocabulary";
import { describe, expect, test } from "vitest";
import { converse, office, seoul } from "../support/converse.ts";
import { kakaoFaults, kakaoKey } from "./rules/kakao.ts";
import { naverFaults } from "./rules/naver.ts";
import { partOf } from "./rules/part.ts";
import { webFaults, webKey } from "./rules/web.ts";
import { wordsIn } from "./words-in.ts";

type Json = Readonly<Record<string, unknown>>;

/** What each platform refuses, and the key by which it knows a payload again. */
const platforms: Readonly<
  Record<
    string,
    {
      readonly faults: (payload: unknown) => readonly string[];
      readonly keyOf?: (payload: unknown) => unknown;
    }
  >
> = {
  kakao: { faults: kakaoFaults, keyOf: kakaoKey },
  naver: { faults: naverFaults },
  web: { faults: webFaults, keyOf: webKey },
};

const folder = fileURLToPath(new URL("../../policies/happytalk/conversations/", import.meta.url));
const written: readonly Json[] = globSync(`${folder}*.json`)
  .sort()
  .map((file) => JSON.parse(readFileSync(file, "utf8")));

const kim = { id: "kim", name: "김해피", received: 4 };
const request = { at: seoul("11:00"), type: "request" };
const says = (time: string) => ({ at: seoul(time), type: "message", text: "계세요?" });
const enter = { at: seoul("10:59"), type: "enter" };
const chatter = [enter, request, says("11:04"), says("11:06"), says("11:12")];

/** Conversations beyond the written ones, so that every message of the policy is sent. */
const more: readonly Json[] = [
  { name: "everything on", settings: { ...office, messages: { busy: true } }, counselors: [kim] },
  { name: "blocked", customer: { blocked: true } },
  { name: "suspended", settings: { ...office, consultation: "suspended" } },
  { name: "nobody there", counselors: [{ ...kim, status: "unavailable" }] },
  { name: "a newcomer", customer: { channelAdded: false } },
].map((world) => ({ ...world, events: chatter }));

const worlds = [...written, ...more];

/** The world on that channel, whatever it was written for. */
function moved(world: Json, channel: string, chatbot: boolean, webVersion: number): Json {
  const settings = { ...office, ...partOf(world.settings), chatbot, webVersion };
  return { ...world, channel, settings };
}

const variants = [
  ["kakao", 2],
  ["naver", 2],
  ["web", 1],
  ["web", 2],
] as const;
const places = variants.flatMap(([channel, version]) =>
  [true, false].map((chatbot) => [channel, version, chatbot] as const),
);

const deliveriesOf = ({ steps }: Transcript) => steps.flatMap(({ deliveries }) => deliveries);
const payloadsOf = (transcript: Transcript) =>
  deliveriesOf(transcript).flatMap(({ payloads }) => payloads);

/** The same value every time, made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What every world comes to on every place, played once. */
const played = places.map(([channel, version, chatbot]) => ({
  name: `${channel} (web version ${version}, chatbot ${chatbot})`,
  channel,
  transcripts: once(() =>
    Promise.all(worlds.map((world) => converse(moved(world, channel, chatbot, version)))),
  ),
}));

describe.each(played)("on $name", ({ channel, transcripts }) => {
  const { faults } = platforms[channel] ?? { faults: () => ["no rules for the channel"] };

  test("every payload of every conversation is what the platform takes", async () => {
    for (const transcript of await transcripts()) {
      for (const payload of payloadsOf(transcript)) {
        expect(faults(payload), JSON.stringify(payload)).toEqual([]);
      }
    }
  });

  test("what the customer sees is what is sent, but for what the platform shows by itself", async () => {
    for (const delivery of (await transcripts()).flatMap(deliveriesOf)) {
      const own = delivery.customer === null || ["ST", "S3"].includes(delivery.system ?? "");
      expect(delivery.payloads.length > 0, JSON.stringify(delivery)).toBe(!own);
      if (own) continue;
      const sent = delivery.payloads.flatMap(wordsIn);
      expect(sent.some((text) => text.includes(delivery.customer?.text ?? ""))).toBe(true);
    }
  });
});

const keyed = played.filter(({ channel }) => platforms[channel]?.keyOf !== undefined);

test.each(keyed)(
  "no two payloads of a conversation have the same key on $name",
  async ({ channel, transcripts }) => {
    for (const transcript of await transcripts()) {
      const keys = payloadsOf(transcript).map((payload) => platforms[channel]?.keyOf?.(payload));
      expect(keys.every((key) => typeof key === "string" && key !== "")).toBe(true);
      expect(new Set(keys).size, transcript.scenario).toBe(keys.length);
    }
  },
);

test("the conversations send every message of the policy on some channel", async () => {
  const all = (await Promise.all(played.map(({ transcripts }) => transcripts()))).flat();
  const seen = new Set(all.flatMap(deliveriesOf).map(({ message, system }) => message ?? system));
  expect([...seen].sort()).toEqual(
    ["S1", "S2", "S3", "ST", "busy", "endNotice", "greeting", "mealTime", "offHours"]
      .concat(["overLimit", "title", "unavailable", "waitingCount"])
      .sort(),
  );
});

/** The payloads of one answer to "?" of a policy that says only this. */
function answer(source: string, channelId: string, world: Json): readonly unknown[] {
  const { ir, diagnostics } = compileText(source, install(installedChannels));
  const channel = installedChannels.find(({ id }) => id === channelId);
  if (ir === null || channel === undefined) throw new Error(JSON.stringify(diagnostics));
  const policy = policyFromIr(ir);
  const ids = installedChannels.map(({ id }) => id);
  const events = [{ ...request, ...partOf(world.request) }, says("11:01")];
  const { request: _, ...rest } = world;
  // A chatbot listens, so that words are words.
  const settings = { ...office, ...partOf(world.settings), chatbot: true };
  const scenario = { channel: channelId, events, ...rest, settings };
  const parsed = parseScenarios(scenario, policy, ids);
  const [first] = parsed.ok ? parsed.value : [];
  if (first === undefined) throw new Error("no scenario");
  return payloadsOf(play(first, policy, channel));
}

const named = `
  message hello { text "[categoryMajor] 문의를 [companyName]에서 받았습니다." }
  message card {
    text "[categoryMajor] 문의를 [companyName]에서 받았습니다."
    button "질문" -> "https://example.com/faq"
  }
  on message { plain: send hello
    rich: send card }
`;
const script = '<script>alert("x")</script>';

describe.each(Object.keys(platforms))("texts of others on %s", (channel) => {
  const { faults } = platforms[channel] ?? { faults: () => ["no rules for the channel"] };

  test("a category that looks like markup comes through as the plain text it is", () => {
    const payloads = answer(named, channel, { request: { category: { major: script } } });
    expect(payloads).toHaveLength(2);
    expect(payloads.flatMap(faults)).toEqual([]);
    for (const payload of payloads) {
      expect(wordsIn(payload)).toEqual([`${script} 문의를 해피상점에서 받았습니다.`]);
    }
  });

  test("a counselor's name that looks like markup comes through as the plain text it is", async () => {
    const settings = { ...office, chatbot: true };
    const counselors = [{ ...kim, name: script }];
    const transcript = await converse({ channel, settings, counselors, events: [enter, request] });
    const payloads = payloadsOf(transcript);
    expect(payloads.flatMap(faults)).toEqual([]);
    expect(
      payloads.flatMap(wordsIn).some((text) => text.includes(`상담을 맡은 ${script}입니다`)),
    ).toBe(true);
  });

  test.each([500, 1_500, 12_000])(
    "a name of %d characters is within the platform's limits and nothing of it is lost",
    (length) => {
      const companyName = Array.from({ length }, (_, at) => String(at % 10)).join("");
      const payloads = answer(named, channel, { settings: { ...office, companyName } });
      expect(payloads.flatMap(faults)).toEqual([]);
      const said = payloads.flatMap(wordsIn).join("");
      const twice = said.split(companyName).length - 1;
      expect(twice).toBe(2);
    },
  );
});

test("web chat says of every text that it is plain, whatever it looks like", () => {
  for (const webVersion of [1, 2]) {
    const settings = { ...office, webVersion };
    const payloads = answer(named, "web", { settings, request: { category: { major: script } } });
    const texts = payloads.map(partOf).filter(({ text }) => text !== undefined);
    expect(texts.map(({ format }) => format)).toEqual(["plain", "plain"]);
  }
});

test("one of Kakao's own messages that grew past 1,000 characters is cut where one sees it", () => {
  const source = 'system S1 { text "#{위탁사명}입니다." }\non message { busy: send S1 }';
  const settings = { ...office, companyName: "가".repeat(1_500) };
  const payloads = answer(source, "kakao", { settings });
  expect(payloads.flatMap(kakaoFaults)).toEqual([]);
  expect(payloads).toMatchObject([
    { auto_answer: "S1", message: `${"가".repeat(999)}…`, message_type: "LI" },
  ]);
});

describe("the rules themselves", () => {
  const heading = { user_key: "u1", sender_key: "s", serial_number: "1" };
  const link = { name: "가", type: "WL", url_mobile: "https://example.com" };

  test.each([
    ["a text of 1,001 characters", { message_type: "TX", message: "가".repeat(1_001) }],
    ["links beside TX", { message_type: "TX", message: "가", links: [link] }],
    ["an answer beside TX", { message_type: "TX", message: "가", auto_answer: "S1" }],
    ["an answer ST", { message_type: "LI", message: "가", auto_answer: "ST" }],
    ["six links", { message_type: "LI", message: "가", links: Array(6).fill(link) }],
    ["LI with nothing but text", { message_type: "LI", message: "가" }],
    ["a long serial number", { message_type: "TX", message: "가", serial_number: "1".repeat(31) }],
  ])("Kakao refuses %s", (_, bubble) => {
    expect(kakaoFaults({ ...heading, ...bubble })).not.toEqual([]);
  });

  const composite = (part: Json) => ({ compositeContent: { compositeList: [part] } });
  const image = { imageUrl: "https://example.com/a.png" };

  test.each([
    ["two contents", { textContent: { text: "가" }, imageContent: image }],
    ["none", {}],
    ["a picture without words (rule A)", composite({ image, buttonList: [] })],
    ["words alone in a composite (rule B)", composite({ description: "가" })],
    ["a description of 1,001 characters", composite({ description: "가".repeat(1_001), image })],
    [
      "a label of 19 characters",
      composite({
        description: "가",
        buttonList: [{ type: "TEXT", data: { title: "가".repeat(19) } }],
      }),
    ],
  ])("Naver refuses %s", (_, content) => {
    expect(naverFaults({ event: "send", user: "u1", ...content })).not.toEqual([]);
  });

  test("a chat window refuses members that the schema does not know, and versions of the future", () => {
    const [message] = answer(named, "web", {});
    expect(webFaults(message)).toEqual([]);
    expect(webFaults({ ...partOf(message), html: "<b>" })).not.toEqual([]);
    expect(webFaults({ ...partOf(message), version: 3 })).toEqual(["version 3"]);
  });
});
