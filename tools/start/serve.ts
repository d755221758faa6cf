import { parseArgs } from "node:util";
import { type RunningRestate, startRestate } from "@annae/host-restate";
import { buildPages } from "@annae/pages";
import { type RunningServer, startServer } from "@annae/server";
import type { Person } from "@annae/server/protocol";
import { kakaoPlatform, naverPlatform } from "../../test/platforms/index.ts";
import { inLanguage } from "../in-language.mjs";
import { root } from "../repository.mjs";
import { companies, keys, standard } from "./companies.ts";
import { playConversation } from "./play-conversation.ts";

// node tools/start/serve.ts [--public 4010] [--staff 4011] [--folder build/server] [--host restate]
const { values: chosen } = parseArgs({
  options: {
    public: { type: "string", default: "4010" },
    staff: { type: "string", default: "4011" },
    folder: { type: "string", default: `${root}/build/server` },
    host: { type: "string", default: "embedded" },
  },
});

const [kakao, naver] = [
  await kakaoPlatform(keys.kakao),
  await naverPlatform(keys.naver.authorization),
];
/** Restate of our own on this machine; null: the host is in this process. */
const restate = chosen.host === "restate" ? await ownRestate() : null;
const known: Readonly<Record<string, Readonly<Record<string, string>>>> = keys;
const pages = `${root}/build/pages`;
const started = await startServer({
  ...{ folder: chosen.folder, tenants: companies, standard, pages },
  ports: { public: Number(chosen.public), staff: Number(chosen.staff) },
  platforms: { kakao: kakao.origin, naver: naver.origin },
  keys: (_, channel) => known[channel] ?? {},
  ...(restate && { host: { kind: "restate", ...restate, port: 4015 } }),
});
if (!started.ok) {
  console.error(started.faults.map(({ message }) => inLanguage(message)).join("\n"));
  process.exit(1);
}
const { server } = started;

const names = {
  customer: { ko: "고객", en: "customer" },
  company: { ko: "회사", en: "company" },
  counselor: { ko: "상담사", en: "counselor" },
};
const began = Date.now();
console.log(
  `\n━━ ${inLanguage({ ko: "카카오 상담 하나 (HTTP로 오간 것)", en: "A consultation on Kakao, over HTTP" })}\n`,
);
const hook = await server.hookAddress("bookstore", "kakao");
const [kim] = staffOf(server, "bookstore");
if (kim !== undefined) {
  await playConversation({ server, kakao, hook }, kim, (who, words) =>
    console.log(`${inLanguage(names[who])}: ${words.replaceAll("\n", "\n      ")}`),
  );
}
console.log(`\n(${Date.now() - began} ms)`);
await buildPages(pages);
await tellAddresses();
process.once("SIGINT", () => void stop());
process.once("SIGTERM", () => void stop());

async function ownRestate(): Promise<RunningRestate> {
  const ports = { ingress: 4012, admin: 4013, node: 4014 };
  const started = await startRestate(`${chosen.folder}/restate`, ports);
  if (typeof started !== "string") return started;
  console.error(started);
  process.exit(1);
}

async function stop(): Promise<void> {
  await server.close();
  await Promise.all([kakao.stop(), naver.stop(), restate?.stop()]);
}

/** The counselors of a company. */
function staffOf({ house }: RunningServer, id: string): readonly Person[] {
  const tenant = house.tenants.find(id);
  if (tenant === undefined) return [];
  return tenant.revision.counselors.map(({ id: counselor, name }) => ({
    ...{ id: counselor, name, counselor, roles: ["counselor" as const] },
    tenant: { id, name: tenant.name },
  }));
}

/** Who writes what the company says. */
function operatorOf(tenant: Person["tenant"]): Person {
  const name = inLanguage({ ko: "운영자", en: "Operator" });
  return { id: "operator", name, tenant, roles: ["operator"], counselor: null };
}

async function tellAddresses(): Promise<void> {
  const heading = {
    ko: "여기에서 열어 보세요 (Ctrl-C로 끝냅니다)",
    en: "Open these (Ctrl-C ends it)",
  };
  console.log(`\n━━ ${inLanguage(heading)}\n`);
  const [chat, counselor, webhook] = [
    inLanguage({ ko: "고객 채팅 창", en: "customer's window" }),
    inLanguage({ ko: "상담사 콘솔 (10분 안에 한 번)", en: "console (once, within ten minutes)" }),
    inLanguage({ ko: "네이버 웹훅", en: "Naver's webhook" }),
  ];
  const studio = inLanguage({
    ko: "운영자 스튜디오 (10분 안에 한 번)",
    en: "operator's studio (once, within ten minutes)",
  });
  for (const { id, name } of companies) {
    console.log(`${name}\n  ${chat}: ${server.public}/chat/${id}`);
    console.log(`  ${studio}: ${await server.signInLink(operatorOf({ id, name }))}`);
    for (const person of staffOf(server, id)) {
      console.log(`  ${person.name} ${counselor}: ${await server.signInLink(person)}`);
    }
    console.log(`  ${webhook}: ${await server.hookAddress(id, "naver")}/`);
  }
}
