import { setImmediate as breathe } from "node:timers/promises";
import {
  createPlayer,
  type Host,
  type LogLine,
  type LogPlayer,
  logText,
  type RevisionLine,
  readLogLine,
} from "@annae/host";
import { lookupIn } from "@annae/images";
import { installedChannels } from "@annae/installation/channels";
import { policyFromIr } from "@annae/ir";
import { type Doing, recordAudit } from "../access/audit.ts";
import type { Workroom } from "../apart/workroom.ts";
import type { ShadowRun } from "../protocol/insight.ts";
import type { Database } from "../storage/tables.ts";
import { setupOf } from "../tenants/content.ts";
import type { Bookcase } from "../tenants/prepare.ts";
import { findRevision } from "../tenants/revisions.ts";
import { addDifference, namedClass } from "./difference-classes.ts";
import { readShadow, type StoredShadow, writeShadow } from "./shadow-store.ts";

/** What shadows stand on. */
export interface ShadowParts {
  readonly database: Database;
  readonly decisions: Host["decisions"];
  readonly workroom: Workroom;
  readonly standard: Bookcase["standard"];
}

/** Revisions that decide beside the one in force; nothing of theirs is sent. */
export interface Shadows {
  /** False: there is no such revision without faults, or no process to read it now. */
  readonly start: (doing: Doing, revision: string) => Promise<boolean>;
  readonly stop: (doing: Doing) => Promise<void>;
  /** The revision decides alone now: where it was the shadow there is none any more. */
  readonly ended: (doing: Doing, revision: string) => Promise<void>;
  /** Up to what was decided by now; null: none runs. */
  readonly look: (tenant: string) => Promise<ShadowRun | null>;
}

interface Shadowing {
  readonly revision: string;
  readonly player: LogPlayer;
  /** What every decision is made by, whatever it was made by. */
  readonly basis: Pick<RevisionLine, "settings" | "counselors">;
}

/** They follow from the decision log, so that nothing runs while nobody looks, and nothing is missed when a server dies. */
export function createShadows(parts: ShadowParts): Shadows {
  const { database, decisions } = parts;
  const players = new Map<string, Shadowing>();
  const looking = new Map<string, Promise<ShadowRun | null>>();
  const playerOf = async (tenant: string, revision: string) => {
    const known = players.get(tenant);
    const found = known?.revision === revision ? known : await shadowing(parts, tenant, revision);
    if (found !== null) players.set(tenant, found);
    return found;
  };
  const look = async (tenant: string): Promise<ShadowRun | null> => {
    let stored = await readShadow(database, tenant);
    const own = stored && (await playerOf(tenant, stored.revision));
    if (stored === null || own === null) return stored && shown(stored);
    for (;;) {
      const { lines, next } = await decisions(tenant, stored.place);
      if (next === stored.place) return shown(stored);
      stored = { ...(await playAll(own, lines, stored)), place: next };
      await writeShadow(database, tenant, stored);
    }
  };
  const stop = async (doing: Doing) => {
    players.delete(doing.tenant);
    await note(database, doing, "shadow.stop", "");
    await writeShadow(database, doing.tenant, null);
  };
  return {
    start: async (doing, revision) => {
      if ((await playerOf(doing.tenant, revision)) === null) return false;
      const place = await endOf(decisions, doing.tenant);
      await note(database, doing, "shadow.start", revision);
      const counts = { played: 0, different: 0, unplayable: 0, classes: [] };
      const { by, now: since } = doing;
      await writeShadow(database, doing.tenant, { revision, since, by, place, ...counts });
      return true;
    },
    stop,
    ended: async (doing, revision) => {
      const stored = await readShadow(database, doing.tenant);
      if (stored?.revision === revision) await stop(doing);
    },
    look: (tenant) => {
      // One after the other: a player goes on from where it is.
      const before = looking.get(tenant) ?? Promise.resolve(null);
      const mine = before.catch(() => null).then(() => look(tenant));
      looking.set(tenant, mine);
      const over = () => {
        if (looking.get(tenant) === mine) looking.delete(tenant);
      };
      void mine.then(over, over);
      return mine;
    },
  };
}

async function note(database: Database, { tenant, by, now }: Doing, what: string, about: string) {
  await recordAudit(database, { tenant, at: now, who: by, what, about });
}

function shown({ place: _, classes, ...run }: StoredShadow): ShadowRun {
  return { ...run, classes: classes.map(namedClass) };
}

async function endOf(decisions: Host["decisions"], tenant: string): Promise<number> {
  for (let place = 0; ; ) {
    const { next } = await decisions(tenant, place);
    if (next === place) return place;
    place = next;
  }
}

async function shadowing(
  { database, workroom, standard }: ShadowParts,
  tenant: string,
  revision: string,
): Promise<Shadowing | null> {
  const found = await findRevision(database, tenant, revision);
  if (found === null) return null;
  const { policy, settings, counselors } = await setupOf(database, tenant, found.content);
  const setup = { policy, settings, counselors };
  const worked = await workroom(tenant, "prepare", setup, { standard });
  if (worked.kind !== "done" || !worked.came.ok) return null;
  const { revision: decidedBy, images } = worked.came;
  if ("built" in decidedBy.policy) return null;
  const player = createPlayer({
    policy: policyFromIr(decidedBy.policy),
    channels: installedChannels,
    // Only what a picture is matters here, not where it lies.
    images: lookupIn(images, "https://shadow.invalid/"),
  });
  return { revision, player, basis: { settings, counselors } };
}

/** Decisions between which others get their turn. */
const atOnce = 50;

async function playAll(
  { player, basis }: Shadowing,
  lines: readonly LogLine[],
  before: StoredShadow,
): Promise<StoredShadow> {
  let run = before;
  for (const [index, line] of lines.entries()) {
    if (index % atOnce === 0) await breathe();
    const read = readLogLine(logText(line.kind === "revision" ? { ...line, ...basis } : line));
    if (!read.ok) continue;
    if (read.line.kind === "revision") player.revise(read.line);
    else {
      const played = player.play(read.line);
      if (played.kind === "repeated") continue;
      run = {
        ...run,
        played: run.played + 1,
        different: run.different + Number(played.kind === "different"),
        unplayable: run.unplayable + Number(played.kind === "unplayable"),
        classes:
          played.kind === "different" ? addDifference(run.classes, read.line, played) : run.classes,
      };
    }
  }
  return run;
}
