import { afterAll, beforeAll, expect, test } from "vitest";
import type { RoomEntry } from "../protocol/index.ts";
import { done, entriesPage, roomsPage } from "../protocol/staff.ts";
import { windowPage, windowSession, windowTaken } from "../protocol/window.ts";
import type { RunningServer } from "../start-server.ts";
import { ask, asked, eventually } from "../testing/asking.ts";
import { bookstore, staffOf } from "../testing/bookstore.ts";
import { openServer, signIn } from "../testing/open-server.ts";
import { bomb, carrier, photo } from "../testing/pictures.ts";

const other = { ...bookstore, id: "other" };
let server: RunningServer;
beforeAll(async () => {
  server = await openServer({
    tenants: [bookstore, other],
    raised: { windows: 100, pictures: 1_000 },
  });
});
afterAll(() => server.close());

const tokenOf = (tenant = bookstore, roles: readonly ("counselor" | "auditor")[] = ["counselor"]) =>
  signIn(server, staffOf(tenant, { roles: [...roles], counselor: "kim" }));

/** The room of a customer who asks in a window, and what sends a picture there. */
async function asking() {
  const window = `${server.public}/window/bookstore`;
  const { token: customer } = await asked(windowSession, `${window}/sessions`, { json: {} });
  const request = { version: 2, id: "e1", type: "request", text: "사진 좀 보여 주세요" };
  await asked(windowTaken, `${window}/events`, { token: customer, json: request });
  const token = await tokenOf();
  const { rooms } = await asked(roomsPage, `${server.staff}/api/rooms?order=latest`, { token });
  const [room] = rooms.toSorted((a, b) => b.change - a.change);
  const at = `${server.staff}/api/rooms/${room?.id}`;
  const send = (id: string, body: Uint8Array<ArrayBuffer>, type = "image/png", by = token) =>
    fetch(`${at}/pictures?id=${id}`, {
      method: "POST",
      headers: { Authorization: `Bearer ${by}`, "Content-Type": type },
      body,
    });
  const shown = async () =>
    (await asked(windowPage, `${window}/entries`, { token: customer })).entries;
  const entries = async () => (await asked(entriesPage, `${at}/entries`, { token })).entries;
  return { at, token, customer, window, send, shown, entries };
}

const isPicture = (entry: RoomEntry) => entry.type === "said" && entry.attached.length > 0;

test("S4: a counselor's picture is written anew, shown to both sides, and once whatever is sent again", async () => {
  const { at, token, send, shown, entries } = await asking();
  const sent = done.parse(await (await send("p1", carrier)).json());
  expect(sent).toMatchObject({
    repeated: false,
    room: { state: "inProgress", last: { speaker: "counselor", attachment: "photo" } },
  });
  expect(await (await send("p1", carrier)).json()).toMatchObject({ repeated: true });
  const said = (await entries()).filter(isPicture);
  expect(said).toMatchObject([
    { customer: { speaker: "counselor", text: "" }, attached: [{ kept: "here", url: null }] },
  ]);
  const headers = { Authorization: `Bearer ${token}` };
  const inConsole = await fetch(`${at}/attached/${said[0]?.seq}/0`, { headers });
  const bytes = Buffer.from(await inConsole.arrayBuffer());
  expect([inConsole.status, bytes.includes("<script>")]).toEqual([200, false]);

  const urls = async () =>
    (await shown()).flatMap((one) =>
      one.type === "message" && one.message.version === 2 && one.message.speaker === "counselor"
        ? (one.message.image?.url ?? [])
        : [],
    );
  await eventually(async () => (await urls()).length > 0);
  const [url = "", ...more] = await urls();
  const inWindow = await fetch(url);
  expect(more).toEqual([]);
  expect(Object.fromEntries(inWindow.headers)).toMatchObject({
    "content-type": "image/png",
    "content-security-policy": "default-src 'none'; sandbox",
    "cache-control": "private, no-store",
  });
  expect(bytes.equals(Buffer.from(await inWindow.arrayBuffer()))).toBe(true);
});

test("S4: at the address of a counselor's picture nobody finds what customers sent, nor another room's", async () => {
  const { at, customer, window, send, shown } = await asking();
  const headers = { Authorization: `Bearer ${customer}`, "Content-Type": "image/png" };
  await fetch(`${window}/pictures?id=c1`, { method: "POST", headers, body: new Uint8Array(photo) });
  const [own] = (await shown()).flatMap((one) => (one.type === "words" ? (one.picture ?? []) : []));
  const room = at.slice(at.lastIndexOf("/") + 1);
  const address = `${server.public}/sent/bookstore/${room}/${own?.digest}`;
  expect((await fetch(address)).status).toBe(404);
  await send("p1", photo);
  expect((await fetch(address)).status).toBe(200);
  const elsewhere = await asking();
  const theirs = elsewhere.at.slice(elsewhere.at.lastIndexOf("/") + 1);
  expect((await fetch(address.replace(room, theirs))).status).toBe(404);
  expect((await fetch(address.replace("/bookstore/", "/other/"))).status).toBe(404);
});

test("L6: a bomb, a drawing, half a picture, none and one too large are refused with a word, and nothing is said in the room", async () => {
  const { send, entries } = await asking();
  const before = await entries();
  for (const [index, body] of [
    bomb,
    new TextEncoder().encode("<script>"),
    photo.slice(0, 60),
  ].entries()) {
    const refused = await send(`b${index}`, new Uint8Array(body));
    expect(refused.status).toBe(415);
    expect((await refused.json()).fields[0].ko).toContain("사진");
  }
  expect((await send("b3", photo, "image/svg+xml")).status).toBe(415);
  expect((await send("b4", new Uint8Array())).status).toBe(415);
  expect((await send("b5", new Uint8Array(2 * 1024 * 1024 + 1))).status).toBe(413);
  expect(await entries()).toEqual(before);
});

test("a picture is sent by counselors of the room's company alone, and into no consultation that is over", async () => {
  const { at, token, send, entries } = await asking();
  expect((await send("r1", photo, "image/png", await tokenOf(bookstore, ["auditor"]))).status).toBe(
    403,
  );
  expect((await send("r2", photo, "image/png", await tokenOf(other))).status).toBe(404);
  await ask(`${at}/end`, { token, json: { id: "x1" } });
  expect((await send("r3", photo)).status).toBe(409);
  expect((await entries()).filter(isPicture)).toEqual([]);
  const left = await server.house.database.selectFrom("attachment").select("event").execute();
  expect(left.map(({ event }) => event).filter((event) => event.includes("r3"))).toEqual([]);
});
