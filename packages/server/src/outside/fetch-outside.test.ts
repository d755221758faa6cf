import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { allowedUrl, fetchOutside, publicLookup, type Resolve } from "./fetch-outside.ts";

const hosts = { "files.example.com": "https://files.example.com" };

/** A stand-in of a platform's host of files, for as long as it is used. */
async function within<T>(answer: RequestListener, use: (origin: string) => Promise<T>): Promise<T> {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  try {
    return await use(`http://127.0.0.1:${port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const fetched = (answer: RequestListener, reach = {}) =>
  within(answer, (origin) =>
    fetchOutside("https://files.example.com/a.png", { "files.example.com": origin }, reach),
  );

test("O2: only hosts that were named are asked, by name, at the port of https", () => {
  expect(allowedUrl("https://files.example.com/a.png", hosts)?.href).toBe(
    "https://files.example.com/a.png",
  );
  expect(allowedUrl("http://files.example.com/a.png", hosts)?.protocol).toBe("https:");
  expect(allowedUrl("https://files.example.com//evil.example/a?b", hosts)?.href).toBe(
    "https://files.example.com//evil.example/a?b",
  );
});

test.each([
  ...["https://evil.example/a.png", "https://files.example.com.evil.example/a"],
  ...["https://files.example.com:8443/a", "http://files.example.com:8080/a"],
  ...["https://me@files.example.com/a", "ftp://files.example.com/a", "javascript:alert(1)"],
  ...["http://127.0.0.1/a", "https://127.1/a", "https://2130706433/a", "https://0x7f.1/a"],
  ...["https://[::ffff:127.0.0.1]/a", "https://[fd00::1]/a", "http://169.254.169.254/latest"],
  ...[
    "http://127.0.0.1:4012/a",
    "https://files.example.com.",
    "https://constructor/a",
    "",
    "files.example.com/a",
  ],
])("O2: %s is not asked", async (address) => {
  const numbers = ["127.0.0.1", "[fd00::1]", "[::ffff:7f00:1]", "169.254.169.254"];
  const all = Object.fromEntries(numbers.map((name) => [name, `https://${name}`]));
  expect(await fetchOutside(address, { ...hosts, ...all })).toEqual({ ok: false, why: "address" });
});

const to =
  (...addresses: readonly string[]): Resolve =>
  (_, done) =>
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );

test.each([[["10.0.0.1"]], [["8.8.8.8", "127.0.0.1"]], [["fd00::1"]], [["169.254.169.254"]]])(
  "O2: a name that leads to %j is not asked",
  async (addresses) => {
    const came = await fetchOutside("https://files.example.com/a", hosts, {
      resolve: to(...addresses),
    });
    expect(came).toEqual({ ok: false, why: "address" });
  },
);

test("O2: a name that changes is looked up once: what was looked at is what is asked", () => {
  const answers = [to("8.8.8.8"), to("127.0.0.1")];
  let asked = 0;
  const changing: Resolve = (name, done) => answers[asked++]?.(name, done);
  const told: unknown[] = [];
  publicLookup(changing)("files.example.com", { all: true }, (_, found) => void told.push(found));
  expect([told, asked]).toEqual([[[{ address: "8.8.8.8", family: 4 }]], 1]);
});

test("O2: a redirection, an endless body, one that never comes and a failure come to nothing, each for its reason", async () => {
  const toMetadata: RequestListener = (_, response) => {
    response.writeHead(302, { location: "http://169.254.169.254/latest" }).end();
  };
  expect(await fetched(toMetadata)).toEqual({ ok: false, why: "redirected" });
  const endless: RequestListener = (_, response) => {
    const more = () => {
      while (response.write(Buffer.alloc(64 * 1024)));
    };
    response.on("drain", more);
    more();
  };
  expect(await fetched(endless, { bytes: 1_000_000 })).toEqual({ ok: false, why: "tooLarge" });
  expect(await fetched(() => {}, { milliseconds: 50 })).toEqual({ ok: false, why: "late" });
  expect(await fetched((_, response) => response.writeHead(500).end())).toEqual({
    ok: false,
    why: "status",
  });
  expect(await fetched(({ socket }) => socket.destroy())).toEqual({
    ok: false,
    why: "unreachable",
  });
});

test("O2: what is fetched is fetched as nobody: neither keys nor names go along", async () => {
  const heard: unknown[] = [];
  const came = await fetched(({ headers }, response) => {
    heard.push(Object.keys(headers).sort());
    response.end("bytes");
  });
  expect(came.ok && Buffer.from(came.bytes).toString()).toBe("bytes");
  expect(heard).toEqual([["connection", "host"]]);
});
