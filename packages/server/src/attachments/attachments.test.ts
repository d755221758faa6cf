import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hashOf } from "../access/secrets.ts";
import { customersPictures } from "../limits.ts";
import { type RoomEntry, type RoomSummary, roomsPage } from "../protocol/index.ts";
import { entriesPage } from "../protocol/staff.ts";
import { windowPage, windowSession, windowTaken } from "../protocol/window.ts";
import type { RunningServer } from "../start-server.ts";
import { ask, asked, eventually } from "../testing/asking.ts";
import { bookstore, staffOf, standard } from "../testing/bookstore.ts";
import { openServer, signIn } from "../testing/open-server.ts";
import { bomb, carrier, photo } from "../testing/pictures.ts";

const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');

/** What a platform's host of files holds. */
const files: Readonly<Record<string, Uint8Array>> = {
  "/photo.png": carrier,
  "/bomb.png": bomb,
  "/drawing.svg": svg,
};
const asking: string[] = [];
const host = createServer(({ url = "" }, response) => {
  asking.push(url);
  const found = files[url];
  response.writeHead(found === undefined ? 404 : 200).end(found);
});

let server: RunningServer;
let token: string;
beforeAll(async () => {
  await new Promise<void>((done) => host.listen(0, "127.0.0.1", done));
  const { port } = host.address() as AddressInfo;
  const files = { "files.example.com": `http://127.0.0.1:${port}` };
  server = await openServer({
    ...{ fileHosts: { kakao: files, naver: files }, raised: { pictures: 1_000, windows: 100 } },
    tenants: [bookstore, { ...bookstore, id: "other" }],
  });
  token = await signIn(server, staffOf(bookstore, { roles: ["counselor"], counselor: "kim" }));
});
afterAll(async () => {
  await server.close();
  host.close();
});

type Said = Extract<RoomEntry, { type: "said" }>;

const lastRoom = async (channel: string): Promise<RoomSummary | undefined> => {
  const url = `${server.staff}/api/rooms?order=latest&channel=${channel}`;
  const { rooms } = await asked(roomsPage, url, { token });
  return rooms.toSorted((a, b) => b.change - a.change)[0];
};

/** What came with the last words in the room. */
async function attachedIn(room: string): Promise<{ said: Said; at: string }> {
  const { entries } = await asked(entriesPage, `${server.staff}/api/rooms/${room}/entries`, {
    token,
  });
  const said = entries.findLast((one) => one.type === "said" && one.attached.length > 0);
  if (said?.type !== "said") throw new Error("nothing came");
  return { said, at: `${server.staff}/api/rooms/${room}/attached/${said.seq}` };
}

const bytesAt = (url: string, by = token) =>
  fetch(url, { headers: { Authorization: `Bearer ${by}` } });

describe("a customer's window", () => {
  const window = (tenant = "bookstore") => `${server.public}/window/${tenant}`;
  const begun = async () =>
    (await asked(windowSession, `${window()}/sessions`, { json: {} })).token;
  const send = (by: string, id: string, body: Uint8Array<ArrayBuffer>, type = "image/png") =>
    fetch(`${window()}/pictures?id=${id}&window=one`, {
      method: "POST",
      headers: { Authorization: `Bearer ${by}`, "Content-Type": type },
      body,
    });

  test("S4: a picture is kept written anew, shown to its counselor and to the customer who sent it, and to nobody else", async () => {
    const customer = await begun();
    expect(windowTaken.parse(await (await send(customer, "p1", carrier)).json())).toMatchObject({
      repeated: false,
    });
    expect(await (await send(customer, "p1", carrier)).json()).toMatchObject({ repeated: true });
    const { entries } = await asked(windowPage, `${window()}/entries`, { token: customer });
    const pictures = entries.flatMap((one) => (one.type === "words" ? (one.picture ?? []) : []));
    expect(pictures).toHaveLength(1);
    const own = `${window()}/pictures/${pictures[0]?.digest}`;
    const shown = await bytesAt(own, customer);
    expect(shown.headers.get("content-type")).toBe("image/png");
    expect((await bytesAt(own, await begun())).status).toBe(404);
    expect((await bytesAt(own, token)).status).toBe(401);

    const room = await lastRoom("web");
    expect(room?.last).toMatchObject({ speaker: "customer" });
    const { said, at } = await attachedIn(room?.id ?? "");
    expect(said).toMatchObject({ attachment: "photo", attached: [{ kept: "here", url: null }] });
    const served = await bytesAt(`${at}/0`);
    expect(Object.fromEntries(served.headers)).toMatchObject({
      "content-type": "image/png",
      "content-security-policy": "default-src 'none'; sandbox",
      "content-disposition": "attachment",
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    });
    const bytes = Buffer.from(await served.arrayBuffer());
    expect(bytes.equals(Buffer.from(await shown.arrayBuffer()))).toBe(true);
    expect(bytes.includes("<script>")).toBe(false);
    const other = staffOf({ id: "other", name: "" }, { roles: ["counselor"], counselor: "kim" });
    expect((await bytesAt(`${at}/0`, await signIn(server, other))).status).toBe(404);
    expect((await bytesAt(`${at}/1`)).status).toBe(404);
    const lines = await server.house.database.selectFrom("audit").select("what").execute();
    expect(lines.map(({ what }) => what)).toContain("attached.read");
  });

  test("L6: a bomb, a drawing, half a picture and what is no picture are refused with a word, and say nothing in the room", async () => {
    const customer = await begun();
    for (const [index, body] of [bomb, svg, photo.slice(0, 60)].entries()) {
      const refused = await send(customer, `b${index}`, new Uint8Array(body));
      expect(refused.status).toBe(415);
      const { fields } = await refused.json();
      expect(fields[0].ko).toContain("사진");
    }
    expect((await send(customer, "b8", photo, "image/svg+xml")).status).toBe(415);
    expect((await send(customer, "b9", new Uint8Array(2 * 1024 * 1024 + 1))).status).toBe(413);
    expect((await send(customer, "b10", new Uint8Array())).status).toBe(415);
    const { entries } = await asked(windowPage, `${window()}/entries`, { token: customer });
    expect(entries).toEqual([]);
  });

  test("T5: of one customer so many pictures are kept, and no more", async () => {
    const customer = await begun();
    await send(customer, "first", photo);
    const { database } = server.house;
    const [kept] = await database.selectFrom("customer_picture").selectAll().execute();
    if (kept === undefined) throw new Error("none is kept");
    const { who } = await database
      .selectFrom("session")
      .select("who")
      .where("hash", "=", hashOf(customer))
      .executeTakeFirstOrThrow();
    const rows = Array.from({ length: customersPictures.ofCustomer }, (_, index) => ({
      ...{ ...kept, customer: who, digest: String(index).padStart(64, "0") },
    }));
    for (const row of rows) {
      await database
        .insertInto("customer_picture")
        .values(row)
        .onConflict((known) => known.doNothing())
        .execute();
    }
    const [another = carrier] = Object.values(standard.happytalk.pictures);
    expect((await send(customer, "last", another)).status).toBe(409);
  });

  test("O2: an address that a window says is a link, and nothing is fetched", async () => {
    const customer = await begun();
    const attachment = { type: "photo", url: "https://files.example.com/photo.png" };
    const json = { version: 2, id: "e1", type: "message", text: "", attachment };
    await ask(`${window()}/events`, { token: customer, json });
    const { said } = await attachedIn((await lastRoom("web"))?.id ?? "");
    expect(said.attached).toMatchObject([{ kept: "elsewhere", url: attachment.url }]);
  });
});

describe.each([
  {
    channel: "kakao",
    path: "/message",
    body: (user: string, url: string) => ({
      ...{
        user_key: user,
        session_id: "1",
        serial_number: Date.now() + Math.random() * 1e6,
        time: Date.now(),
      },
      ...{ type: "photo", contents: [{ url }] },
    }),
  },
  {
    channel: "naver",
    path: "/",
    body: (user: string, url: string) => ({
      ...{ event: "send", user, imageContent: { imageUrl: url } },
    }),
  },
])("a picture that comes by a webhook of $channel", ({ channel, path, body }) => {
  const tell = async (user: string, url: string) => {
    const hook = await server.hookAddress("bookstore", channel);
    const json = body(user, url);
    const whole =
      "serial_number" in json ? { ...json, serial_number: Math.trunc(json.serial_number) } : json;
    expect((await ask(`${hook}${path}`, { json: whole })).status).toBe(200);
    await eventually(async () => {
      const room = await lastRoom(channel);
      return room?.customer.id === user && room.last !== null;
    });
    return attachedIn((await lastRoom(channel))?.id ?? "");
  };

  test("O2: it is fetched at once, written anew, and the counselor's page asks us alone", async () => {
    const { said, at } = await tell("u1", "https://files.example.com/photo.png");
    expect(said.attached).toMatchObject([{ number: 0, type: "photo" }]);
    const served = await bytesAt(`${at}/0`);
    expect(served.status).toBe(200);
    expect(Buffer.from(await served.arrayBuffer()).includes("<script>")).toBe(false);
    expect(asking.filter((one) => one === "/photo.png").length).toBeGreaterThan(0);
  });

  test("L6: a bomb and a drawing are asked for once, and shown as what could not be", async () => {
    for (const name of ["/bomb.png", "/drawing.svg"]) {
      const { at, said } = await tell(`u${name}`, `https://files.example.com${name}`);
      expect((await bytesAt(`${at}/0`)).status).toBe(404);
      const asked = asking.filter((one) => one === name).length;
      expect((await bytesAt(`${at}/0`)).status).toBe(404);
      expect(asking.filter((one) => one === name)).toHaveLength(asked);
      const again = await attachedIn((await lastRoom(channel))?.id ?? "");
      expect([again.said.seq, again.said.attached[0]?.kept]).toEqual([said.seq, "refused"]);
    }
  });

  test("O2: where its host was not named it is a link, and nobody is asked", async () => {
    const before = asking.length;
    const url = "https://evil.example/64000x64000.png";
    const { said, at } = await tell("u2", url);
    expect(said.attached).toEqual([{ number: 0, type: "photo", kept: "elsewhere", url }]);
    expect((await bytesAt(`${at}/0`)).status).toBe(404);
    expect(asking).toHaveLength(before);
  });
});
