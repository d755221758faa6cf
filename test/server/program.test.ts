import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Ran, runServer } from "@annae/server/program";
import { customerExport, session } from "@annae/server/protocol";
import { ask, asked } from "@annae/server/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../structure/source-files.ts";

const folder = mkdtempSync(join(tmpdir(), "annae-program-"));
const config = {
  ...{ folder: "data", pages: `${root}/build/pages`, standard: [`${root}/policies/happytalk`] },
  public: { port: 0, url: "http://chat.example.com" },
  staff: { port: 0, url: "http://desk.example.com" },
  tenants: [
    {
      ...{ id: "bookstore", name: "책과 함께하는 하루", policy: `${root}/policies/bookstore` },
      ...{ settings: { timezone: "Asia/Seoul" }, counselors: "roster.json" },
      keys: { naver: { authorization: { env: "NAVER_KEY" } } },
    },
  ],
};
const environment = { NAVER_KEY: "ct_secret" };

/** Runs it with that file; what it said, and what came of it. */
async function run(args: readonly string[], file: unknown, given: object = environment) {
  const path = join(folder, "config.json");
  writeFileSync(path, typeof file === "string" ? file : JSON.stringify(file));
  const [out, err]: [string[], string[]] = [[], []];
  const ran = await runServer(
    [...args, "--config", path],
    { ...given },
    {
      ...{ locale: "ko", out: (line) => void out.push(line), err: (line) => void err.push(line) },
    },
  );
  return { ran, out, err: err.join("\n") };
}

let serving: Awaited<ReturnType<typeof run>>;
beforeAll(async () => {
  writeFileSync(join(folder, "roster.json"), JSON.stringify([{ id: "kim", name: "김해피" }]));
  serving = await run(["serve"], config);
});
afterAll(async () => {
  if (serving.ran.kind === "serving") await serving.ran.server.close();
});
const server = ({ ran }: { readonly ran: Ran }) => {
  if (ran.kind !== "serving") throw new Error("it does not serve");
  return ran.server;
};

test("a port that is taken is told, whichever of the two it is, and nothing is served", async () => {
  const taken = Number(new URL(server(serving).public).port);
  for (const door of ["public", "staff"] as const) {
    const file = { ...config, folder: `${door}-data`, [door]: { ...config[door], port: taken } };
    const { ran, err } = await run(["serve"], file);
    expect(ran).toEqual({ kind: "over", code: 2 });
    expect(err).toBe(
      `127.0.0.1:${taken}: 다른 프로그램이 쓰고 있습니다. 다른 포트를 쓰거나 그 프로그램을 멈추세요`,
    );
  }
});

test("one file, and it serves under the names that the file says", async () => {
  const { staff } = server(serving);
  const json = { secret: "x" };
  expect((await ask(`${staff}/auth/link`, { json })).status).toBe(410);
  const named = await ask(`${staff}/healthz`, { headers: { Host: "desk.example.com" } });
  expect(named.status).toBe(200);
});

test("beside it links and addresses are made, and hold at once", async () => {
  const { out } = await run(["link", "--tenant", "bookstore", "--roles", "operator"], config);
  const [, secret = ""] = out[0]?.split("#") ?? [];
  const { person } = await asked(session, `${server(serving).staff}/auth/link`, {
    json: { secret },
  });
  expect(person.roles).toEqual(["operator"]);
  const hook = await run(["hook", "--tenant", "bookstore", "--channel", "naver"], config);
  const path = new URL(hook.out[0] ?? "").pathname;
  const json = { event: "open", user: "x", options: { inflow: "none", friend: false } };
  expect((await ask(`${server(serving).public}${path}`, { json })).status).toBe(200);
});

test("D3: one command gives out all that is kept of a customer, and the audit trail says so; another has messages sent again after a restore", async () => {
  const key = { channel: "naver", customer: "x" };
  await server(serving).house.catchUp("bookstore");
  const room = Buffer.from(JSON.stringify([key.channel, key.customer])).toString("base64url");
  const { out } = await run(["export", "--tenant", "bookstore", "--room", room], config);
  expect(customerExport.parse(JSON.parse(out.join("\n")))).toMatchObject({ customer: "x" });
  const none = await run(["export", "--tenant", "bookstore", "--room", "none"], config);
  expect([none.ran, none.err]).toEqual([
    { kind: "over", code: 2 },
    expect.stringContaining("--room"),
  ]);
  const { sending, database } = server(serving).house;
  await sending.begin(["bookstore"], 1);
  expect((await run(["resume", "--tenant", "bookstore"], config)).out).toHaveLength(1);
  await sending.reload();
  expect(sending.since("bookstore")).toBeNull();
  const lines = await database.selectFrom("audit").select("what").execute();
  expect(lines.map(({ what }) => what)).toEqual(
    expect.arrayContaining(["customer.export", "sending.resume"]),
  );
});

test("A8: --host 0.0.0.0 alone ends with 2 and the reason, and nothing listens", async () => {
  const { ran, err } = await run(["serve", "--host", "0.0.0.0"], config);
  expect(ran).toEqual({ kind: "over", code: 2 });
  expect(err).toContain("OpenID Connect");
  expect(err).toContain("--behind-proxy");
});

test("O4: it does not start where anybody could pass for a platform", async () => {
  const off = { ...environment, NODE_TLS_REJECT_UNAUTHORIZED: "0" };
  const { ran, err } = await run(["serve"], config, off);
  expect(ran).toEqual({ kind: "over", code: 2 });
  expect(err).toContain("NODE_TLS_REJECT_UNAUTHORIZED");
});

test.each([
  ["no JSON", "{", "JSON이 아닙니다"],
  ["a name that is none", { ...config, floder: "x" }, "floder"],
  ["a port that is none", { ...config, public: { ...config.public, port: "80" } }, "$.public.port"],
  ["no tenant", { ...config, tenants: [] }, "$.tenants"],
  [
    "a policy that is not there",
    { ...config, tenants: [{ ...config.tenants[0], policy: "none" }] },
    "$.tenants.0.policy",
  ],
  [
    "a secret in the file",
    { ...config, tenants: [{ ...config.tenants[0], keys: { naver: { authorization: "ct_x" } } }] },
    "$.tenants.0.keys.naver.authorization",
  ],
  [
    "settings that the policy does not take",
    { ...config, tenants: [{ ...config.tenants[0], settings: { timezone: "Mars" } }] },
    "$.settings.timezone",
  ],
])("what is wrong with the file is said where it is: %s", async (_, file, where) => {
  const { ran, err } = await run(["check"], file);
  expect(ran).toEqual({ kind: "over", code: 2 });
  expect(err).toContain(where);
  expect(err).toMatch(/[가-힣]/);
  expect(err).not.toContain("ct_x");
});

test("a variable that is not set, a tenant and roles that are none, are named", async () => {
  expect((await run(["check"], config, {})).err).toContain("NAVER_KEY");
  const link = (tenant: string, roles: string) =>
    run(["link", "--tenant", tenant, "--roles", roles], config);
  expect((await link("other", "operator")).err).toContain("bookstore");
  expect((await link("bookstore", "boss")).err).toContain("operator");
  expect((await run(["dance"], config)).err).toContain("serve");
  expect((await run(["serve", "--loud"], config)).ran).toEqual({ kind: "over", code: 2 });
});

test("check says that all is well and leaves nothing", async () => {
  const { ran, out } = await run(["check"], config);
  expect([ran, out.at(-1)]).toEqual([{ kind: "over", code: 0 }, "모두 괜찮습니다"]);
});
