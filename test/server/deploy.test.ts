import { readFileSync } from "node:fs";
import { exposureFaults, serverConfig } from "@annae/server/program";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../structure/source-files.ts";

const read = (file: string) => readFileSync(`${root}/deploy/${file}`, "utf8");

interface Composed {
  readonly services: Readonly<
    Record<
      string,
      {
        readonly ports?: readonly string[];
        readonly networks?: unknown;
        readonly environment?: Readonly<Record<string, string>>;
      }
    >
  >;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
}
const composed = (file: string): Composed => parse(read(file), { merge: true });
const servers = (file: string) =>
  Object.entries(composed(file).services).filter(([name]) => name.startsWith("annae"));

test("R1: nobody but the servers reaches Restate: no ports, and a network that leads nowhere else", () => {
  const { services, networks } = composed("compose.restate.yaml");
  expect(services.restate?.ports).toBeUndefined();
  expect(services.restate?.networks).toEqual(["engine"]);
  expect(networks.engine?.internal).toBe(true);
  expect(services.nginx?.networks).not.toHaveProperty("engine");
});

test("R2: Restate signs, and the servers know its key", () => {
  const { services } = composed("compose.restate.yaml");
  expect(services.restate?.environment).toHaveProperty(
    "RESTATE_REQUEST_IDENTITY_PRIVATE_KEY_PEM_FILE",
  );
  const { host } = serverConfig.parse(JSON.parse(read("config.restate.json")));
  expect(host).toMatchObject({
    kind: "restate",
    identityKeys: [expect.stringMatching(/^publickey/)],
  });
});

test("R3: Restate reports nothing to its makers", () => {
  const { environment } = composed("compose.restate.yaml").services.restate ?? {};
  expect(environment?.RESTATE_DISABLE_TELEMETRY).toBe("true");
});

test.each(["compose.yaml", "compose.restate.yaml"])(
  "in %s servers run as nobody, write only their data, and are reached by the proxy alone",
  (file) => {
    expect(servers(file).length).toBeGreaterThan(0);
    for (const [, service] of servers(file)) {
      expect(service).toMatchObject({
        ...{ read_only: true, cap_drop: ["ALL"], security_opt: ["no-new-privileges:true"] },
      });
      expect(service.ports).toBeUndefined();
    }
    expect(composed(file).services.nginx?.ports).toEqual(["443:443"]);
  },
);

test.each(["config.json", "config.restate.json"])(
  "A8: %s is one that a server starts with",
  (file) => {
    const { bind, proxies, signIn } = serverConfig.parse(JSON.parse(read(file)));
    const providers = signIn.map((one) => ({ ...one, clientSecret: "" }));
    expect(bind).toBe("0.0.0.0");
    expect(exposureFaults({ bind, proxies, providers, tls: undefined })).toEqual([]);
  },
);

test("the image holds what its program needs, and the program is nobody's and owns nothing but its data", () => {
  const lines = read("Dockerfile").split("\n");
  const needed = lines.filter((line) => line.startsWith("RUN pnpm install"));
  expect(needed).toEqual([
    "RUN pnpm install --frozen-lockfile && node tools/tasks/pages.mjs",
    'RUN pnpm install --frozen-lockfile --prod --filter "@annae/server..." \\',
  ]);
  // Without a terminal pnpm stops instead of asking; pictures are read by what `sharp` has as an optional dependency.
  expect(lines).toContain("ENV CI=true SCARF_ANALYTICS=false");
  expect(lines.join("\n")).not.toContain("--no-optional");
  expect(lines.filter((line) => line.startsWith("USER "))).toEqual(["USER 65534:65534"]);
  expect(lines.findLast((line) => /^(USER|ENTRYPOINT)/.test(line))).toContain("annae-server.js");
});

test("X1: Restate's installer reports nothing home", () => {
  expect(read("Dockerfile")).toContain("SCARF_ANALYTICS=false");
});

test("nginx is given no variable that it has itself", () => {
  const named = [...read("nginx.conf").matchAll(/(?:map \S+|set) \$(\w+)/g)].map(
    ([, name]) => name,
  );
  expect([...new Set(named)]).toEqual(["kept", "annae"]);
});

test("W2, W3: nginx writes no address into its logs, of errors neither, and says itself who asks", () => {
  const nginx = read("nginx.conf");
  expect(nginx).toMatch(/location \/hooks\/ \{\s+error_log \/dev\/null crit;/);
  expect(nginx).not.toMatch(/\$request\b|\$request_uri|\$uri|\$proxy_add_x_forwarded_for/);
  for (const line of [
    "proxy_set_header X-Forwarded-For $remote_addr;",
    "proxy_set_header X-Forwarded-Proto $scheme;",
    'proxy_set_header X-Forwarded-Host "";',
    'proxy_set_header Forwarded "";',
    "proxy_set_header Host $host;",
    "client_max_body_size 2m;",
    "client_body_timeout 5s;",
    "client_header_timeout 5s;",
    "proxy_request_buffering on;",
    "server_tokens off;",
    "return 444;",
  ]) {
    expect(nginx).toContain(line);
  }
});
