import { decisionsPage, done, revisionState } from "@annae/server/protocol";
import { ask, asked, eventually, goLive } from "@annae/server/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { roomName } from "../../packages/server/src/rooms/room-name.ts";
import { wordsIn } from "../channels/words-in.ts";
import { studioWith } from "../studio/open-policies.ts";
import { openShops, type Shops, shop } from "./shops.ts";

const never = { workingHours: { weekday: "closed", saturday: "closed", sunday: "closed" } };

const own = `policy own
message welcome { text "상담사 [counselor_name]입니다." }
on request first {
  night: when afterHours then queue
  full: when openConsultations >= 20 then queue
  open: otherwise assign
}
on assign { greet: send welcome }
`;
const ownPolicy = { entry: "own.rules", files: { "own.rules": own }, pictures: {} };

let shops: Shops;
beforeAll(async () => {
  shops = await openShops([
    ...[shop("open"), shop("other", { messages: { title: false } })],
    shop("own", {}, { policy: ownPolicy }),
    shop("suspended", { consultation: "suspended" }),
    shop("closed", { ...never, acceptAfterHours: false }),
    shop("refusing", { meal: { mode: "common", from: "12:00", to: "11:59", intake: "refuse" } }),
  ]);
});
afterAll(() => shops.stop());

const said = (user: string) =>
  shops.naver.shown.filter((one) => one.user === user).flatMap(({ event }) => wordsIn(event));

test("GEN-3: what the server decided is explained: rules that applied, the others with the first condition that failed, the facts, the line of each", async () => {
  await shops.kakao.customer("g3", shops.hook("own")).asks();
  const { room, entries } = await shops.once("own", "g3", ({ room }) => room.state === "received");
  expect(room.situation).toBe("open");
  const why = { rule: "greet", because: { ko: "이때 항상", en: "each time" } };
  expect(entries).toContainEqual(expect.objectContaining({ message: "welcome", why }));
  const address = `${shops.server.staff}/api/decisions`;
  const { lines } = await asked(decisionsPage, address, { token: shops.token("own") });
  const studio = studioWith(own);
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
  const opened = await studio.ask("open", { from: "log", text });
  if (opened?.ok !== true || opened.value[0] === undefined) throw new Error("nothing is recorded");
  const [{ line }] = opened.value;
  const told = await studio.ask("why", { line, channel: "kakao", event: 0, step: 0 });
  if (told?.ok !== true || told.value === null) throw new Error("nothing is explained");
  const { rules, facts } = told.value;
  expect(rules.map(({ rule, outcome, at }) => [rule, outcome, at.line])).toEqual([
    ["night", "failed", 4],
    ["full", "failed", 5],
    ["open", "fired", 6],
  ]);
  expect(rules.map(({ because }) => because.text.ko)).toEqual([
    "근무 시간 안이라서",
    "접수·진행중 상담이 없어서",
    expect.any(String),
  ]);
  expect(facts).toEqual({ afterHours: false, openConsultations: 0 });
});

test("GEN-5: two shops with the same customer at the same time: each answers by its own settings, and what ends at one goes on at the other", async () => {
  const at = (id: string) => shops.naver.customer("g5", shops.hook(id, "naver"));
  for (const id of ["open", "other"]) {
    expect(await at(id).presses("상담 연결", "connect:배송 > 배송 지연")).toBe(200);
    await shops.once(id, "g5", ({ room }) => room.state === "received");
  }
  const titles = async (id: string) =>
    (await shops.seen(id, "g5"))?.entries.filter(
      (entry) => entry.type === "said" && entry.message === "title",
    ).length;
  expect([await titles("open"), await titles("other")]).toEqual([1, 0]);
  const before = await shops.seen("other", "g5");
  await at("open").leaves();
  await shops.once("open", "g5", ({ room }) => room.state === "ended");
  expect(await shops.seen("other", "g5")).toEqual(before);
  const theirs = `${shops.server.staff}/api/rooms/${before?.room.id}/reply`;
  const json = { id: "g5", text: "다른 가게의 답" };
  await asked(done, theirs, { token: shops.token("other"), json });
  await eventually(() => said("g5").includes(json.text));
  expect(JSON.stringify(await shops.seen("open", "g5"))).not.toContain(json.text);
});

describe("GEN-6: where no room comes of it", () => {
  test.each([
    ["blocked", "open"],
    ["suspended", "suspended"],
    ["closed without a chatbot", "closed"],
    ["refused during the meal", "refusing"],
  ])(
    "GEN-6: %s: the platform shows what the customer is told, counselors see nothing of it",
    async (why, id) => {
      const user = `g6-${id}`;
      const by = { token: shops.token(id) };
      const room = roomName({ channel: "naver", customer: user });
      if (why === "blocked") {
        const json = { room, blocked: true };
        expect((await ask(`${shops.server.staff}/api/blocked`, { ...by, json })).status).toBe(200);
      }
      expect(await shops.naver.customer(user, shops.hook(id, "naver")).says("상담할게요")).toBe(
        200,
      );
      await eventually(() => said(user).length > 0);
      const seen = await shops.once(id, user, ({ entries }) => entries.length > 1);
      expect(seen.room).toMatchObject({ state: "none", counselor: null, alerts: 0 });
      const told = seen.entries.filter((entry) => entry.type === "said" && entry.message !== null);
      expect(told).toMatchObject([{ message: expect.any(String), counselor: null }]);
    },
  );
});

/** What is wrong with a revision of that policy or those settings. */
async function findingsOf(revision: { readonly text?: string; readonly settings?: object }) {
  const { text = "policy own\non request { queue }\n", settings = {} } = revision;
  const by = { token: shops.token("open") };
  const json = {
    policy: { entry: "own.rules", files: { "own.rules": text } },
    settings: { timezone: "Asia/Seoul", ...settings },
    counselors: [{ id: "kim", name: "김해피" }],
  };
  const api = `${shops.server.staff}/api/revisions`;
  const { id, state, findings } = await asked(revisionState, api, { ...by, json });
  const arm = await goLive(shops.server, by.token, id);
  return { state, arm: arm.status, findings };
}

const long = "가".repeat(201);
const six = Array.from({ length: 6 }, (_, at) => ({ label: `${at}`, url: "https://a.kr" }));

describe("what would go wrong is refused when the revision is made, and cannot be put in force", () => {
  /** A line of the policy each, and what is found there. */
  const lines = [
    [
      "SYS-3: ST without the company",
      'system ST { text "저장됩니다. !종료" }',
      "missing-system-part",
    ],
    ["SYS-5: a system text that is too long", `system S1 { text "${long}" }`, "text-too-long"],
    [
      "SYS-5: six buttons of a system message",
      `system S2 { text "잠시만요" ${six.map(({ label, url }) => `button "${label}" -> "${url}"`).join(" ")} }`,
      "too-many-buttons",
    ],
    ["SYS-10: advertising", 'system S3 { text "지금 할인 중" }', "advertising-wording"],
    [
      "GEN-4: a fourth link button",
      `message a { text "바빠요" ${six
        .slice(2)
        .map(({ label, url }) => `button "${label}" -> "${url}"`)
        .join(" ")} }`,
      "too-many-buttons",
    ],
    [
      "GEN-4: an unknown placeholder",
      'message b { text "[counselor_nam]" }',
      "unknown-placeholder",
    ],
    ["GEN-4: an unknown fact", "on end { c: when aftrHours then end }", "unknown-fact"],
    ["GEN-4: an unknown message", "on assign { d: send greting }", "unknown-message"],
    [
      "GEN-4: a text that no channel takes",
      `message e { text "${"가".repeat(1_001)}" }`,
      "text-too-long",
    ],
    [
      "GEN-4: a link of another scheme",
      'message f { text "끝" button "x" -> "javascript:alert(1)" }',
      "link-not-supported",
    ],
    ["GEN-4: a missing picture", 'message g { text "끝" image "none.png" }', "unusable-image"],
    [
      "GEN-4: a picture outside the folder",
      'message h { text "끝" image "../../etc/a.png" }',
      "unusable-image",
    ],
  ] as const;
  let made: Awaited<ReturnType<typeof findingsOf>>;
  beforeAll(async () => {
    made = await findingsOf({ text: ["policy own", ...lines.map(([, line]) => line)].join("\n") });
    expect(made).toMatchObject({ state: "faulty", arm: 409 });
  });
  test.each(lines.map(([title, , path], at) => [title, path, at + 2] as const))(
    "%s is %s in line %d",
    (_title, path, line) => {
      const severity = path === "advertising-wording" ? "warning" : "error";
      const there = made.findings.filter((one) => one.line === line);
      expect(there).toContainEqual(
        expect.objectContaining({ severity, path, file: "own.rules", column: expect.any(Number) }),
      );
    },
  );
});

test("GEN-4: what was probably meant is said with what is wrong", async () => {
  const { findings } = await findingsOf({
    text: "policy own\non end { c: when aftrHours then end }",
  });
  const [found] = findings.filter(({ path }) => path === "unknown-fact");
  for (const words of [found?.ko, found?.en]) expect(words).toContain("afterHours");
});

describe("GEN-7, SYS-7, SYS-10: what holds for a policy's system texts holds for those in the settings", () => {
  const text = "#{위탁사명}에 상담 내용이 저장됩니다. 그만하려면 !종료";
  const buttons = [{ label: "시작", keyword: "상담시작" }];
  let made: Awaited<ReturnType<typeof findingsOf>>;
  beforeAll(async () => {
    const systemMessages = {
      ST: { text: "저장됩니다.", buttons, state: "approved" },
      S1: { text: long, buttons: six, state: "draft" },
      S2: { text: "지금 할인 중", state: "requested" },
      S3: { text, state: "approved" },
    };
    made = await findingsOf({ settings: { chatbot: true, systemMessages } });
    expect(made).toMatchObject({ state: "faulty", arm: 409 });
  });
  test.each([
    ["SYS-3, GEN-7: parts that ST must have", "ST.text"],
    ["SYS-7, GEN-7: a keyword where a chatbot listens", "ST.buttons[0].keyword"],
    ["SYS-5, GEN-7: a text that is too long", "S1.text"],
    ["SYS-5, GEN-7: more than five buttons", "S1.buttons"],
    ["SYS-10, GEN-7: advertising", "S2.text"],
  ])("%s", (_title, path) => {
    const found = made.findings.filter((one) => one.path === `$.settings.systemMessages.${path}`);
    expect(found.length).toBeGreaterThan(0);
    for (const { severity } of found) expect(severity).toBe("error");
  });
  test("GEN-7: and nothing is found where nothing is wrong", () => {
    expect(JSON.stringify(made.findings)).not.toContain("systemMessages.S3");
  });
});

test("SYS-7: a keyword button of ST in the policy is warned of, as a chatbot takes it for an error", async () => {
  const ST = 'system ST { text "#{위탁사명}에 저장됩니다. !종료" button "상담시작" }';
  const { findings, state } = await findingsOf({
    text: `policy own\n${ST}\non request { queue }\n`,
  });
  expect(state).toBe("checked");
  expect(findings).toMatchObject([{ severity: "warning", path: "keyword-with-chatbot", line: 2 }]);
});
