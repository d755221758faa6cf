import { describe, expect, test } from "vitest";
import { converse, office, playedBy, seoul, shown, shownByStep } from "../support/converse.ts";

const kim = { id: "kim", name: "김해피" };
const lee = { id: "lee", name: "이다정" };
const request = { at: seoul("11:00"), type: "request" };
const says = (time: string, day?: string) => ({ at: seoul(time, day), type: "message", text: "?" });
const tick = (time: string, day?: string) => ({ at: seoul(time, day), type: "tick" });
const reply = (time: string, counselor = "kim") => ({
  ...{ at: seoul(time), type: "reply", text: "네" },
  counselor,
});
const takes = "on request { take: assign }\n";
const scene = (events: readonly object[], more: object = {}) => ({
  ...{ channel: "naver", settings: office, counselors: [kim, lee], events },
  ...more,
});
const shownBy = (source: string, scenario: ReturnType<typeof scene>) =>
  shownByStep(playedBy(source, scenario));

describe("OPS-1: how long a customer waits", () => {
  const source = `
    message callback { text "전화드릴까요?" }
    ${takes}
    on tick { callback: when waitingFor >= 10m then send callback once }`;

  test("OPS-1: since the request, and asking again does not start anew", () => {
    const events = [request, says("11:04"), says("11:09"), tick("11:09:59"), tick("11:10")];
    expect(shownBy(source, scene(events)).slice(-2)).toEqual([[], ["callback"]]);
  });

  test("OPS-1: since the first words that nobody has answered, and nothing while all are", () => {
    const events = [request, reply("11:01"), tick("11:20"), says("11:21"), says("11:30")];
    const later = [...events, tick("11:30:59"), tick("11:31")];
    expect(shownBy(source, scene(later)).slice(-5)).toEqual([[], [], [], [], ["callback"]]);
  });

  test("OPS-1: sinceReply counts from a counselor's last words, never before any", () => {
    const quiet = `
      message still { text "아직 보고 있습니다." }
      ${takes}
      on tick { still: when counselorReplied and sinceReply >= 5m then send still once }`;
    const events = [request, tick("11:10"), reply("11:11"), says("11:15"), tick("11:16")];
    expect(shownBy(quiet, scene(events)).slice(2)).toEqual([[], [], [], ["still"]]);
  });
});

describe("OPS-2: words", () => {
  const source = `
    message refund { text "주문 번호를 알려 주세요." }
    on request { take: assign
      asked: when messageText contains ("환불", "refund") then send refund }
    on message { asked2: when messageText contains ("환불", "refund") then send refund }`;
  const writes = (text: string) => ({ at: seoul("11:01"), type: "message", text });

  test.each([
    "환불해 주세요",
    "환 불 되나요",
    "환불".normalize("NFD"),
    "ＲＥＦＵＮＤ please",
    "Re fund",
  ])("OPS-2: %j is answered at a message and at a request that carries it", (text) => {
    expect(shownBy(source, scene([request, writes(text)])).at(-1)).toEqual(["refund"]);
    expect(shownBy(source, scene([{ ...request, text }]))[0]).toEqual(["refund"]);
  });

  test("OPS-2: other words, a picture alone and a request without words are not", () => {
    const picture = { at: seoul("11:02"), type: "message", attachment: "photo" };
    expect(shownBy(source, scene([request, writes("환급"), picture])).flat()).toEqual([]);
  });
});

describe("OPS-5: working time", () => {
  const settings = { ...office, closeIdleCounselorAfter: "2h", closeIdleCustomerAfter: "2h" };
  const friday = { at: seoul("17:50"), type: "request" };

  test("OPS-5: END-4: what is asked on Friday evening is not closed before Monday", async () => {
    const monday = ["10:00", "11:54"].map((time) => tick(time, "2026-11-23"));
    const events = [friday, says("17:55"), tick("19:55"), ...monday];
    const { steps } = await converse(scene(events, { settings }));
    expect(steps.slice(-3).map(({ room }) => room)).toEqual(["received", "received", "ended"]);
  });

  test("OPS-5: END-3: a customer is not closed out over the weekend", async () => {
    const events = [friday, reply("17:55"), tick("23:55"), tick("11:53", "2026-11-23")];
    const { steps } = await converse(scene([...events, tick("11:54", "2026-11-23")], { settings }));
    expect(steps.slice(-3).map(({ room }) => room)).toEqual(["inProgress", "inProgress", "ended"]);
  });

  test("OPS-5: workingWaitingFor counts working hours from the request on", () => {
    const source = `
      message sorry { text "오래 기다리셨습니다." }
      on request { wait: queue }
      on tick { sorry: when workingWaitingFor >= 5m then send sorry once }`;
    const events = [{ at: seoul("18:00"), type: "request" }, tick("22:00")];
    const monday = [tick("10:03:59", "2026-11-23"), tick("10:04", "2026-11-23")];
    const scenario = scene([...events, ...monday], { counselors: [] });
    expect(shownBy(source, scenario)).toEqual([[], [], [], ["sorry"]]);
  });
});

describe("OPS-8: transfer and loss", () => {
  const source = `
    message who { text "[counselor_name]" }
    message lost { text "다른 상담사를 찾고 있습니다." }
    ${takes}
    on transfer { handed: send who }
    on reply { spoke: send who }
    on end { bye: send who }
    on tick { lost: when room in (received, inProgress) and !counselorPresent then send lost; release }`;
  const names = (events: readonly object[], more: object = {}) =>
    playedBy(source, scene(events, more)).steps.flatMap(({ deliveries }) =>
      deliveries.map(({ customer }) => customer?.text),
    );
  const end = { at: seoul("11:30"), type: "end", by: "counselor" };
  const transfer = { at: seoul("11:05"), type: "transfer", counselor: "lee" };

  test("OPS-8: who takes over, and who replies, is named from then on", () => {
    expect(names([request, transfer, end])).toEqual(["이다정", "이다정"]);
    expect(names([request, reply("11:05", "lee"), end])).toEqual(["이다정", "이다정"]);
    expect(names([request, reply("11:02"), transfer, reply("11:06", "lee"), end])).toEqual([
      ...["김해피", "이다정", "이다정", "이다정"],
    ]);
  });

  test("OPS-8: a counselor who goes away gives the consultation back, and another gets it", () => {
    const gone = { ...tick("11:10"), counselors: [{ ...kim, loggedIn: false }, lee] };
    const settings = { ...office, distribution: { range: "loggedIn" } };
    const transcript = playedBy(source, scene([request, reply("11:02"), gone, end], { settings }));
    const lost = transcript.steps.find(({ rules }) => rules.includes("lost"));
    expect(lost).toMatchObject({ effects: ["release"], room: "waiting" });
    expect(transcript.steps.slice(-2).map(({ event, room }) => [event, room])).toEqual([
      ["assign", "received"],
      ["end", "ended"],
    ]);
    expect(names([request, reply("11:02"), gone, end], { settings }).at(-1)).toBe("이다정");
  });

  test("OPS-8: a transfer where no counselor has the consultation, or to who has it, changes nothing", () => {
    const [early] = playedBy(source, scene([{ ...transfer, at: seoul("10:59") }])).steps;
    expect(early).toMatchObject({ rules: [], room: "none" });
    const own = playedBy(source, scene([request, { ...transfer, counselor: "kim" }]));
    expect(own.steps.at(-1)).toMatchObject({ rules: [], room: "received" });
  });
});

describe("OPS-9: memory", () => {
  const notice = `
    message offHours { text "닫았습니다." }
    message open { text "열었습니다." }
    on request first {
      offHours: when afterHours then send offHours once; close
      open: otherwise send open once; refuse
    }`;
  const asked = (source: string, ...moments: readonly (readonly [string, string])[]) =>
    shownBy(source, scene(moments.map(([time, day]) => says(time, day)))).map(([first]) => first);

  test("OPS-9: where no consultation comes about, once holds for a day and never for good", () => {
    const days = ["2026-11-17", "2026-11-18", "2026-12-18"];
    const moments = days.map((day) => ["19:00", day] as const);
    expect(asked(notice, ...moments)).toEqual(["offHours", "offHours", "offHours"]);
    expect(asked(notice, ["19:00", "2026-11-17"], ["23:00", "2026-11-17"])).toEqual([
      "offHours",
      undefined,
    ]);
  });

  test("OPS-9: it holds until the situation changes", () => {
    const moments = ["17:50", "19:00", "20:00"].map((time) => [time, "2026-11-20"] as const);
    expect(asked(notice, ...moments)).toEqual(["open", "offHours", undefined]);
  });

  test("OPS-9: once belongs to a consultation", () => {
    const source = `message hello { text "네" }\n${takes}on message { hello: send hello once }`;
    const end = { at: seoul("11:05"), type: "end", by: "counselor" };
    const again = { at: seoul("11:06"), type: "request" };
    const events = [request, says("11:01"), says("11:02"), end, again, says("11:07")];
    const steps = shownBy(source, scene(events));
    expect(steps.flat()).toEqual(["hello", "hello"]);
  });

  test("OPS-9: every holds across consultations", () => {
    const source = `
      message offHours { text "닫았습니다." }
      on request { offHours: send offHours every 12h; queue }`;
    const asks = (time: string, day?: string) => ({ at: seoul(time, day), type: "request" });
    const end = { at: seoul("19:05"), type: "end", by: "customer" };
    const events = [asks("19:00"), end, asks("19:10"), asks("06:59", "2026-11-21")];
    const next = asks("07:00", "2026-11-21");
    expect(shownBy(source, scene([...events, next])).flat()).toEqual(["offHours", "offHours"]);
  });
});

describe("OPS-9: once a day", () => {
  const source = `
    message closed { text "닫았습니다." }
    on request { wait: send closed once a day; queue }`;
  const asks = (at: string) => [
    { at, type: "request" },
    { at: new Date(Date.parse(at) + 60_000).toISOString(), type: "end", by: "customer" },
  ];
  const sent = (moments: readonly string[], settings: object = office) => {
    const events = moments.flatMap(asks);
    return shownBy(source, scene(events, { settings, counselors: [] })).filter(
      (_, n) => n % 2 === 0,
    );
  };

  test("OPS-9: one on each day of the calendar, whatever the consultation", () => {
    const moments = [
      seoul("19:00", "2026-11-20"),
      seoul("23:30", "2026-11-20"),
      seoul("00:30", "2026-11-21"),
      seoul("19:00", "2026-11-21"),
    ];
    expect(sent(moments)).toEqual([["closed"], [], ["closed"], []]);
  });

  test("OPS-9: a day is one of the company's zone, and as long as the clocks make it", () => {
    const settings = { ...office, timezone: "America/New_York" };
    const moments = [
      "2026-11-01T00:10:00-04:00",
      "2026-11-01T01:30:00-04:00",
      "2026-11-01T01:30:00-05:00",
      "2026-11-01T23:50:00-05:00",
      "2026-11-02T00:05:00-05:00",
    ];
    expect(sent(moments, settings)).toEqual([["closed"], [], [], [], ["closed"]]);
  });
});

describe("OPS-7: other words in another case", () => {
  const source = `
    setting polite: yes/no = no
    message offHours {
      text "문의를 남겨 주세요."
      when !acceptAfterHours { text "상담 시간에 다시 문의해 주세요." }
      when polite { text "문의를 남겨 주시겠습니까?" }
      on web { text "웹의 글" }
    }
    on request { offHours: send offHours; queue if acceptAfterHours else close }`;
  const said = (settings: object, channel = "naver") => {
    const asked = { at: seoul("19:00"), type: "request" };
    const [step] = playedBy(source, scene([asked], { channel, settings })).steps;
    return step?.deliveries.map(({ customer }) => customer?.text);
  };

  test("OPS-7: the first case that holds is said, else the message's own words", () => {
    expect(said(office)).toEqual(["문의를 남겨 주세요."]);
    expect(said({ ...office, polite: true })).toEqual(["문의를 남겨 주시겠습니까?"]);
    const closed = { ...office, acceptAfterHours: false, polite: true };
    expect(said(closed)).toEqual(["상담 시간에 다시 문의해 주세요."]);
  });

  test("OPS-7: a channel's own words come before every case", () => {
    expect(said({ ...office, acceptAfterHours: false }, "web")).toEqual(["웹의 글"]);
  });
});

test("OPS-11: a rule asks what came with the customer's words, at messages and at requests", () => {
  const source = `
    message seen { text "사진을 받았습니다." }
    message heard { text "음성은 들을 수 없습니다." }
    on request { photo: when attachment is photo then send seen
                 take: assign }
    on message { picture: when attachment is photo then send seen
                 audio: when attachment is audio then send heard }`;
  const sends = (time: string, attachment: string) => ({
    at: seoul(time),
    type: "message",
    attachment,
  });
  const events = [
    sends("11:00", "photo"),
    sends("11:01", "audio"),
    sends("11:02", "photo"),
    says("11:03"),
  ];
  const steps = playedBy(source, scene(events)).steps.filter(({ cause }) => cause === "scenario");
  expect(steps.map(shown)).toEqual([["seen"], ["heard"], ["seen"], []]);
});

test("OPS-13: leaving ends what runs, rules hear of it, and who has gone is gone", () => {
  const source = `message bye { text "안녕히 가세요." }\n${takes}on leave { bye: send bye }`;
  const leave = { at: seoul("11:05"), type: "leave" };
  const steps = playedBy(source, scene([request, leave, { ...leave, at: seoul("11:06") }])).steps;
  expect(steps.slice(-2).map((step) => [step.event, step.room, ...shown(step)])).toEqual([
    ["leave", "ended", "bye"],
    ["leave", "ended"],
  ]);
  const bot = scene([{ ...request, type: "enter" }, leave], {
    settings: { ...office, chatbot: true },
  });
  expect(playedBy(source, bot).steps.at(-1)?.room).toBe("chatbotEnded");
});
