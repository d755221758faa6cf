import { afterAll, beforeAll, expect, test } from "vitest";
import { brokenAudit } from "../access/audit.ts";
import { revisionList, revisionState } from "../protocol/tenant.ts";
import { windowPage, windowSession } from "../protocol/window.ts";
import type { RunningServer } from "../start-server.ts";
import { ask, asked, eventually } from "../testing/asking.ts";
import { bookstore, staffOf } from "../testing/bookstore.ts";
import { openServer, signIn } from "../testing/open-server.ts";

let server: RunningServer;
let token: string;
beforeAll(async () => {
  server = await openServer();
  token = await signIn(server, staffOf(bookstore, { roles: ["operator"], counselor: null }));
});
afterAll(() => server.close());

const rules = (greeting: string) => `policy shop
message greeting { text "${greeting}" }
on request first { available: otherwise assign }
on assign { greeting: send greeting }
`;
const upload = (text: string, files: Readonly<Record<string, string>> = {}) => ({
  policy: { entry: "shop.rules", files: { "shop.rules": text, ...files } },
  settings: { timezone: "Asia/Seoul" },
  counselors: [{ id: "kim", name: "김해피" }],
});
const keep = (json: object) =>
  asked(revisionState, `${server.staff}/api/revisions`, { token, json });
const put = (id: string) => ask(`${server.staff}/api/revisions/arm`, { token, json: { id } });

/** What a new customer is greeted with. */
async function greeting(): Promise<string> {
  const at = `${server.public}/window/bookstore`;
  const window = await asked(windowSession, `${at}/sessions`, { json: {} });
  const json = { version: 2, id: "e1", type: "request" };
  await ask(`${at}/events`, { token: window.token, json });
  const entries = async () =>
    (await asked(windowPage, `${at}/entries`, { token: window.token })).entries;
  await eventually(async () => (await entries()).length > 0);
  const [first] = await entries();
  return first?.type === "message" && first.message.version === 2 ? first.message.text : "";
}

test("L3: what is put in force is what was checked, by its digest; what has faults never is; an older one again rolls back", async () => {
  const [one, other] = [await keep(upload(rules("하나"))), await keep(upload(rules("둘")))];
  const broken = await keep(upload("policy shop\non request { a: when nonsense then assign }"));
  expect([one.faults, other.faults]).toEqual([[], []]);
  expect(broken.faults.length).toBeGreaterThan(0);
  expect((await put(one.id)).status).toBe(200);
  expect(await greeting()).toBe("하나");
  expect((await put(broken.id)).status).toBe(409);
  expect((await put("0".repeat(64))).status).toBe(404);
  expect((await put(other.id)).status).toBe(200);
  expect(await greeting()).toBe("둘");
  expect((await put(one.id)).status).toBe(200);
  expect(await greeting()).toBe("하나");
  const { revisions } = await asked(revisionList, `${server.staff}/api/revisions`, { token });
  expect(revisions.find(({ id }) => id === one.id)?.armed).not.toBeNull();
  expect(await brokenAudit(server.house.database, "bookstore")).toBeNull();
});

test("T4: a policy reaches no file but its own and the standard ones", async () => {
  for (const path of ["/proc/self/environ", "../../etc/passwd", "C:\\\\x", "file:///etc/passwd"]) {
    const { faults } = await keep(upload(`policy shop\nimport "${path}"\n`));
    expect(faults.length).toBeGreaterThan(0);
    expect(JSON.stringify(faults)).not.toContain("root:");
  }
});
