import { done, entriesPage, roomsPage, undeliveredList } from "@annae/server/protocol";
import { ask, asked, bookstore, eventually, signIn, staffOf } from "@annae/server/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { wordsIn } from "../channels/words-in.ts";
import { type Surrounded, surrounded } from "./platforms.ts";

let around: Surrounded;
beforeAll(async () => {
  const { settings } = bookstore;
  const withBot = { ...bookstore, settings: { ...Object(settings), chatbot: true } };
  around = await surrounded({ tenants: [withBot] });
});
afterAll(() => around.stop());

const kim = staffOf(bookstore, { roles: ["counselor"], counselor: "kim" });

/** The customer's room in the console, once it is there in that state. */
async function roomOf(token: string, channel: string, state: string) {
  const url = `${around.server.staff}/api/rooms?channel=${channel}&state=${state}`;
  await eventually(async () => (await asked(roomsPage, url, { token })).rooms.length > 0);
  const [room] = (await asked(roomsPage, url, { token })).rooms;
  return `${around.server.staff}/api/rooms/${room?.id}`;
}

describe("from the bytes of a webhook to the platform's record, by way of the console", () => {
  test("Kakao: asked for, answered by a counselor, ended, and each message once", async () => {
    const { kakao, hooks } = around;
    const customer = kakao.customer("u1", hooks.kakao);
    expect(await customer.asks("배송 > 배송 지연")).toBe(200);
    expect(await customer.says("택배가 안 왔어요")).toBe(200);
    const token = await signIn(around.server, kim);
    const room = await roomOf(token, "kakao", "received");
    const reply = { id: "r1", text: "확인해 보겠습니다.\n잠시만요." };
    await asked(done, `${room}/reply`, { token, json: reply });
    await asked(done, `${room}/end`, { token, json: { id: "x1" } });
    await eventually(() => kakao.shown.length >= 4);
    const said = kakao.shown.flatMap(({ request }) => wordsIn(request));
    expect(said.filter((words) => words === reply.text)).toHaveLength(1);
    expect(kakao.faults).toEqual([]);
    const { entries } = await asked(entriesPage, `${room}/entries`, { token });
    const seen = entries.map((entry) =>
      entry.type === "said" ? (entry.counselor?.text ?? "") : entry.event,
    );
    expect(seen).toContain("택배가 안 왔어요");
    expect(seen.at(-1)).not.toBe("");
    await customer.leaves();
  });

  test("Naver: opened, written, answered", async () => {
    const { naver, hooks } = around;
    const customer = naver.customer("n1", hooks.naver);
    expect(await customer.opens()).toBe(200);
    expect(await customer.presses("상담 연결", "connect:배송 > 배송 지연")).toBe(200);
    const token = await signIn(around.server, kim);
    const room = await roomOf(token, "naver", "received");
    await asked(done, `${room}/reply`, { token, json: { id: "r1", text: "네, 고객님" } });
    await eventually(() => JSON.stringify(naver.shown).includes("네, 고객님"));
    expect(naver.faults).toEqual([]);
  });

  test("S4: a counselor's picture goes to Kakao by its upload, to Naver by its address, and is on neither twice", async () => {
    const { kakao, naver, hooks } = around;
    const [photo = new Uint8Array()] = Object.values(bookstore.policy.pictures);
    await kakao.customer("u5", hooks.kakao).asks();
    await naver.customer("n5", hooks.naver).presses("상담 연결", "connect:배송 > 배송 지연");
    const token = await signIn(around.server, kim);
    const show = async (channel: string) => {
      const url = `${around.server.staff}/api/rooms?channel=${channel}&order=latest`;
      const named = (id: string) => id.endsWith("5");
      const found = async () =>
        (await asked(roomsPage, url, { token })).rooms.find((one) => named(one.customer.id));
      await eventually(async () => (await found())?.state === "received");
      const at = `${around.server.staff}/api/rooms/${(await found())?.id}/pictures?id=p1`;
      const headers = { Authorization: `Bearer ${token}`, "Content-Type": "image/png" };
      const body = new Uint8Array(photo);
      const send = () => fetch(at, { method: "POST", headers, body });
      expect(await (await send()).json()).toMatchObject({ repeated: false });
      expect(await (await send()).json()).toMatchObject({ repeated: true });
    };
    await show("kakao");
    const ofKakao = () =>
      kakao.shown.filter(
        ({ request }) => request.user_key === "u5" && request.message_type === "IM",
      );
    await eventually(() => ofKakao().length > 0);
    expect(ofKakao()).toMatchObject([
      { request: { image_url: expect.stringContaining("https://dn-m.talk.kakao.com/") } },
    ]);
    await show("naver");
    const ofNaver = () =>
      [...JSON.stringify(naver.shown).matchAll(/"imageUrl":"([^"]+)"/g)].flatMap(([, url = ""]) =>
        url.includes("/sent/") ? [url] : [],
      );
    await eventually(() => ofNaver().length > 0);
    const [address = ""] = ofNaver();
    expect(ofNaver()).toHaveLength(1);
    expect((await fetch(address)).headers.get("content-type")).toBe("image/png");
    expect([kakao.faults, naver.faults]).toEqual([[], []]);
  });

  test("OpenBuilder: what is said inside the chatbot is answered in the answer, and nothing goes by consult talk", async () => {
    const { kakao, hooks } = around;
    const before = kakao.shown.length;
    const body = {
      bot: { id: "bot-1", name: "봇" },
      userRequest: {
        utterance: "안녕",
        block: { id: "k1", name: "웰컴" },
        user: { id: "b", type: "botUserKey", properties: { plusfriendUserKey: "s1" } },
      },
    };
    const { status, body: answer } = await ask(`${hooks.kakao}/skill`, { json: body });
    expect(status).toBe(200);
    expect(answer).toMatchObject({ version: "2.0", template: { outputs: [{}] } });
    expect(kakao.shown.length).toBe(before);
    const other = { ...body, bot: { id: "bot-2", name: "남의 봇" } };
    expect((await ask(`${hooks.kakao}/skill`, { json: other })).status).toBe(404);
  });

  test("what a platform does not take stands in the console, and is sent again from there", async () => {
    const { kakao, hooks, server } = around;
    const customer = kakao.customer("u9", hooks.kakao);
    kakao.expires("u9");
    kakao.behave(() => null);
    await customer.asks();
    kakao.expires("u9");
    const token = await signIn(server, kim);
    const list = () => asked(undeliveredList, `${server.staff}/api/undelivered`, { token });
    const at = await roomOf(token, "kakao", "received");
    await asked(done, `${at}/reply`, { token, json: { id: "r9", text: "닿지 않는 말" } });
    await eventually(async () =>
      (await list()).undelivered.some(({ text }) => text === "닿지 않는 말"),
    );
    const { undelivered } = await list();
    const lost = undelivered.find(({ text }) => text === "닿지 않는 말");
    expect(lost?.reason.ko).not.toBe("");
    await customer.asks();
    const again = { token, json: { key: lost?.key } };
    expect((await ask(`${server.staff}/api/undelivered/again`, again)).body).toEqual({
      settled: true,
    });
    await eventually(() =>
      kakao.shown.some(({ request }) => wordsIn(request).includes("닿지 않는 말")),
    );
    expect((await ask(`${server.staff}/api/undelivered/again`, again)).body).toEqual({
      settled: false,
    });
  });
});
