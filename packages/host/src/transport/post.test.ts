import { Agent, createServer, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { selfSigned } from "../testing/self-signed.ts";
import { post } from "./post.ts";

const running: Server[] = [];

afterEach(() => {
  for (const server of running.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listen(server: Server): Promise<number> {
  running.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

const serve = async (answer: RequestListener) =>
  `http://127.0.0.1:${await listen(createServer(answer))}/`;

const ask = (url: string, more: Partial<Parameters<typeof post>[0]> = {}) =>
  post({ url, headers: {}, body: "{}", signal: new AbortController().signal, ...more });

test("an answer comes with its status, its headers and its body", async () => {
  const url = await serve((_, response) =>
    response.writeHead(429, { "Retry-After": "7" }).end("네"),
  );
  expect(await ask(url)).toMatchObject({
    kind: "answered",
    status: 429,
    headers: { "retry-after": "7" },
    body: "네",
  });
});

test("where nobody listens nothing was sent", async () => {
  const url = await serve(() => {});
  for (const server of running.splice(0)) await new Promise((resolve) => server.close(resolve));
  expect(await ask(url)).toEqual({ kind: "notSent", code: "ECONNREFUSED" });
});

test("a connection that breaks after it came about leaves it open whether it was taken", async () => {
  const url = await serve((request) => request.socket.resetAndDestroy());
  expect(await ask(url)).toEqual({ kind: "unknown", code: "ECONNRESET" });
});

test("a connection that breaks in the middle of an answer leaves it open, too", async () => {
  const url = await serve((request, response) => {
    response.writeHead(200, { "Content-Length": 100 }).write("{");
    setImmediate(() => request.socket.resetAndDestroy());
  });
  expect((await ask(url)).kind).toBe("unknown");
});

test("an attempt that is called off leaves it open", async () => {
  const watch = new AbortController();
  const url = await serve(() => watch.abort());
  expect(await ask(url, { signal: watch.signal })).toMatchObject({ kind: "unknown" });
});

test("O2: of an endless answer 64 kB are read, and the connection ends", async () => {
  let closed = () => {};
  const ended = new Promise<void>((resolve) => {
    closed = resolve;
  });
  const url = await serve((_, response) => {
    response.on("close", closed);
    const pour = () => {
      while (!response.destroyed && response.write("x".repeat(65_536)));
    };
    response.on("drain", pour);
    pour();
  });
  const posted = await ask(url);
  expect(posted.kind === "answered" && posted.body.length).toBe(65_536);
  await ended;
});

test("O2: a redirection is an answer, and nobody goes there", async () => {
  let there = 0;
  const elsewhere = await serve((_, response) => {
    there += 1;
    response.end();
  });
  const url = await serve((_, response) => response.writeHead(307, { Location: elsewhere }).end());
  expect(await ask(url)).toMatchObject({ kind: "answered", status: 307 });
  expect(there).toBe(0);
});

test("O4: whoever can't show a certificate that is trusted gets nothing, whatever the environment says", async () => {
  let asked = 0;
  const port = await listen(
    createSecureServer(selfSigned, (_, response) => {
      asked += 1;
      response.end();
    }),
  );
  const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED;
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
  const posted = await ask(`https://127.0.0.1:${port}/`, {
    headers: { Authorization: "ct_right" },
  });
  if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
  else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before;
  expect(posted).toEqual({ kind: "notSent", code: "DEPTH_ZERO_SELF_SIGNED_CERT" });
  expect(asked).toBe(0);
});

test("a header that no header can hold is never sent", async () => {
  const url = await serve((_, response) => response.end());
  expect(await ask(url, { headers: { A: "b\r\nC: d" } })).toEqual({
    kind: "notSent",
    code: "ERR_INVALID_CHAR",
  });
});

test("a kept connection that the platform has closed meanwhile took nothing", async () => {
  const agent = new Agent({ keepAlive: true });
  let requests = 0;
  const url = await serve((request, response) => {
    requests += 1;
    if (requests === 1) response.end("{}");
    else request.socket.resetAndDestroy();
  });
  expect((await ask(url, { agent })).kind).toBe("answered");
  expect(await ask(url, { agent })).toEqual({ kind: "notSent", code: "ECONNRESET" });
  agent.destroy();
});
