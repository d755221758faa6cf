import { compileText } from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { converse, lastDeliveries, office, seoul, shownByStep } from "../support/converse.ts";

const installation = install(installedChannels);
const enter = { at: seoul("10:59"), type: "enter" };
const request = { at: seoul("11:00"), type: "request" };
const good = "#{위탁사명}에 상담 내용이 저장됩니다. 그만하려면 !종료";
const codes = (source: string) => compileText(source, installation).diagnostics.map((d) => d.code);

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
  expect(compileText(`system ST { text "${text}" }`, installation).ir).toBeNull();
  expect(compileText(`system ST { text "${good}" }`, installation).ir).not.toBeNull();
});

test("SYS-4: #{위탁사명} is the company that keeps the conversation, which has a default", async () => {
  const kept = (await started({ companyName: "초록톡" })).customer?.text;
  expect(kept).toContain("초록톡에 저장됩니다");
  // Where it says who keeps the conversation, and nowhere else.
  expect(kept?.split("초록톡")).toHaveLength(2);
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
  expect(compileText(`system S1 { text "잠시만요" ${buttons(6)} }`, installation).ir).toBeNull();
  expect(compileText(`system S2 { text "${"가".repeat(200)}" }`, installation).ir).not.toBeNull();
  expect(compileText(`system S2 { text "${"가".repeat(201)}" }`, installation).ir).toBeNull();
});

const keywords = {
  systemMessages: {
    ST: {
      ...{ text: good, state: "approved" },
      buttons: [{ label: "상담시작", keyword: "상담시작" }],
    },
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
});

test("SYS-6: !종료, typed or pressed, ends the consultation", async () => {
  const transcript = await converse({ channel: "kakao", events: [request, says("!종료")] });
  expect(transcript.steps.at(-1)?.room).toBe("ended");
  const elsewhere = await converse({ channel: "naver", events: [request, says("!종료")] });
  expect(elsewhere.steps.at(-1)?.room).toBe("received");
});

test("SYS-7: keyword buttons in ST are warned about, because a chatbot takes them for input errors", () => {
  const source = `system ST { text "${good}" button "상담시작" }`;
  const compilation = compileText(source, installation);
  expect(compilation.ir).not.toBeNull();
  expect(compilation.diagnostics).toMatchObject([{ severity: "warning" }]);
});

/** What the customer reads from top to bottom: texts, and buttons in brackets. */
async function read(settings: object, world: object = {}) {
  const transcript = await converse({
    ...{ channel: "kakao", settings: { ...office, ...settings }, events: [enter] },
    ...world,
  });
  return (transcript.steps[0]?.deliveries ?? []).flatMap(({ customer }) => [
    ...(customer?.text.split("\n") ?? []),
    ...(customer?.buttons ?? []).map(({ label }) => `[${label}]`),
  ]);
}

test("SYS-8: newcomers get text, buttons, then the add-channel phrase and its button", async () => {
  const newcomer = { customer: { channelAdded: false } };
  const phrase = "채널을 추가하시면 상담 소식을 놓치지 않고 받아 보실 수 있습니다.";
  const buttons = [{ label: "안내", url: "https://example.com" }];
  const own = (ST: object) => ({
    systemMessages: { ST: { text: good, state: "approved", ...ST } },
  });
  const said = "해피상점에 상담 내용이 저장됩니다. 그만하려면 !종료";
  expect(await read(own({ buttons }), newcomer)).toEqual([said, "[안내]", phrase, "[채널 추가]"]);
  expect(await read(own({}), newcomer)).toEqual([said, phrase, "[채널 추가]"]);
  expect(await read(own({ buttons }))).toEqual([said, "[안내]"]);
});

test("SYS-9: the counselor's view always shows the default text", async () => {
  const ST = { text: good, state: "approved" };
  const custom = await started({ chatbot: true, systemMessages: { ST } });
  expect(custom.customer?.text).toBe("해피상점에 상담 내용이 저장됩니다. 그만하려면 !종료");
  expect(custom.counselor?.text).toBe((await started({ chatbot: true })).counselor?.text);
  expect(custom.counselor?.text).not.toBe(custom.customer?.text);
});

const states = ["draft", "requested", "rejected"];

test.each(states)(
  "SYS-10: while a text is %s, the policy's own goes on being sent",
  async (state) => {
    const delivery = await started({ systemMessages: { ST: { text: good, state } } });
    expect(delivery.customer?.text).toBe((await started()).customer?.text);
  },
);

test.each(states)(
  "SYS-10: while a change is %s, the text approved before goes on",
  async (state) => {
    const transcript = await converse({
      channel: "kakao",
      settings: { ...office, systemMessages: { S2: { text: "전의 부재 글", state: "approved" } } },
      events: [
        { at: seoul("19:00"), type: "request" },
        {
          ...{ at: seoul("19:01"), type: "request" },
          settings: { systemMessages: { S2: { text: "새 부재 글", state } } },
        },
        {
          ...{ at: seoul("19:02"), type: "request" },
          settings: { systemMessages: { S2: { state: "approved" } } },
        },
      ],
    });
    const texts = transcript.steps.map(({ deliveries }) => deliveries[0]?.customer?.text);
    expect(texts).toEqual(["전의 부재 글", "전의 부재 글", "새 부재 글"]);
  },
);

test.each(states)(
  "SYS-10: where none ever was, a text that is %s leaves the default",
  async (state) => {
    const [delivery] = asked("send S1", { systemMessages: { S1: { text: "우리 글", state } } });
    expect(delivery?.customer?.text).toContain("상담원 연결이 지연되고 있습니다");
  },
);

test("SYS-10: an approved text is sent, and a text without a state is refused", async () => {
  const delivery = await started({ systemMessages: { ST: { text: good, state: "approved" } } });
  expect(delivery.customer?.text).toContain("그만하려면");
  await expect(started({ systemMessages: { ST: { text: good } } })).rejects.toThrow("ST.state");
});

/** What is shown to a customer who is waiting and writes, on Kakao, by a policy of these lines. */
function asked(action: string, settings: object = {}, source = "", channel = "kakao") {
  const rules = `${source}\non request { wait: queue }\non message { say: ${action} }`;
  const events = [request, { at: seoul("11:01"), type: "message", text: "여보세요" }];
  return lastDeliveries(rules, { channel, settings: { ...office, ...settings }, events });
}

test("SYS-1: a rule asks for S1 and S2, what the platform shows by itself it cannot; other channels have none", () => {
  const refused = ["S1", "S2", "S3", "ST", "SB"].filter(
    (code) => compileText(`on message { send ${code} once }`, installation).ir === null,
  );
  expect(refused).toEqual(["S3", "ST", "SB"]);
  const said = ["S1", "S2"].map((code) => asked(`send ${code}`)[0]);
  expect(said.map((delivery) => delivery?.system)).toEqual(["S1", "S2"]);
  expect(said.map((delivery) => delivery?.payloads)).toMatchObject([
    [{ message_type: "LI", auto_answer: "S1" }],
    [{ message_type: "LI", auto_answer: "S2" }],
  ]);
  expect(asked("send S1", {}, "", "naver")).toEqual([]);
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
