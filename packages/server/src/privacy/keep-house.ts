import { auditHead } from "../access/audit.ts";
import { noteLife } from "./life-mark.ts";
import { forgetOld, type Keeping } from "./retention.ts";

const minute = 60_000;
const [hour, day] = [60 * minute, 24 * 60 * minute];

/**
 * What has to be done now and then while a server lives: each minute that it does is noted, each hour those whose time has passed are forgotten, each day the head of every tenant's
 * audit trail is logged, so that one that was cut short or written anew differs from the log. What comes back does what is due at that moment.
 */
export function createKeeper(
  house: Keeping,
  folder: string,
  log: (line: string) => void,
): (now: number) => Promise<void> {
  const done = { hour: Number.NaN, day: Number.NaN };
  return async (now) => {
    await noteLife(house.database, folder, now);
    if (done.hour !== Math.floor(now / hour)) {
      done.hour = Math.floor(now / hour);
      await forgetOld(house, now);
    }
    if (done.day === Math.floor(now / day)) return;
    done.day = Math.floor(now / day);
    for (const { id: tenant } of house.tenants.all()) {
      const audit = await auditHead(house.database, tenant);
      if (audit !== null)
        log(`${JSON.stringify({ level: 30, time: now, audit: { tenant, ...audit } })}\n`);
    }
  };
}

/** Has it done each minute; what comes back ends that. */
export function keepEachMinute(keep: (now: number) => Promise<void>): () => void {
  const look = () => void keep(Date.now()).catch(() => {});
  look();
  const timer = setInterval(look, minute);
  timer.unref();
  return () => clearInterval(timer);
}
