import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { createListener } from "./create-listener.ts";
import { listenAt } from "./listen-at.ts";

const here = { bind: "127.0.0.1", scheme: "http" } as const;
const opened = () => createListener({ proxies: [], hosts: [] });

test("it is asked at the port that it was given, or at a free one", async () => {
  const app = await opened();
  const heard = await listenAt(app, 0, here);
  expect(heard).toMatchObject({
    ok: true,
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:[1-9]/),
  });
  await app.close();
});

test("a port that another program has is told with its place, and what to do", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo;
  const app = await opened();
  const message = {
    ko: `127.0.0.1:${port}: 다른 프로그램이 쓰고 있습니다. 다른 포트를 쓰거나 그 프로그램을 멈추세요`,
    en: `127.0.0.1:${port}: another program listens there; take another port, or stop that program`,
  };
  expect(await listenAt(app, port, here)).toEqual({ ok: false, message });
  await app.close();
  other.close();
});

test.each([
  ["192.0.2.1", "192.0.2.1:0"],
  ["2001:db8::1", "[2001:db8::1]:0"],
])("so is %s, an address that this machine does not have", async (bind, place) => {
  const app = await opened();
  const heard = await listenAt(app, 0, { ...here, bind });
  expect(heard).toMatchObject({ ok: false, message: { en: expect.stringContaining(place) } });
  await app.close();
});
