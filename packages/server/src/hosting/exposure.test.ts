import { expect, test } from "vitest";
import { type Exposure, exposureFaults, isLoopback } from "./exposure.ts";

const provider = {
  ...{ id: "company", name: "회사", issuer: "https://login.example", tenants: ["shop"] },
  ...{ clientId: "annae", clientSecret: "hidden" },
};
const tls = { key: "key", cert: "cert" };
const faults = (exposure: Partial<Exposure>) =>
  exposureFaults({ bind: "0.0.0.0", providers: [], tls: undefined, proxies: [], ...exposure });

test("A8: beyond this machine it takes people who sign in at a provider, and TLS or a proxy that has it", () => {
  expect(faults({})).toHaveLength(2);
  expect(faults({ providers: [provider] })).toMatchObject([{ ko: expect.stringContaining("TLS") }]);
  expect(faults({ tls })).toMatchObject([{ en: expect.stringContaining("OpenID Connect") }]);
  expect(faults({ providers: [provider], tls })).toEqual([]);
  expect(faults({ providers: [provider], proxies: ["10.0.0.0/8"] })).toEqual([]);
  for (const bind of ["127.0.0.1", "127.9.9.9", "::1", "localhost"]) {
    expect([bind, faults({ bind }), isLoopback(bind)]).toEqual([bind, [], true]);
  }
  for (const bind of ["::", "10.0.0.1", "::ffff:10.0.0.1", "chat.example"]) {
    expect([bind, isLoopback(bind)]).toEqual([bind, false]);
  }
});

test("W3: proxies are addresses and ranges; nobody is believed because of a word or a number", () => {
  for (const proxy of ["true", "1", "loopback", "proxy.example", "10.0.0.0/33", "10.0.0.0/", ""]) {
    expect([proxy, faults({ bind: "127.0.0.1", proxies: [proxy] }).length]).toEqual([proxy, 1]);
  }
  const good = ["10.0.0.7", "10.0.0.0/8", "2001:db8::/32"];
  expect(faults({ bind: "127.0.0.1", proxies: good })).toEqual([]);
});
