import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { spans as hostSpans } from "@annae/host";
import { pointsOf, sdk } from "@annae/host/telemetry-contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { windowSession } from "../protocol/window.ts";
import type { RunningServer } from "../start-server.ts";
import { ask, asked, eventually } from "../testing/asking.ts";
import { openServer } from "../testing/open-server.ts";
import { serverInstruments, serverSpans } from "./instruments.ts";

const { telemetry, spans, metrics, stop } = sdk();
const naver = createServer((_, response) => response.end('{"success":true,"resultCode":"00"}'));
const secret = "ct_7f3a";
const marker = "홍길동-7f3a";

let server: RunningServer;
beforeAll(async () => {
  await new Promise<void>((done) => naver.listen(0, "127.0.0.1", done));
  const { port } = naver.address() as AddressInfo;
  server = await openServer({
    ...{
      platforms: { naver: `http://127.0.0.1:${port}` },
      keys: () => ({ authorization: secret }),
    },
    telemetry,
    fileHosts: { naver: { "files.example.com": "http://127.0.0.1:1" } },
  });
});
afterAll(async () => {
  await server.close();
  naver.close();
  await stop();
});

const named = (name: string) => spans().filter((span) => span.name === name);
const linksOf = (span: ReturnType<typeof named>[number] | undefined) =>
  span?.links.map(({ context }) => context.spanId) ?? [];

test("what a platform tells is followed from its bytes over the decision to the platform's door, and so is what a window tells", async () => {
  const hook = await server.hookAddress("bookstore", "naver");
  const json = { event: "send", user: marker, textContent: { text: marker } };
  await ask(`${hook}/`, { json });
  await eventually(() => named(hostSpans.send.name).length > 0);
  const [take] = named(serverSpans.take.name);
  expect(take?.attributes).toEqual({
    ...{ "annae.tenant": "bookstore", "annae.channel": "naver", "annae.outcome": "taken" },
  });
  const submit = named(hostSpans.submit.name).find((span) =>
    linksOf(span).includes(take?.spanContext().spanId ?? ""),
  );
  expect(submit?.attributes["annae.channel"]).toBe("naver");
  const [send] = named(hostSpans.send.name);
  const submits = named(hostSpans.submit.name).map((span) => span.spanContext().spanId);
  expect(linksOf(send).some((one) => submits.includes(one))).toBe(true);

  const at = `${server.public}/window/bookstore`;
  const { token } = await asked(windowSession, `${at}/sessions`, { json: {} });
  const event = { version: 2, id: "e1", type: "message", text: marker };
  await ask(`${at}/events`, { token, json: event });
  const taken = named(serverSpans.take.name).at(-1);
  expect(taken?.attributes["annae.channel"]).toBe("web");
  expect(
    named(hostSpans.submit.name).some((span) =>
      linksOf(span).includes(taken?.spanContext().spanId ?? ""),
    ),
  ).toBe(true);
});

test("O2, W10: what is refused, and pictures that do not come, are counted, each for its reason, under the names of the list", async () => {
  const hook = await server.hookAddress("bookstore", "naver");
  await ask(`${hook}/`, { json: { event: "send" } });
  const imageContent = { imageUrl: "https://files.example.com/a.png" };
  await ask(`${hook}/`, { json: { event: "send", user: "u2", imageContent } });
  const points = async (name: string) =>
    pointsOf(await metrics(), name).map((point) => point.slice(0, -1));
  await eventually(async () => (await points(serverInstruments.fetched.name)).length > 0);
  expect(await points(serverInstruments.fetched.name)).toEqual([["naver", "unreachable"]]);
  expect(await points(serverInstruments.taken.name)).toContainEqual(["naver", "badRequest"]);
  expect(await points(serverInstruments.takenDuration.name)).toContainEqual(["naver", "taken"]);
});

test("W2, U2: neither secrets of addresses nor keys nor words nor customers stand in a span or a metric", async () => {
  const hook = await server.hookAddress("bookstore", "naver");
  await ask(`${hook}/?x=1`, { json: { event: "open", user: marker, options: {} } });
  await ask(`${hook.slice(0, -3)}/`, { json: { event: "open", user: marker, options: {} } });
  const seen = JSON.stringify([
    spans().map(({ name, attributes, events }) => [name, attributes, events]),
    await metrics(),
  ]);
  const address = hook.split("/").at(-1) ?? "";
  for (const hidden of [marker, secret, address.slice(0, 8)]) expect(seen).not.toContain(hidden);
});
