import { web } from "@annae/channel-web";
import { compileText } from "@annae/dsl";
import { createHost, type Inbound, logText, memoryLedger } from "@annae/host";
import { parseCounselors, parseTenantSettings } from "@annae/runtime";
import { install } from "@annae/vocabulary";

/** The policy of the shop whose log is read. */
export const policy = `policy shop

message welcome "인사" { text "안녕하세요." }
message bye "마무리" { text "감사합니다." }

on request first {
  closed: when afterHours then refuse
  open: otherwise send welcome; assign
}

on end { bye: send bye }
`;

const morning = Date.parse("2026-11-20T11:00:00+09:00");

/** What a host has logged of two customers, line by line. */
export async function recordedLog(): Promise<readonly string[]> {
  const { ir } = compileText(policy, install([web]));
  if (ir === null) throw new Error("the policy has errors");
  const settings = parseTenantSettings({ timezone: "Asia/Seoul" }, ir);
  const roster = parseCounselors([{ id: "kim", name: "김해피" }], [web.id]);
  if (!settings.ok || !roster.ok) throw new Error("not set up");
  const clock = { now: () => morning, at: () => () => {} };
  const host = createHost({ ledger: memoryLedger(), channels: [web], transports: {}, clock });
  const revision = { policy: ir, settings: settings.value, counselors: roster.value };
  await host.reviseTenant("shop", revision);
  const tell = (customer: string, id: string, event: Inbound["event"]) => {
    const caller = {
      customer: { id: customer, blocked: false, channelAdded: true },
      category: null,
      facts: {},
    };
    const inbound = { id, receivedAt: morning, platformAt: null, event, caller };
    return host.submit(
      { tenant: "shop", channel: web.id, customer },
      { ...inbound, source: "window" },
    );
  };
  for (const one of ["u1", "u2"]) await tell(one, "e1", { type: "request" });
  await tell("u1", "e2", { type: "end", by: "counselor" });
  return (await host.decisions("shop")).lines.map(logText);
}
