import { installedChannels } from "@annae/cli/channels";
import { compileText } from "@annae/dsl";
import { policyFromIr } from "@annae/ir";
import { parseScenarios, play } from "@annae/runtime";
import { createVocabulary } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { converse, office, seoul, shownByStep } from "../support/converse.ts";

const vocabulary = createVocabulary(installedChannels);
const enter = { at: seoul("10:59"), type: "enter" };
const request = { at: seoul("11:00"), type: "request" };
const good = "#{위탁사명}에 상담 내용이 저장됩니다. 그만하려면 !종료";
const codes = (source: string) => compileText(source, vocabulary).diagnostics.map((d) => d.code);

async function started(settings: object = {}, world: object = {}) {
  const transcript = await converse({
    channel: "kakao",
    settings: { ...office, ...settings },
    events: [enter],
    ...world,
  });
  const [delivery] = transcript.steps[0]?.deliveries ?? [];
  if (delivery === undefined) throw new Error("nothing was delivered");
  return delivery;
}

test.each([true, false])(
  "SYS-1: ST starts and S3 ends a consultation, chatbot %s",
  async (chatbot) => {
    const transcript = await converse({
      channel: "kakao",
      settings: { ...office, chatbot },
      events: [enter, request, { at: seoul("11:10"), type: "end", by: "customer" }],
    });
    const names = shownByStep(transcript);
    expect(names[0]).toEqual(["ST"]);
    expect(names.at(-1)).toEqual(["S3"]);
  },
);

test("SYS-2: ST comes before everything else on entering", async () => {
  const transcript = await converse({
    channel: "kakao",
    settings: { ...office, chatbot: true },
    events: [enter, request],
  });
  expect(shownByStep(transcript).flat()).toEqual(["ST", "greeting", "title"]);
});

test.each([
  ["the company", "상담 내용이 저장됩니다. 그만하려면 !종료"],
  ["the storing", "#{위탁사명}입니다. 그만하려면 !종료"],
  ["the way to leave", "#{위탁사명}에 상담 내용이 저장됩니다."],
])("SYS-3: ST without %s does not compile", (_, text) => {
  expect(compileText(`system ST { text "${text}" }`, vocabulary).ir).toBeNull();
  expect(compileText(`system ST { text "${good}" }`, vocabulary).ir).not.toBeNull();
});

test("SYS-4: #{위탁사명} is the tenant's company, which has a default", async () => {
  expect((await started({ companyName: "초록서점" })).customer?.text).toContain("초록서점");
  const { companyName, ...nameless } = office;
  expect(companyName).toBeDefined();
  const text = (await started({}, { settings: nameless })).customer?.text;
  expect(text).not.toContain("#{");
  expect(text).not.toContain("undefined");
});

test("SYS-5: a system message has at most 200 characters and five buttons", () => {
  const buttons = (count: number) =>
    Array.from({ length: count }, (_, i) => `button "${i}" -> "https://example.com/${i}"`).join(
      "\n",
    );
  expect(codes(`system S1 { text "잠시만요" ${buttons(5)} }`)).toEqual([]);
  expect(compileText(`system S1 { text "잠시만요" ${buttons(6)} }`, vocabulary).ir).toBeNull();
  expect(compileText(`system S2 { text "${"가".repeat(200)}" }`, vocabulary).ir).not.toBeNull();
  expect(compileText(`system S2 { text "${"가".repeat(201)}" }`, vocabulary).ir).toBeNull();
});

const keywords = {
  systemMessages: {
    ST: { text: good, buttons: [{ label: "상담시작", keyword: "상담시작" }], state: "approved" },
  },
};
const says = (text: string) => ({ at: seoul("11:00"), type: "message", text });

test("SYS-6: pressing a keyword button of ST starts the consultation", async () => {
  const settings = { ...office, ...keywords };
  const transcript = await converse({
    channel: "kakao",
    settings,
    events: [enter, says("상담시작")],
  });
  expect(transcript.steps.at(-1)?.room).toBe("received");
  const idle = await converse({ channel: "kakao", settings, events: [enter, says("안녕하세요")] });
  expect(idle.steps.at(-1)?.room).toBe("none");
});

test("SYS-6: !종료, typed or pressed, ends the consultation", async () => {
  const transcript = await converse({ channel: "kakao", events: [request, says("!종료")] });
  expect(transcript.steps.at(-1)?.room).toBe("ended");
  const elsewhere = await converse({ channel: "naver", events: [request, says("!종료")] });
  expect(elsewhere.steps.at(-1)?.room).toBe("received");
});

test("SYS-7: keyword buttons in ST are warned about, because a chatbot takes them for input errors", () => {
  const source = `system ST { text "${good}" button "상담시작" }`;
  const compilation = compileText(source, vocabulary);
  expect(compilation.ir).not.toBeNull();
  expect(compilation.diagnostics).toMatchObject([{ severity: "warning" }]);
});

test("SYS-8: newcomers get the add-channel text and button below ST's own", async () => {
  const settings = {
    systemMessages: {
      ST: {
        text: good,
        buttons: [{ label: "안내", url: "https://example.com" }],
        state: "approved",
      },
    },
  };
  const known = (await started(settings)).customer;
  const newcomer = (await started(settings, { customer: { channelAdded: false } })).customer;
  expect(newcomer?.text.startsWith(known?.text ?? "?")).toBe(true);
  expect(newcomer?.text.length).toBeGreaterThan(known?.text.length ?? 0);
  expect(newcomer?.buttons).toHaveLength(2);
  expect(newcomer?.buttons[0]).toEqual({ label: "안내", url: "https://example.com" });
});

test("SYS-9: the counselor's view always shows the default text", async () => {
  const custom = await started({ systemMessages: { ST: { text: good, state: "approved" } } });
  expect(custom.customer?.text).toBe("해피상점에 상담 내용이 저장됩니다. 그만하려면 !종료");
  expect(custom.counselor?.text).toBe((await started()).counselor?.text);
  expect(custom.counselor?.text).not.toBe(custom.customer?.text);
});

test.each(["draft", "requested", "rejected"])(
  "SYS-10: a text that is %s is not sent, the default is",
  async (state) => {
    const delivery = await started({ systemMessages: { ST: { text: good, state } } });
    expect(delivery.customer?.text).toBe(delivery.counselor?.text);
  },
);

test("SYS-10: an approved text is sent", async () => {
  const delivery = await started({ systemMessages: { ST: { text: good, state: "approved" } } });
  expect(delivery.customer?.text).toContain("그만하려면");
});

/** The answer to a customer who writes, on Kakao, by a policy of these lines. */
function answered(source: string, settings: object = {}, channel = "kakao") {
  const { ir } = compileText(source, vocabulary);
  const known = installedChannels.find(({ id }) => id === channel);
  if (ir === null || known === undefined) throw new Error("no policy or no channel");
  const policy = policyFromIr(ir);
  const scenario = { channel, settings: { ...office, ...settings }, events: [says("챗봇으로")] };
  const parsed = parseScenarios(
    scenario,
    policy,
    installedChannels.map(({ id }) => id),
  );
  const [played] = parsed.ok ? parsed.value : [];
  if (played === undefined) throw new Error("no scenario");
  return play(played, policy, known).steps[0]?.deliveries ?? [];
}

const switches = 'system SB { text "상담을 마치고 챗봇이 이어받습니다." button "처음으로" }\n';
const sendsSwitch = `${switches}on message { switch: send SB }`;

test("SYS-11: the bot-switch message can be worded, in 200 characters and with five buttons", () => {
  expect(compileText(switches, vocabulary).diagnostics).toEqual([]);
  expect(compileText(`system SB { text "${"가".repeat(201)}" }`, vocabulary).ir).toBeNull();
  expect(answered(sendsSwitch)).toMatchObject([
    {
      message: null,
      system: "SB",
      customer: {
        speaker: "system",
        text: "상담을 마치고 챗봇이 이어받습니다.",
        buttons: [{ keyword: "처음으로" }],
      },
      counselor: { speaker: "system", system: "SB" },
    },
  ]);
});

test.each([
  ["approved", "초록서점 챗봇입니다."],
  ["draft", "챗봇으로 전환되었습니다. 궁금한 점을 입력해 주세요."],
  ["requested", "챗봇으로 전환되었습니다. 궁금한 점을 입력해 주세요."],
  ["rejected", "챗봇으로 전환되었습니다. 궁금한 점을 입력해 주세요."],
])("SYS-11: a tenant's own bot-switch message that is %s reads: %s", (state, text) => {
  const SB = { text: "#{위탁사명} 챗봇입니다.", state };
  const [delivery] = answered(sendsSwitch, { companyName: "초록서점", systemMessages: { SB } });
  expect(delivery?.customer?.text).toBe(text);
  expect(delivery?.counselor?.text).toBe("챗봇으로 전환되었습니다. 궁금한 점을 입력해 주세요.");
});

test("SYS-11: the platform shows the bot switch itself, so nothing is sent, and other channels have none", () => {
  expect(answered(sendsSwitch)).toMatchObject([{ payloads: [] }]);
  expect(answered(sendsSwitch, {}, "naver")).toEqual([]);
});

test("SYS-1: a policy asks for S1, S2 and S3, while ST comes from the platform alone", () => {
  const asked = ["S1", "S2", "S3", "ST"].map(
    (code) => answered(`on message { say: send ${code} }`)[0],
  );
  expect(asked.map((delivery) => delivery?.system)).toEqual(["S1", "S2", "S3", "ST"]);
  expect(asked.map((delivery) => delivery?.payloads)).toMatchObject([
    [{ message_type: "LI", auto_answer: "S1" }],
    [{ message_type: "LI", auto_answer: "S2" }],
    [{ message_type: "LI", auto_answer: "S3" }],
    [],
  ]);
});

test("SYS-1: the S3 that ends a consultation is the platform's own doing, so nothing is sent for it", async () => {
  const transcript = await converse({ channel: "kakao", events: [request, says("!종료")] });
  expect(transcript.steps.at(-1)?.deliveries).toMatchObject([{ system: "S3", payloads: [] }]);
});

const kakaoAlone = {
  offHours: ["S2", { events: [{ at: seoul("19:00"), type: "request" }] }],
  unavailable: ["S1", { counselors: [{ id: "kim", name: "김", status: "unavailable" }] }],
  mealTime: [
    "S1",
    { settings: { ...office, meal: { mode: "common", from: "10:00", to: "12:00" } } },
  ],
  overLimit: ["S1", { settings: { ...office, capacity: { limit: 3 } }, openConsultations: 3 }],
} as const;

test.each(Object.entries(kakaoAlone))(
  "SYS-12: on Kakao without chatbot %s becomes %j",
  async (message, [code, world]) => {
    const transcript = await converse({ channel: "kakao", events: [request], ...world });
    expect(transcript.steps[0]?.deliveries).toMatchObject([
      { message, system: code, customer: { speaker: "system" }, counselor: { system: code } },
    ]);
  },
);

test("SYS-12: on Kakao without chatbot the busy notice is S1, the greeting ST, title and waiting count nothing", async () => {
  const transcript = await converse({
    channel: "kakao",
    settings: { ...office, messages: { busy: true } },
    counselors: [{ id: "kim", name: "김", received: 4 }],
    events: [request],
  });
  const seen = transcript.steps.flatMap((s) => s.deliveries.map((d) => [d.message, d.system]));
  expect(seen).toEqual([
    ["greeting", "ST"],
    ["busy", "S1"],
  ]);
});
