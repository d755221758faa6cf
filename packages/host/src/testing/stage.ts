import type { FaultPoint, HostSetup } from "../host/setup.ts";
import type { ConversationKey, Host, Inbound, Notice } from "../seam.ts";
import { channel, contractRevision } from "./contract-policy.ts";
import { type ManualClock, manualClock } from "./manual-clock.ts";
import type { Being, Rig } from "./rig.ts";
import { type StandInPlatform, standInPlatform } from "./stand-in-platform.ts";

/** A host with a clock and a platform around it, for a test. */
export interface Stage {
  readonly clock: ManualClock;
  readonly platform: StandInPlatform;
  readonly notices: readonly Notice[];
  readonly host: () => Host;
  /** The host is gone from one moment to the next, and with it whatever it had only in memory. */
  readonly die: () => void;
  /** It dies the next time that it comes to this point. */
  readonly dieAt: (point: FaultPoint, when?: () => boolean) => void;
  /** Another host begins where the last one died. */
  readonly revive: () => Promise<void>;
  readonly submit: Host["submit"];
  /** Once everything has happened that needs no time. */
  readonly settled: () => Promise<void>;
  /** Lets so many milliseconds pass, and everything happen on the way that is to. */
  readonly pass: (milliseconds: number) => Promise<void>;
}

/** Friday 20 November 2026, 11:00 in Seoul. */
export const morning = Date.parse("2026-11-20T11:00:00+09:00");

/** A stage with one tenant, "shop", that decides by the contract's policy. */
export async function stageFor(
  rig: Rig,
  more: Partial<HostSetup> & {
    readonly revision?: ReturnType<typeof contractRevision>;
    readonly platform?: StandInPlatform;
  } = {},
): Promise<Stage> {
  const { revision = contractRevision(), platform = standInPlatform(), ...setup } = more;
  const clock = manualClock(morning);
  const notices: Notice[] = [];
  let deadly: { readonly point: string; readonly when: () => boolean } | null = null;
  const begin = async (): Promise<Being> => {
    const being: Being = await rig.begin({
      channels: [channel],
      transports: { [channel.id]: platform.transport },
      random: () => 0,
      notice: (notice) => notices.push(notice),
      ...setup,
      clock,
      at: (point) => {
        if (deadly?.point !== point || !deadly.when()) return;
        deadly = null;
        being.die();
      },
    });
    return being;
  };
  let being = await begin();
  await being.host.reviseTenant("shop", revision);
  return {
    clock,
    platform,
    notices,
    host: () => being.host,
    die: () => being.die(),
    dieAt: (point, when = () => true) => {
      deadly = { point, when };
    },
    revive: async () => {
      await rig.settled();
      being = await begin();
      await rig.settled();
    },
    submit: (key, inbound) => being.host.submit(key, inbound),
    settled: rig.settled,
    pass: (milliseconds) => rig.pass(clock, milliseconds),
  };
}

/** The customer's conversation with the tenant "shop". */
export function room(customer: string, tenant = "shop"): ConversationKey {
  return { tenant, channel: channel.id, customer };
}

/** An event that the platform tells of that customer, received now. */
export function told(
  { clock }: { readonly clock: Pick<ManualClock, "now"> },
  customer: string,
  id: string,
  event: Inbound["event"],
  rest: Partial<Inbound> = {},
): Inbound {
  const caller = {
    customer: { id: customer, blocked: false, channelAdded: true },
    category: null,
    facts: {},
  };
  return {
    source: "platform",
    id,
    receivedAt: clock.now(),
    platformAt: null,
    event,
    caller,
    ...rest,
  };
}
