import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startServer } from "./start-server.ts";
import { readPolicyFolder } from "./tenants/read-policy-folder.ts";
import type { TenantSetup } from "./tenants/tenant-setup.ts";

// node run-server.ts
const root = fileURLToPath(new URL("../../../", import.meta.url));
const { PORT_PUBLIC = "4010", PORT_STAFF = "4011" } = process.env;

/** Every day and night, so that somebody is there whenever one looks. */
const always = { weekday: "allDay", saturday: "allDay", sunday: "allDay" };

const tenants: readonly TenantSetup[] = [
  {
    id: "bookstore",
    name: "책과 함께하는 하루",
    policy: readPolicyFolder(`${root}policies/bookstore`),
    settings: { timezone: "Asia/Seoul", workingHours: always },
    counselors: [
      { id: "kim", name: "김해피" },
      { id: "lee", name: "이다정" },
    ],
    origins: [],
  },
  {
    id: "cityhall",
    name: "누리시청",
    policy: readPolicyFolder(`${root}policies/cityhall`),
    settings: settingsOf("cityhall"),
    counselors: [{ id: "park", name: "박나래" }],
    origins: [],
  },
];

/** Settings as the page for the tenant's operators shows them. */
function settingsOf(name: string): unknown {
  const page = readFileSync(`${root}policies/${name}/README.md`, "utf8");
  const [, json = "{}"] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  return JSON.parse(json);
}

const started = await startServer({
  ...{ folder: `${root}build/server`, pages: `${root}build/pages`, tenants },
  standard: { happytalk: readPolicyFolder(`${root}policies/happytalk`) },
  ports: { public: Number(PORT_PUBLIC), staff: Number(PORT_STAFF) },
});
if (!started.ok) {
  console.error(started.faults.map(({ message }) => message.ko).join("\n"));
  process.exit(1);
}
const { server } = started;
for (const { id, name } of tenants) {
  console.log(`${name}: ${server.public}/chat/${id}`);
  for (const { id: counselor, name: shown } of server.house.tenants.find(id)?.revision.counselors ??
    []) {
    const tenant = { id, name };
    const person = { id: counselor, name: shown, tenant, roles: ["counselor" as const], counselor };
    console.log(`  ${shown}: ${await server.signInLink(person)}`);
  }
}
process.once("SIGINT", () => void server.close());
