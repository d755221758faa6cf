import { systemClock } from "../clock.ts";
import { conversationId } from "../ledger/ledger.ts";
import { standardRetries } from "../outbox/retry-delay.ts";
import { unsentIn } from "../outbox/stuck-in.ts";
import { apiTelemetry, createTelemetry } from "../telemetry/create-telemetry.ts";
import { libraryOf } from "../turn/tenant.ts";
import { createAgenda } from "./agenda.ts";
import { createCouriers } from "./couriers.ts";
import { createCommit, reasonOf, type Work } from "./create-commit.ts";
import type { Group } from "./group.ts";
import { createOffices } from "./offices.ts";
import { createQueue } from "./queue.ts";
import type { Ground, HostSetup } from "./setup.ts";
import { type Done, look, wake } from "./works.ts";

/** Where the works of a host are done: what comes in, what wakes up, what is sent. */
export interface Workshop {
  readonly ground: Ground;
  /** Does it in the next commit; `unstored`: what it comes to where that cannot be stored. */
  readonly inCommit: <T>(run: (group: Group) => Done<T>, unstored: T, trace?: string) => Promise<T>;
  /** Whether nothing more is taken in. */
  readonly isFull: () => boolean;
  /** What waits in that conversation may be sent now. */
  readonly carry: (id: string) => void;
  readonly stop: () => Promise<void>;
}

/** Milliseconds until what could not be stored is tried again. */
const pause = 1_000;
/** Those who wait are looked at at least so often: somebody may be back from a break. */
const lookAgain = 60_000;
/** How many conversations are woken in one go. */
const mostWoken = 64;

/** A workshop that goes on with what it finds in the ledger. */
export function createWorkshop(setup: HostSetup): Workshop {
  const ground = groundOf(setup);
  const { ledger, clock, notice } = ground;
  const offices = createOffices(ledger, ground.library);
  const looking = new Set<string>();
  let stopped = false;
  /** Nobody is woken before, because something could not be stored. */
  let resting = Number.NEGATIVE_INFINITY;

  /** What fails here, because nothing can be read, goes on a little later. */
  const safely = (work: () => void) => {
    try {
      if (!stopped) work();
    } catch (error) {
      notice({ kind: "unavailable", reason: reasonOf(error) });
      clock.at(clock.now() + pause, () => safely(work));
    }
  };
  const stored = ({ changes, touched }: Group) =>
    safely(() => {
      for (const change of changes) if (change.kind === "queued") couriers.carry(change.id);
      for (const tenant of touched) watch(tenant);
      agenda.rearm();
    });
  const failed = () => {
    resting = clock.now() + pause;
    safely(() => agenda.rearm());
  };
  const queue = createQueue<Work<unknown>>(createCommit(ground, offices, { stored, failed }));
  const inCommit: Workshop["inCommit"] = (run, unstored, trace) =>
    new Promise((done) => queue.push({ run, done, unstored, trace }));

  const wakeAll = () => {
    for (const { key, due } of ledger.due(clock.now(), mostWoken)) {
      if (due !== null) void inCommit((group) => wake(group, conversationId(key), due), null);
    }
  };
  const earliest = () => {
    const due = queue.length() > 0 ? null : ledger.earliestDue();
    return due === null ? null : Math.max(due, resting);
  };
  const agenda = createAgenda({ clock, safely }, { earliest, onTime: wakeAll });
  const couriers = createCouriers({
    ground,
    safely,
    later: (at, call) => safely(() => agenda.add(at, call)),
    store: (run, done) =>
      queue.push({
        run: (group) => ({ value: true, notices: run(group) }),
        done: (stored) => done(stored === true),
        unstored: false,
      }),
  });
  /** Goes on looking at those who wait: at once where some have not been looked at, else after a while. */
  const watch = (tenant: string) => {
    const office = offices.known(tenant);
    if (office === undefined) return;
    if (office.look !== null) return void inCommit((group) => look(group, tenant, false), null);
    if (looking.has(tenant) || office.desk.waiting(0, 1).length === 0) return;
    looking.add(tenant);
    agenda.add(clock.now() + lookAgain, () => {
      looking.delete(tenant);
      void inCommit((group) => look(group, tenant, true), null);
    });
  };

  ground.telemetry.watch({
    now: clock.now,
    queued: () => queue.length(),
    unsent: () => (stopped ? [] : unsentIn(ledger.unsent(), clock.now())),
  });
  safely(() => {
    for (const { key } of ledger.unsent()) couriers.carry(conversationId(key));
    for (const tenant of ledger.waitingTenants()) {
      void inCommit((group) => look(group, tenant, true), null);
    }
    agenda.rearm();
  });
  return {
    ground,
    inCommit,
    carry: couriers.carry,
    isFull: () => stopped || queue.length() >= ground.mostWaiting,
    stop: async () => {
      if (stopped) return;
      stopped = true;
      agenda.stop();
      await couriers.stop();
      await queue.idle();
      ledger.close();
    },
  };
}

function groundOf(setup: HostSetup): Ground {
  const { channels, built = {}, images, transports, notice = () => {}, ...rest } = setup;
  const telemetry = createTelemetry(setup.telemetry ?? apiTelemetry());
  return {
    clock: systemClock,
    retries: standardRetries,
    random: Math.random,
    mostWaiting: 2_000,
    sendWithin: 10_000,
    keepFor: 30 * 86_400_000,
    at: () => {},
    ...rest,
    channels,
    built,
    telemetry,
    transports,
    notice: (one) => {
      telemetry.noticed(one);
      notice(one);
    },
    library: libraryOf({ channels, built, ...(images !== undefined && { images }) }),
  };
}
