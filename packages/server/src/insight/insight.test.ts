import { afterAll, beforeAll, expect, test } from "vitest";
import { decisionsPage, nameList, shadowRun, statistics } from "../protocol/insight.ts";
import { roomsPage } from "../protocol/staff.ts";
import { revision, revisionList, revisionState } from "../protocol/tenant.ts";
import { windowSession } from "../protocol/window.ts";
import type { RunningServer } from "../start-server.ts";
import { ask, asked } from "../testing/asking.ts";
import { bookstore, staffOf } from "../testing/bookstore.ts";
import { openServer, signIn } from "../testing/open-server.ts";

let server: RunningServer;
let operator: string;
let kim: string;
beforeAll(async () => {
  server = await openServer();
  operator = await signIn(server, staffOf(bookstore, { roles: ["operator"], counselor: null }));
  kim = await signIn(server, staffOf(bookstore, { roles: ["counselor"], counselor: "kim" }));
});
afterAll(() => server.close());

const api = (path: string) => `${server.staff}/api/${path}`;

/** A customer asks; what else they tell comes behind it. */
async function customer(text: string, ...more: readonly object[]): Promise<void> {
  const at = `${server.public}/window/bookstore`;
  const { token } = await asked(windowSession, `${at}/sessions`, { json: {} });
  for (const [index, event] of [{ type: "request", text }, ...more].entries()) {
    await ask(`${at}/events`, { token, json: { version: 2, id: `e${index}`, ...event } });
  }
}

test("statistics say how often each message came, when, how soon somebody answered, and who left before that", async () => {
  const from = Date.now();
  await customer("첫 번째 손님");
  const { rooms } = await asked(roomsPage, api("rooms"), { token: kim });
  const json = { id: "r1", text: "네, 고객님" };
  await ask(api(`rooms/${rooms[0]?.id}/reply`), { token: kim, json });
  await customer("두 번째 손님", { type: "end" });
  await server.house.catchUp("bookstore");
  const query = `from=${from}&to=${Date.now() + 1}`;
  const counted = await asked(statistics, api(`statistics?${query}`), { token: operator });
  const greeting = counted.messages.find(({ name }) => name === "greeting");
  expect(greeting).toMatchObject({ count: 2, answered: { count: 1 }, left: 1 });
  const sum = (counts: readonly number[] = []) => counts.reduce((all, one) => all + one, 0);
  expect([sum(greeting?.byHour), sum(greeting?.byWeekday)]).toEqual([2, 2]);
  expect(counted.situations).toMatchObject([{ count: 2, answered: { count: 1 }, left: 1 }]);
  const none = await asked(statistics, api("statistics?from=1&to=2"), { token: operator });
  expect(none).toEqual({ messages: [], situations: [] });
  for (const bad of ["from=2&to=1", `from=0&to=${from}`, "from=x&to=1"]) {
    expect((await ask(api(`statistics?${bad}`), { token: operator })).status).toBe(400);
  }
});

test("messages and situations are called as the policy titles them", async () => {
  const names = await asked(nameList, api("names"), { token: kim });
  expect(names.messages.greeting).toBe("서점 인사말");
  expect(names.situations.offHours).toBe("서점 근무 시간 외 안내");
});

test("the decision log is told without customers' words, and with them only to whoever may, which is noted", async () => {
  const page = await asked(decisionsPage, api("decisions"), { token: operator });
  expect(page.lines.length).toBeGreaterThan(2);
  expect(JSON.stringify(page.lines)).not.toMatch(/번째|w-[0-9a-f]{8}/);
  expect((await ask(api("decisions?words=true"), { token: operator })).status).toBe(403);
  const auditor = await signIn(server, staffOf(bookstore, { roles: ["auditor"], counselor: null }));
  const whole = await asked(decisionsPage, api("decisions?words=true"), { token: auditor });
  expect(JSON.stringify(whole.lines)).toContain("첫 번째 손님");
  const { body } = await ask(api("audit?limit=1"), { token: auditor });
  expect(body).toMatchObject({ lines: [{ what: "log.read", who: "auditor" }] });
  const end = await asked(decisionsPage, api(`decisions?after=${page.next}`), { token: operator });
  expect(end).toEqual({ lines: [], next: page.next });
});

test("a revision decides beside the one in force: nothing of it is sent, and what it changes is counted by class", async () => {
  const { revisions } = await asked(revisionList, api("revisions"), { token: operator });
  const { content } = await asked(revision, api(`revisions/${revisions[0]?.id}`), {
    token: operator,
  });
  const { entry, files } = content.policy;
  const other = files[entry]?.replace(/책과 함께하는 하루입니다\.[^"]*/, "시범 인사") ?? "";
  const changed = {
    ...content,
    policy: { ...content.policy, files: { ...files, [entry]: other } },
  };
  const made = await asked(revisionState, api("revisions"), { token: operator, json: changed });
  expect(made.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  const begun = await asked(shadowRun, api("shadow"), {
    ...{ token: operator, json: { revision: made.id } },
  });
  expect(begun.shadow).toMatchObject({ revision: made.id, played: 0, different: 0 });
  await customer("시범 손님");
  const { shadow } = await asked(shadowRun, api("shadow"), { token: operator });
  expect(shadow?.played).toBeGreaterThan(0);
  expect(shadow).toMatchObject({
    ...{ different: 1, unplayable: 0 },
    classes: [
      {
        count: 1,
        changes: [{ part: "message", was: "greeting", now: "greeting" }],
        examples: [{ now: expect.arrayContaining(["시범 인사"]) }],
      },
    ],
  });
  expect(JSON.stringify(shadow)).not.toContain("시범 손님");
  const { rows } = { rows: await server.house.database.selectFrom("entry").selectAll().execute() };
  expect(JSON.stringify(rows)).not.toContain("시범 인사");
  const none = { token: operator, json: { revision: "0".repeat(64) } };
  expect((await ask(api("shadow"), none)).status).toBe(409);
  const ended = await asked(shadowRun, api("shadow"), {
    token: operator,
    json: { revision: null },
  });
  expect(ended.shadow).toBeNull();
});
