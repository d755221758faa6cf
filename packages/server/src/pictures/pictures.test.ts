import { afterAll, beforeAll, expect, test } from "vitest";
import { picture, pictureList } from "../protocol/tenant.ts";
import type { RunningServer } from "../start-server.ts";
import { asked } from "../testing/asking.ts";
import { bookstore, staffOf } from "../testing/bookstore.ts";
import { openServer, signIn } from "../testing/open-server.ts";
import { rewritePicture } from "./rewrite-picture.ts";

let server: RunningServer;
let token: string;
beforeAll(async () => {
  server = await openServer();
  token = await signIn(server, staffOf(bookstore, { roles: ["operator"], counselor: null }));
});
afterAll(() => server.close());

const [source = new Uint8Array()] = Object.values(bookstore.policy.pictures);
const upload = (body: Uint8Array<ArrayBuffer>, type = "image/png") =>
  fetch(`${server.staff}/api/pictures?name=${encodeURIComponent("가을.png")}`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": type },
    body,
  });

test("L7: a picture is kept written anew, without a byte of what stood beside it", async () => {
  const marker = new TextEncoder().encode("<script>alert(1)</script>");
  const carrier = new Uint8Array([...source, ...marker]);
  const made = picture.parse(await (await upload(carrier)).json());
  expect(made).toMatchObject({ name: "가을.png", type: "image/png", by: "operator" });
  const headers = { Authorization: `Bearer ${token}` };
  const served = await fetch(`${server.staff}/api/pictures/${made.digest}`, { headers });
  expect(served.headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
  const bytes = Buffer.from(await served.arrayBuffer());
  expect(bytes.length).toBe(made.bytes);
  expect(bytes.includes("<script>")).toBe(false);
  await upload(carrier);
  const { pictures } = await asked(pictureList, `${server.staff}/api/pictures`, { token });
  expect(pictures.filter(({ digest }) => digest === made.digest)).toHaveLength(1);
});

test("L6: what is no JPEG or PNG, is damaged or unfolds to too much is refused, whatever it calls itself", async () => {
  const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
  const huge = new Uint8Array(source);
  new DataView(huge.buffer).setUint32(16, 8_000);
  new DataView(huge.buffer).setUint32(20, 8_000);
  for (const body of [svg, huge, source.slice(0, 60), new Uint8Array()]) {
    expect((await upload(body)).status).toBe(415);
  }
});

test("L8: archives and files above 2 MB are refused unread", async () => {
  for (const type of ["application/zip", "application/gzip", "multipart/form-data"]) {
    expect((await upload(source, type)).status).toBe(415);
  }
  expect((await upload(new Uint8Array(2 * 1024 * 1024 + 1))).status).toBe(413);
});

test("a customer's picture becomes no larger than a screen", async () => {
  expect(await rewritePicture(source, "fitted")).toMatchObject({ type: "image/png" });
});
