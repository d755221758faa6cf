import { type DeclarationIr, literalText, quoted } from "@annae/ir";
import { categoryText } from "@annae/review";
import { parseCounselors } from "@annae/runtime";
import { isPlainName } from "@annae/syntax";
import type { Counselor, Customer, Value } from "@annae/vocabulary";
import { alike, inLines, type WorldSaid } from "./statement.ts";

/** Names by which a test calls counselors: their ids, or others where no test could write those. */
export type CallCounselor = (id: string) => string;

/** Whoever has an id that no name can be is called by a number. */
export function calling(ids: Iterable<string>): CallCounselor {
  const names = new Map<string, string>();
  for (const id of ids) {
    if (names.has(id)) continue;
    const free = `counselor${names.size + 1}`;
    names.set(id, isPlainName(id) ? id : free);
  }
  return (id) => names.get(id) ?? id;
}

/** The roster as a test gives it; whoever has gone is gone with all, who are then given anew. */
export function rosterLines(
  before: readonly Counselor[],
  after: readonly Counselor[],
  call: CallCounselor,
): WorldSaid {
  if (alike(before, after)) return inLines();
  const isMore = before.every((one, place) => after[place]?.id === one.id);
  const fresh = after.filter((one, place) => !isMore || !alike(before[place], one));
  const cleared = isMore && after.length > 0 ? [] : ["given no counselors"];
  return inLines(...cleared, ...fresh.map((one) => counselorLine(one, call)));
}

function counselorLine(counselor: Counselor, call: CallCounselor): string {
  const { id, name, status, loggedIn, received, categories = [], channels = [] } = counselor;
  const { meal, daysOff, breaks } = counselor;
  const plain = plainCounselor(id);
  return [
    `given counselor ${call(id)} ${quoted(name)}`,
    ...(status === plain?.status ? [] : [status]),
    ...(loggedIn === plain?.loggedIn ? [] : [loggedIn ? "loggedIn" : "loggedOut"]),
    ...(received === 0 ? [] : [`received ${received}`]),
    ...categories.map((one) => `for ${categoryText(one)}`),
    ...channels.map((one) => `on ${one}`),
    ...(meal === undefined ? [] : [`meal ${meal.from} to ${meal.to}`]),
    ...daysOff.map((date) => `off ${date}`),
    ...breaks.map(({ date, from, to }) => `break ${date} ${from} to ${to}`),
  ].join(" ");
}

/** A counselor of whom nothing is said. */
function plainCounselor(id: string): Counselor | undefined {
  const parsed = parseCounselors([{ id }], [], "$");
  return parsed.ok ? parsed.value[0] : undefined;
}

/** What is said of the customer. */
export function customerLines(before: Customer, after: Customer): WorldSaid {
  const words = [
    ...(before.blocked === after.blocked ? [] : [after.blocked ? "blocked" : "unblocked"]),
    ...(before.channelAdded === after.channelAdded
      ? []
      : [after.channelAdded ? "known" : "newcomer"]),
  ];
  return words.length === 0 ? inLines() : inLines(`given customer ${words.join(" ")}`);
}

/** Facts that the policy declares. */
export function factLines(
  before: Readonly<Record<string, Value>>,
  after: Readonly<Record<string, Value>>,
  declared: Readonly<Record<string, DeclarationIr>>,
): WorldSaid {
  const lines = Object.entries(after).flatMap(([name, value]) => {
    const kind = declared[name]?.type.kind;
    if (kind === undefined || before[name] === value) return [];
    return [`given ${name} = ${literalText(kind, value)}`];
  });
  return inLines(...lines);
}
