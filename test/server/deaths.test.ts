import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runServer } from "@annae/server/program";
import {
  done,
  entriesPage,
  roomsPage,
  session,
  windowPage,
  windowSession,
} from "@annae/server/protocol";
import { ask, asked, bookstore, eventually } from "@annae/server/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePorts } from "../../packages/host-restate/src/testing/free-ports.ts";
import { wordsIn } from "../channels/words-in.ts";
import {
  type KakaoPlatform,
  kakaoPlatform,
  type NaverPlatform,
  naverPlatform,
} from "../platforms/index.ts";
import { root } from "../structure/source-files.ts";

const folder = mkdtempSync(join(tmpdir(), "annae-deaths-"));
const file = join(folder, "config.json");
const secrets = { ID: "id", SECRET: "hidden", SENDER: "sender", NAVER: "ct_secret" };
let kakao: KakaoPlatform;
let naver: NaverPlatform;
let child: ChildProcess;
let origin: { readonly public: string; readonly staff: string };

beforeAll(async () => {
  kakao = await kakaoPlatform({ client_id: "id", client_secret: "hidden", sender_key: "sender" });
  naver = await naverPlatform("ct_secret");
  const [one = 0, other = 0] = await freePorts(2);
  origin = { public: `http://127.0.0.1:${one}`, staff: `http://127.0.0.1:${other}` };
  const keys = {
    kakao: {
      client_id: { env: "ID" },
      client_secret: { env: "SECRET" },
      sender_key: { env: "SENDER" },
    },
    naver: { authorization: { env: "NAVER" } },
  };
  const { id, name, settings, counselors } = bookstore;
  const config = {
    ...{ folder: "data", pages: "pages", standard: [`${root}/policies/happytalk`] },
    public: { port: one, url: origin.public },
    staff: { port: other, url: origin.staff },
    platforms: { kakao: kakao.origin, naver: naver.origin },
    tenants: [{ id, name, policy: `${root}/policies/bookstore`, settings, counselors, keys }],
  };
  writeFileSync(file, JSON.stringify(config));
  await start();
});
afterAll(async () => {
  await kill();
  await Promise.all([kakao.stop(), naver.stop()]);
});

async function start(): Promise<void> {
  const program = `${root}/packages/server/bin/annae-server.js`;
  const serving = spawn(process.execPath, [program, "serve", "--config", file], {
    env: { ...process.env, ...secrets, LC_ALL: "C" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  child = serving;
  let printed = "";
  await new Promise<void>((resolve, reject) => {
    serving.stdout.on("data", (chunk) => {
      printed += String(chunk);
      if (printed.includes("customers:")) resolve();
    });
    serving.once("exit", () => reject(new Error(printed)));
  });
}

async function kill(): Promise<void> {
  child.removeAllListeners("exit");
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}

/** What the program prints, beside the server that serves or is dead. */
async function told(...args: readonly string[]): Promise<string> {
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  await runServer([...args, "--tenant", "bookstore", "--config", file], secrets, {
    ...{ locale: "en", out: say, err: say },
  });
  return lines.join("\n");
}

/** How often each customer saw those words. */
const seen = (words: string) => ({
  kakao: kakao.shown.flatMap(({ request }) => wordsIn(request)).filter((one) => one.includes(words))
    .length,
  naver: naver.shown.filter((one) => JSON.stringify(one).includes(words)).length,
});

test("kill -9 as webhooks are answered, as platforms are being told, and as a counselor answers: nothing is lost, and nothing is seen twice where messages have keys", async () => {
  const [kakaoHook, naverHook] = [
    await told("hook", "--channel", "kakao"),
    await told("hook", "--channel", "naver"),
  ];
  const link = await told("link", "--roles", "counselor", "--counselor", "kim");
  const json = { secret: link.split("#")[1] };
  const { token } = await asked(session, `${origin.staff}/auth/link`, { json });
  const [minsu, jisu] = [
    kakao.customer("minsu", kakaoHook.replace(/\/$/, "")),
    naver.customer("jisu", naverHook.replace(/\/$/, "")),
  ];
  const at = `${origin.public}/window/bookstore`;
  const window = await asked(windowSession, `${at}/sessions`, { json: {} });
  const tells = (id: string, event: object) =>
    ask(`${at}/events`, { token: window.token, json: { version: 2, id, ...event } });
  const shownOnWeb = async (words: string) => {
    const { entries } = await asked(windowPage, `${at}/entries`, { token: window.token });
    return entries.filter((one) => JSON.stringify(one).includes(words)).length;
  };

  // Taken, and nothing sent yet or anything between.
  const taken = await Promise.all([
    minsu.asks("배송 > 배송 지연").then(() => minsu.says("택배가 안 왔어요")),
    jisu.presses("상담 연결", "connect:배송 > 배송 지연"),
    tells("e1", { type: "request", text: "웹에서 묻습니다" }).then(({ status }) => status),
  ]);
  await kill();
  expect(taken).toEqual([200, 200, 200]);
  await start();
  const greeting = "책과 함께하는 하루입니다";
  await eventually(() => seen("상담을 맡은").naver > 0);
  // Without a chatbot Kakao greets by itself: nothing is sent there before a counselor answers.
  await eventually(async () => (await shownOnWeb(greeting)) === 1);

  // Being sent: both platforms take it, and say nothing.
  const rooms = async () => (await asked(roomsPage, `${origin.staff}/api/rooms`, { token })).rooms;
  await eventually(async () => (await rooms()).length === 3);
  const answer = "확인해 보겠습니다";
  const before = [kakao.asked(), naver.asked()];
  kakao.behave(() => "takesInSilence");
  naver.behave(() => "takesInSilence");
  for (const { id } of await rooms()) {
    const reply = { token, json: { id: "r1", text: answer } };
    await asked(done, `${origin.staff}/api/rooms/${id}/reply`, reply);
  }
  await eventually(() => kakao.asked() > (before[0] ?? 0) && naver.asked() > (before[1] ?? 0));
  await kill();
  kakao.behave(() => null);
  naver.behave(() => null);
  await start();

  // As customers write.
  const said = await Promise.all([
    minsu.says("아까 그 책입니다"),
    jisu.says("아까 그 책입니다"),
    tells("e2", { type: "message", text: "아까 그 책입니다" }).then(({ status }) => status),
  ]);
  await kill();
  expect(said).toEqual([200, 200, 200]);
  await start();
  for (const { id } of await rooms()) {
    const entries = async () =>
      (await asked(entriesPage, `${origin.staff}/api/rooms/${id}/entries`, { token })).entries;
    const count = async (words: string) =>
      (await entries()).filter((one) => JSON.stringify(one).includes(words)).length;
    await eventually(async () => (await count("아까 그 책입니다")) === 1);
    expect([id, await count(answer)]).toEqual([id, 1]);
  }
  await eventually(() => seen(answer).kakao > 0);
  expect([seen(answer).kakao, await shownOnWeb(answer), await shownOnWeb(greeting)]).toEqual([
    ...[1, 1, 1],
  ]);
  // Naver's messages have no key: what it may have taken as the server died is sent again, once for each death.
  for (const words of [answer, "상담을 맡은"]) {
    const { naver: times } = seen(words);
    expect([words, times >= 1 && times <= 3]).toEqual([words, true]);
  }
  expect([kakao.faults, naver.faults]).toEqual([[], []]);
}, 180_000);
