import { readFileSync } from "node:fs";
import { type Answer, type ConversationRecord, memoryStore, type Policy } from "@annae/runtime";
import { describe, expect, test } from "vitest";
import {
  type Desk,
  type Ground,
  loadPolicy,
  openDesk,
  receive,
  receiveFromCounselor,
  replacePolicy,
  tick,
} from "./chat-server.ts";

const source = `
policy shop

message greeting { text "안녕하세요. 상담사 [counselor_name]입니다." }
message unavailable { text "지금은 상담사가 없습니다." }

on request first {
  unavailable: when !counselorAvailable then send unavailable; queue
  available:   otherwise assign
}

on assign { greeting: send greeting }
`;

const settings = { timezone: "Asia/Seoul" };
const kim = { id: "kim", name: "김해피" };

/** A chat server's database and connections, in memory. */
function chatServer() {
  const rooms = new Map<string, { readonly room: string; readonly counselor: string | null }>();
  const sent: string[] = [];
  const lines: string[] = [];
  const office = { now: Date.parse("2026-11-20T11:00:00+09:00"), counselors: [kim] };
  const remember = (customer: string, { room }: Answer, counselor: string | null) => {
    const held = counselor ?? rooms.get(customer)?.counselor ?? null;
    rooms.set(customer, { room, counselor: held });
  };
  const ground: Ground = {
    now: () => office.now,
    store: memoryStore<ConversationRecord>(),
    lookUp: async (id) => ({
      counselors: office.counselors,
      openConsultations: [...rooms.values()].filter(({ counselor }) => counselor !== null).length,
      customer: { id },
    }),
    open: async () =>
      [...rooms].flatMap(([id, { room }]) => (/ended|none/i.test(room) ? [] : [id])),
    send: async (customer, payload) => {
      sent.push(`${customer}: ${JSON.parse(JSON.stringify(payload)).text}`);
    },
    record: async (customer, answer, counselor) => remember(customer, answer, counselor),
    log: (line) => lines.push(line),
  };
  return { office, ground, rooms, sent, lines };
}

function deskOn(ground: Ground, text = source): Desk {
  const policy = loadPolicy(text);
  const desk = "events" in policy ? openDesk("shop", policy, settings, ground) : policy;
  if (!("engine" in desk)) throw new Error(desk.join("\n"));
  return desk;
}

const body = (id: string, type: string, rest: object = {}) =>
  JSON.stringify({ version: 2, id, type, ...rest });

describe("a chat server that embeds the runtime", () => {
  test("answers a request with what its window understands, and gives the room to a counselor", async () => {
    const { ground, rooms, sent, lines } = chatServer();
    expect(await receive(deskOn(ground), "u1", body("e1", "request"))).toBe(200);
    expect(sent).toEqual(["u1: 안녕하세요. 상담사 김해피입니다."]);
    expect(rooms.get("u1")).toEqual({ room: "received", counselor: "kim" });
    expect(lines.join("\n")).toContain("상담할 수 있는 상담사가 있어서");
  });

  test("sends nothing twice when a window repeats itself", async () => {
    const { ground, sent } = chatServer();
    const desk = deskOn(ground);
    for (let n = 0; n < 3; n++) expect(await receive(desk, "u1", body("e1", "request"))).toBe(200);
    expect(sent).toHaveLength(1);
  });

  test("refuses what it does not understand and says why, and passes over what means nothing", async () => {
    const { ground, lines } = chatServer();
    const desk = deskOn(ground);
    expect(await receive(desk, "u1", "{")).toBe(400);
    expect(await receive(desk, "u1", body("e1", "message", { text: 7 }))).toBe(400);
    expect(await receive(desk, "u1", body("e1", "typing"))).toBe(204);
    expect(await receiveFromCounselor(desk, "u1", { id: "c1", type: "reply" })).toBe(400);
    expect(lines).toContainEqual(expect.stringContaining("$.counselor"));
  });

  test("takes a customer's first words for a request, and refuses a counselor whom nobody knows", async () => {
    const { ground, rooms, lines } = chatServer();
    const desk = deskOn(ground);
    expect(await receive(desk, "u1", body("e1", "message", { text: "배송 문의요" }))).toBe(200);
    expect(rooms.get("u1")).toEqual({ room: "received", counselor: "kim" });
    const transfer = { id: "c1", at: ground.now(), type: "transfer", counselor: "nobody" };
    expect(await receiveFromCounselor(desk, "u1", transfer)).toBe(400);
    expect(lines).toContain("transfer: unknownCounselor");
  });

  test("asks for the event again while another server keeps saving first", async () => {
    const { ground, sent } = chatServer();
    const store = { ...ground.store, save: async () => "conflict" as const };
    expect(await receive(deskOn({ ...ground, store }), "u1", body("e1", "request"))).toBe(503);
    expect(sent).toEqual([]);
    expect(await receive(deskOn(ground), "u1", body("e1", "request"))).toBe(200);
    expect(sent).toHaveLength(1);
  });

  test("releases who waits when time passes and a counselor is back, the oldest request first", async () => {
    const { office, ground, rooms, sent } = chatServer();
    const desk = deskOn(ground);
    office.counselors = [];
    for (const customer of ["u1", "u2"]) {
      office.now += 60_000;
      await receive(desk, customer, body("e1", "request"));
    }
    expect([...rooms.values()].map(({ room }) => room)).toEqual(["waiting", "waiting"]);
    office.counselors = [kim];
    office.now += 60_000;
    sent.length = 0;
    await tick(desk);
    await tick(desk);
    expect(sent).toEqual([
      "u1: 안녕하세요. 상담사 김해피입니다.",
      "u2: 안녕하세요. 상담사 김해피입니다.",
    ]);
  });

  test("hears counselors, too", async () => {
    const { office, ground, rooms } = chatServer();
    const desk = deskOn(ground);
    await receive(desk, "u1", body("e1", "request"));
    const event = { at: office.now, counselor: "kim" };
    const reply = { ...event, id: "c1", type: "reply", text: "네" };
    expect(await receiveFromCounselor(desk, "u1", reply)).toBe(200);
    expect(rooms.get("u1")?.room).toBe("inProgress");
    const end = { id: "c2", at: office.now, type: "end", by: "counselor" };
    expect(await receiveFromCounselor(desk, "u1", end)).toBe(200);
    expect(await ground.open()).toEqual([]);
  });

  test("decides by a new text from the next event on, and keeps the old one where the new has mistakes", async () => {
    const { ground, sent } = chatServer();
    const desk = deskOn(ground);
    expect(replacePolicy(desk, "on request { send nothing }")).toEqual([expect.any(String)]);
    await receive(desk, "u1", body("e1", "request"));
    const friendly = source.replace("안녕하세요.", "반갑습니다.");
    replacePolicy(desk, friendly);
    await receive(desk, "u2", body("e1", "request"));
    expect(sent).toEqual([
      "u1: 안녕하세요. 상담사 김해피입니다.",
      "u2: 반갑습니다. 상담사 김해피입니다.",
    ]);
  });

  test("names every mistake of a policy and of settings", () => {
    const { ground } = chatServer();
    expect(loadPolicy("when aftrHours then assign")).toEqual([
      expect.stringContaining("aftrHours"),
    ]);
    const faults = openDesk("shop", loadPolicy(source) as Policy, { companyName: 3 }, ground);
    expect(faults).toEqual([
      expect.stringContaining("$.settings.timezone"),
      expect.stringContaining("$.settings.companyName"),
    ]);
  });
});

test("the page shows these files as they are", () => {
  const page = readFileSync("docs/how-to/embed-the-runtime.md", "utf8");
  const shown = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code.trim());
  const files = ["chat-server.ts", "sqlite-store.ts", "sqlite-store.test.ts"].map((file) =>
    readFileSync(`test/embedding/${file}`, "utf8").trim(),
  );
  expect(shown.join("\n\n")).toBe(files.join("\n\n"));
});
