import { fileURLToPath } from "node:url";
import { web } from "@annae/channel-web";
import { diskHost } from "@annae/disk/policies";
import { compile } from "@annae/dsl";
import { type Clock, type Host, type Inbound, systemClock, type Transport } from "@annae/host";
import { installedChannels } from "@annae/installation/channels";
import { parseCounselors, parseTenantSettings } from "@annae/runtime";
import { install } from "@annae/vocabulary";

export const morning = Date.parse("2026-11-20T11:00:00+09:00");
export const inFlight = 32;

/** What happens in each conversation: 12 events, one of which a host makes itself. */
export const happens: readonly Inbound["event"][] = [
  { type: "enter" },
  { type: "request", text: "배송 문의" },
  { type: "assign", counselor: "c0" },
  ...Array.from({ length: 4 }, () => [
    { type: "message", text: "언제 오나요" } as const,
    { type: "reply", counselor: "c0", text: "확인하겠습니다" } as const,
  ]).flat(),
  { type: "end", by: "counselor" },
];

/** How many conversations are one run, and how many turns those are. */
export const customers = 200;
export const turns = customers * happens.length;

/** The standard policy with ten counselors. */
export function standardRevision() {
  const rules = "../../policies/happytalk/happytalk.rules";
  const file = fileURLToPath(new URL(rules, import.meta.url));
  const { ir } = compile(file, diskHost(), install(installedChannels));
  if (ir === null) throw new Error("the standard policy has faults");
  const settings = parseTenantSettings({ timezone: "Asia/Seoul", companyName: "해피샵" }, ir);
  const names = Array.from({ length: 10 }, (_, at) => ({ id: `c${at}`, name: `상담사 ${at}` }));
  const counselors = parseCounselors(names, [web.id]);
  if (!settings.ok || !counselors.ok) throw new Error("settings or roster have faults");
  return { policy: ir, settings: settings.value, counselors: counselors.value };
}

const transport: Transport = { whenUnknown: "again", send: async () => ({ kind: "sent" }) };
/** How far the hosts' clock is from this machine's: what comes in has just happened, in the morning that the runtime alone decides in. */
const apart = morning - Date.now();

const clock: Clock = {
  now: () => systemClock.now() + apart,
  at: (moment, call) => systemClock.at(moment - apart, call),
};

/** A host that sends to nobody. */
export const setup = { channels: [web], transports: { [web.id]: transport }, clock };

export function callerOf(id: string) {
  return { customer: { id, blocked: false, channelAdded: true }, category: null, facts: {} };
}

/** Conversations of customers whom the host has not seen yet, several at a time. */
export function createCrowd(host: Host): () => Promise<void> {
  let runs = 0;
  return async () => {
    runs += 1;
    const run = runs;
    let next = 0;
    const line = async () => {
      for (let nth = next++; nth < customers; nth = next++) {
        for (const [at, event] of happens.entries()) {
          // The host gives the room itself.
          if (event.type !== "assign") await happen(host, `r${run}u${nth}`, `e${at}`, event);
        }
      }
    };
    await Promise.all(Array.from({ length: inFlight }, line));
  };
}

/** Submits an event of that customer's. */
export function happen(
  host: Host,
  customer: string,
  id: string,
  event: Inbound["event"],
  tenant = "shop",
) {
  const caller = callerOf(customer);
  const inbound = {
    source: "platform",
    id,
    receivedAt: morning,
    platformAt: null,
    event,
    caller,
  } as const;
  return host.submit({ tenant, channel: web.id, customer }, inbound);
}
