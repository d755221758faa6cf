import { asWritten, type ReadDecision, type RevisionLine, readLogLine } from "@annae/host/log";
import type { PolicyIr } from "@annae/ir";
import type { Fault } from "@annae/runtime";
import { type Category, isJsonObject, toldName } from "@annae/vocabulary";
import type { LineEvent, TimeLine } from "../playing/time-line.ts";
import { given, type Reply } from "../typed/reply.ts";
import type { OpenedLine } from "./opened-line.ts";

/** A decision, and what it was made by. */
interface Decided {
  readonly line: ReadDecision;
  readonly under: RevisionLine;
}

type Json = Readonly<Record<string, unknown>>;

/** The conversations of a decision log as time lines, in the order in which they begin; what can't be read is named by its line. `ir`: the policy that they are opened with; null: it has errors. */
export function linesOfLog(text: string, ir: PolicyIr | null): Reply<readonly OpenedLine[]> {
  const { settings: declared, hostFacts } = ir ?? { settings: {}, hostFacts: {} };
  const revisions = new Map<string, RevisionLine>();
  const conversations = new Map<string, Decided[]>();
  const seen = new Set<string>();
  const faults: Fault[] = [];
  for (const [index, written] of text.split("\n").entries()) {
    if (written.trim() === "") continue;
    const path = `$[${index}]`;
    const read = readLogLine(written);
    if (!read.ok) {
      faults.push({ path, message: read.fault.reason });
      continue;
    }
    const { line } = read;
    if (line.kind === "revision") {
      const settings = asWritten(line.settings, declared);
      revisions.set(JSON.stringify([line.tenant, line.revision]), { ...line, settings });
      continue;
    }
    const under = revisions.get(JSON.stringify([line.tenant, line.revision]));
    if (under === undefined) faults.push({ path, message: noRevision });
    const { tenant, channel, customer, event } = line;
    const key = JSON.stringify([tenant, channel, customer.id]);
    const number = JSON.stringify([key, event.id]);
    if (under === undefined || seen.has(number)) continue;
    seen.add(number);
    const known = conversations.get(key) ?? [];
    const facts = asWritten(line.facts, hostFacts);
    conversations.set(key, [...known, { line: { ...line, facts }, under }]);
  }
  const lines = [...conversations.values()].flatMap(lineOf);
  return lines.length === 0 && faults.length > 0 ? { ok: false, faults } : given(lines);
}

const noRevision = {
  ko: "이 결정의 설정이 기록에 없습니다",
  en: "the log does not say what it was decided by",
};

/** The conversation as a scenario: distribution chooses whom it chose, since nobody else has as little to do. */
function lineOf(decisions: readonly Decided[]): readonly OpenedLine[] {
  const [first] = decisions;
  if (first === undefined) return [];
  const { line, under } = first;
  const told = decisions.filter((one, place) => !followsByItself(one, decisions[place - 1]));
  const events = told.map((one, index) =>
    eventOf(one, told[index - 1], chosenAfter(one, decisions)),
  );
  const world: TimeLine = {
    name: `${line.channel} · ${line.customer.id}`,
    channel: line.channel,
    settings: objectIn(under.settings),
    counselors: rosterOf(first, chosenAfter(first, decisions)),
    openConsultations: line.floor.openConsultations,
    customer: { ...line.customer },
    ...(isCategory(line.category) ? { category: line.category } : {}),
    facts: objectIn(line.facts),
    events,
  };
  return [{ name: world.name ?? "", channel: line.channel, line: world }];
}

/** Distribution has assigned it. */
function isDistributed({ line: { event } }: Decided): boolean {
  return event.type === "assign" && event.id.startsWith("server:");
}

/** Distribution assigns it as soon as the decision before is made, so nobody has to tell of it. */
function followsByItself(one: Decided, before: Decided | undefined): boolean {
  const effects = before?.line.answer.effects ?? [];
  return isDistributed(one) && effects.some((name) => name === "assign" || name === "release");
}

/** Whom distribution has chosen at the decision; null: nobody. */
function chosenAfter(one: Decided, all: readonly Decided[]): Decided | null {
  if (isDistributed(one)) return one;
  const next = all[all.indexOf(one) + 1];
  return next !== undefined && followsByItself(next, one) ? next : null;
}

/** Distribution that has waited for somebody else to be done is told of as the time at which it could go on. */
function bodyOf({ event: { id: _id, at: _at, type, ...body } }: ReadDecision, isOwn: boolean) {
  return isOwn ? { ...body, type: toldName(type) } : { type: "tick" };
}

function eventOf(one: Decided, before: Decided | undefined, chosen: Decided | null): LineEvent {
  const { customer, facts, floor, event } = one.line;
  const changed = <T>(of: (decided: Decided) => T) =>
    before !== undefined && JSON.stringify(of(one)) !== JSON.stringify(of(before));
  return {
    ...bodyOf(one.line, !isDistributed(one)),
    at: new Date(event.at).toISOString(),
    ...(changed(({ under }) => under.settings) ? { settings: objectIn(one.under.settings) } : {}),
    ...(before === undefined ? {} : { counselors: rosterOf(one, chosen) }),
    ...(changed(({ line }) => line.floor.openConsultations)
      ? { openConsultations: floor.openConsultations }
      : {}),
    ...(changed(({ line }) => line.customer) ? { customer: { ...customer } } : {}),
    ...(changed(({ line }) => line.facts) ? { facts: objectIn(facts) } : {}),
  };
}

/** More than anybody has to do. */
const busy = 10_000;

/** The roster with what a log knows of it: how much those have to do whom the conversation is about. */
function rosterOf({ line, under }: Decided, chosen: Decided | null): readonly Json[] {
  const all: readonly unknown[] = Array.isArray(under.counselors) ? under.counselors : [];
  const event = chosen?.line.event;
  const taker = event !== undefined && "counselor" in event ? event.counselor : null;
  const { received } = (chosen ?? { line }).line.floor;
  return all.map((json) => {
    const counselor = objectIn(json);
    const own = received[String(counselor.id)] ?? 0;
    const isOther = taker !== null && counselor.id !== taker;
    return { ...counselor, received: isOther ? own + busy : own };
  });
}

function objectIn(json: unknown): Json {
  return isJsonObject(json) ? json : {};
}

function isCategory(json: unknown): json is Category {
  return isJsonObject(json) && typeof json.major === "string";
}
