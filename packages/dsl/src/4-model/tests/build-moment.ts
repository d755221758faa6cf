import { type MomentNode, writtenText } from "@annae/syntax";
import { formatTime, parseDate } from "@annae/vocabulary";
import { replacement } from "../../3-policy/findings.ts";
import { missingDate, noSuchMoment, timeGoesBack } from "./diagnostics.ts";
import type { Testing } from "./testing.ts";
import type { ZoneClock } from "./zone-clock.ts";

const dayMs = 86_400_000;

/** The moment of an event, given that of the event before; null where it cannot be told, which is reported. */
export function buildMoment(
  node: MomentNode,
  latest: number | null,
  clock: ZoneClock,
  { findings }: Testing,
): number | null {
  if (findings.isDamaged(node.span)) return null;
  if ("after" in node) {
    if (latest !== null) return latest + Number(node.after.value);
    findings.report(missingDate(node.span, {}));
    return null;
  }
  const date = node.date === null ? latest && clock.dateAt(latest) : String(node.date.value);
  if (date === null || date === 0) {
    findings.report(missingDate(node.span, {}));
    return null;
  }
  const minute = Number(node.time.value);
  const moment = clock.momentAt(date, minute);
  if (moment === null)
    findings.report(noSuchMoment(node.span, { written: writtenText(node.span) }));
  if (moment === null || latest === null || moment >= latest) return moment;
  const next = nextDay(date);
  const meant =
    node.date === null && next !== undefined ? `${next} ${formatTime(minute)}` : undefined;
  const details = { before: clock.isoAt(latest).slice(0, 16).replace("T", " "), meant };
  findings.report(
    timeGoesBack(
      node.span,
      details,
      meant === undefined ? undefined : { ...replacement(node.span, meant), guess: true },
    ),
  );
  return null;
}

function nextDay(date: string): string | undefined {
  return parseDate(new Date(Date.parse(`${date}T00:00:00Z`) + dayMs).toISOString().slice(0, 10));
}
