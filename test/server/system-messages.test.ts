import { done, revisionState } from "@annae/server/protocol";
import { ask, asked, eventually, goLive } from "@annae/server/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openShops, type SeenRoom, type Shops, shop, shownSystem } from "./shops.ts";

const kept = "#{위탁사명}에 상담 내용이 저장됩니다. 그만하려면 !종료";
const start = { label: "상담시작", keyword: "상담시작" };
const guide = { label: "안내", url: "https://example.com/guide" };
const ST = (...buttons: readonly object[]) => ({ ST: { text: kept, buttons, state: "approved" } });
const closed = (S2: object) => ({
  timezone: "Asia/Seoul",
  workingHours: { weekday: "closed", saturday: "closed", sunday: "closed" },
  ...{ acceptAfterHours: true, systemMessages: { S2 } },
});
const kim = { id: "kim", name: "김해피" };

let shops: Shops;
beforeAll(async () => {
  const draft = { S1: { text: "아직 승인받지 않은 글", state: "draft" } };
  shops = await openShops([
    shop("alone", { messages: { busy: true, waitingCount: true }, systemMessages: ST(start) }),
    shop("bot", { chatbot: true, companyName: "초록톡", systemMessages: ST(guide) }),
    shop("offHours", closed({ text: "전의 글", state: "approved" })),
    shop(
      "unavailable",
      { systemMessages: draft },
      { counselors: [{ ...kim, status: "unavailable" }] },
    ),
    shop("mealTime", { meal: { mode: "common", from: "12:00", to: "11:59", intake: "queue" } }),
    shop("overLimit", { capacity: { limit: 3 } }),
  ]);
});
afterAll(() => shops.stop());

const customerOf = (at: string, user: string) => shops.kakao.customer(user, shops.hook(at));

/** Codes of the platform's own messages, in order; "" for other words than the customer's. */
const codes = ({ entries }: SeenRoom) =>
  entries.flatMap((entry) =>
    entry.type === "said" && entry.customer !== null && entry.customer.speaker !== "customer"
      ? [entry.customer.system ?? ""]
      : [],
  );

/** What Kakao was asked to show a customer. */
const written = (user: string) =>
  shops.kakao.shown.filter((one) => one.user === user).map(({ request }) => request);

/** What Kakao was asked to show before a counselor's words; messages of a conversation go in order. */
async function writtenUntilReply(at: string, user: string) {
  const { room } = await shops.once(at, user, () => true);
  const json = { id: `r-${user}`, text: "확인해 보겠습니다." };
  const reply = `${shops.server.staff}/api/rooms/${room.id}/reply`;
  await asked(done, reply, { token: shops.token(at), json });
  const isReply = ({ message }: { readonly message?: unknown }) => message === json.text;
  await eventually(() => written(user).some(isReply));
  return written(user).slice(0, written(user).findIndex(isReply));
}

describe.each(["alone", "bot"])("at the shop %s", (at) => {
  test("SYS-1, SYS-2: ST comes before anything else and S3 when it is over, and Kakao, which shows them by itself, is asked for neither", async () => {
    const customer = customerOf(at, `${at}-1`);
    expect(await customer.says("안녕하세요")).toBe(200);
    expect(await customer.asks()).toBe(200);
    await shops.once(at, `${at}-1`, ({ room }) => room.state === "received");
    await writtenUntilReply(at, `${at}-1`);
    expect(await customer.says("!종료")).toBe(200);
    const seen = await shops.once(at, `${at}-1`, ({ room }) => room.state === "ended");
    expect([codes(seen)[0], codes(seen).at(-1)]).toEqual(["ST", "S3"]);
    expect(codes(seen).filter((code) => code === "ST")).toHaveLength(1);
    expect(written(`${at}-1`).map(({ auto_answer }) => auto_answer)).not.toContain("S3");
  });
});

test("SYS-4: #{위탁사명} is the company that keeps the conversation, 해피톡 where none is named", async () => {
  for (const [at, company] of [
    ["alone", "해피톡"],
    ["bot", "초록톡"],
  ] as const) {
    await customerOf(at, "s4").says("안녕하세요");
    const [first] = shownSystem(await shops.once(at, "s4", () => true), "ST");
    for (const text of [first?.customer?.text, first?.counselor?.text]) {
      expect(text?.split(`${company}에`)).toHaveLength(2);
      expect(text).not.toContain("#{");
    }
  }
});

test("SYS-6: a pressed keyword button of ST is the customer's words and starts the consultation; !종료 ends it", async () => {
  const customer = customerOf("alone", "s6");
  expect(await customer.says(start.keyword)).toBe(200);
  const begun = await shops.once("alone", "s6", ({ room }) => room.state === "received");
  expect(shownSystem(begun, "ST")[0]?.customer?.buttons).toEqual([start]);
  expect(await customer.says("!종료")).toBe(200);
  const over = await shops.once("alone", "s6", ({ room }) => room.state === "ended");
  expect(codes(over).at(-1)).toBe("S3");
});

test.each([
  [false, [kept, guide.label, "채널을 추가하시면", "채널 추가"]],
  [true, [kept, guide.label]],
])(
  "SYS-8: where the chatbot says that the channel is added (%s), ST reads %j",
  async (isFriend, order) => {
    const body = {
      bot: { id: "bot-1", name: "봇" },
      userRequest: {
        utterance: "안녕",
        block: { id: "k1", name: "웰컴" },
        user: {
          id: "b",
          type: "botUserKey",
          properties: { plusfriendUserKey: `s8-${isFriend}`, isFriend },
        },
      },
    };
    const answered = await ask(`${shops.hook("bot")}/skill`, { json: body });
    const seen = await shops.once("bot", `s8-${isFriend}`, () => true);
    const views = shownSystem(seen, "ST").map(({ customer }) => customer);
    const expected = order.map((part) => part.replace("#{위탁사명}", "초록톡"));
    for (const told of [answered.body, views]) {
      const text = JSON.stringify(told);
      const places = expected.map((part) => text.indexOf(part));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places).not.toContain(-1);
      expect(text.includes("채널 추가")).toBe(!isFriend);
    }
  },
);

test("SYS-9: counselors see the platform's default text, whatever the policy or the settings say", async () => {
  for (const at of ["alone", "bot"]) {
    await customerOf(at, "s9").says("안녕하세요");
    const [first] = shownSystem(await shops.once(at, "s9", () => true), "ST");
    expect(first?.counselor?.text).toContain("1:1채팅을 요청하셨습니다.");
    expect(first?.customer?.text).not.toContain("1:1채팅을 요청하셨습니다.");
  }
});

test("SYS-10: what was approved before is what Kakao is asked for until the platform has approved a change", async () => {
  const by = { token: shops.token("offHours") };
  const api = `${shops.server.staff}/api/revisions`;
  /** What the next customer reads. */
  const said = async (user: string) => {
    await customerOf("offHours", user).asks();
    await eventually(() => written(user).length > 0);
    return written(user)[0]?.message;
  };
  const texts = [await said("s10")];
  for (const state of ["requested", "approved"]) {
    const json = {
      policy: { entry: "own.rules", files: { "own.rules": "policy own extends happytalk\n" } },
      settings: closed({ text: "새 글", state }),
      counselors: [kim],
    };
    const { id } = await asked(revisionState, api, { ...by, json });
    expect((await goLive(shops.server, by.token, id)).status).toBe(200);
    texts.push(await said(`s10-${state}`));
  }
  expect(texts).toEqual(["전의 글", "전의 글", "새 글"]);
});

test("SYS-10: where only the policy has a text, that is sent while the shop's own is a draft", async () => {
  await customerOf("unavailable", "s10-draft").asks();
  await eventually(() => written("s10-draft").length > 0);
  expect(written("s10-draft")[0]?.message).toContain("지금은 상담사 연결이 지연되고 있습니다.");
});

test("SYS-11: who goes back to the chatbot is shown SB in S3's place, and the room is the chatbot's", async () => {
  await customerOf("bot", "s11").asks();
  await shops.once("bot", "s11", ({ room }) => room.state === "received");
  // No webhook of Kakao's tells of that button: whoever hosts the server tells it.
  const { host } = shops.server.house;
  const now = Date.now();
  const customer = { id: "s11", blocked: false, channelAdded: true };
  await host.submit(
    { tenant: "bot", channel: "kakao", customer: "s11" },
    {
      ...{ source: "platform", id: "switch", receivedAt: now, platformAt: null },
      ...{ event: { type: "switchToBot" }, caller: { customer, category: null, facts: {} } },
    },
  );
  const seen = await shops.once("bot", "s11", ({ room }) => room.state === "chatbot");
  expect(codes(seen).at(-1)).toBe("SB");
  expect(codes(seen)).not.toContain("S3");
});

test.each([
  ["offHours", "S2"],
  ["unavailable", "S1"],
  ["mealTime", "S1"],
  ["overLimit", "S1"],
])(
  "SYS-1, SYS-12: without a chatbot Kakao is asked to show for %s its own %s and nothing else",
  async (at, code) => {
    for (const before of ["a", "b", "c"]) {
      if (at === "overLimit") await customerOf(at, `s12-${before}`).asks();
    }
    const user = `s12-${at}`;
    await customerOf(at, user).asks();
    await eventually(() => written(user).length > 0);
    expect(await writtenUntilReply(at, user)).toMatchObject([{ auto_answer: code }]);
    const seen = await shops.once(at, user, () => true);
    const [line] = shownSystem(seen, code);
    expect(line).toMatchObject({ message: at, counselor: { system: code } });
  },
);

test("SYS-12: without a chatbot the greeting is ST, busy is S1, title and waiting count are nothing", async () => {
  // Whoever comes second has somebody ahead of them, so that there is a number to tell.
  for (const user of ["s12-1", "s12-2"]) {
    await customerOf("alone", user).asks();
    const seen = await shops.once("alone", user, ({ room }) => room.state === "received");
    expect(shownSystem(seen, "ST")).toMatchObject([{ message: "greeting" }]);
  }
  const requests = await writtenUntilReply("alone", "s12-2");
  expect(requests.map(({ auto_answer }) => auto_answer)).toEqual(["S1"]);
});
