import {
  type Atom,
  alternativesOf,
  type FactIr,
  type PolicyIr,
  rulesOf,
  type SendLimit,
  sentUnder,
} from "@annae/ir";
import { comparisons, type Installation, worldLaws } from "@annae/vocabulary";
import type { Variables } from "../encode/compare.ts";
import { createEncoder } from "../encode/encoder.ts";
import { hasValue, type Variable, variableOf } from "../encode/variables.ts";
import { type Asking, calendarOf } from "../event/bare-event.ts";
import { factTable, requestLabels, withSituations } from "../event/fact-table.ts";
import type { Literal } from "../solver/solver.ts";
import { asksCalendar } from "./keep-calendar.ts";
import { asksClock } from "./keep-clock.ts";
import { sinceFacts } from "./memory-facts.ts";
import { createMoments } from "./moments.ts";
import type { TimedWorld } from "./world.ts";

/** A question is asked in parts of less than a tenth of a second, as long as there is time. */
const inParts = { conflicts: 500, work: Number.POSITIVE_INFINITY };

/** Durations of settings that a time that has passed is compared with: the few values that are looked at. */
export type Supposed = ReadonlyMap<string, readonly number[]>;

/** What conversations are unrolled over. `shared`, `chatbot`: what stands for facts of the channel and the settings. */
interface TimedGround {
  readonly world: TimedWorld;
  readonly shared: Variables;
  readonly chatbot: Literal;
  readonly supposed: Supposed;
}

/**
 * A world in which nothing has happened, and what stands for the channel and the settings, which stay as they are.
 * `windows`: durations that questions will ask for besides the policy's own. `beside`: other versions whose rules will be asked, too.
 */
export function createTimedWorld(
  { ir, installation, createSolver }: Asking,
  windows: readonly number[],
  beside: readonly PolicyIr[] = [],
): TimedGround {
  const versions = [ir, ...beside];
  const factNamed = factTable(withSituations(ir, beside), installation);
  const about = { factNamed, atoms: ir.atoms, calendar: calendarOf(worldLaws) };
  const encoder = createEncoder(createSolver, about, inParts);
  const { circuit } = encoder;
  const supposed = supposedValues(versions, factNamed);
  const restricted = new Map<string, Variable>();
  for (const [name, values] of supposed) {
    const fact = factNamed(name);
    const variable = fact && variableOf(circuit, fact);
    if (variable?.kind !== "ordered") continue;
    restricted.set(name, { ...variable, supposed: values });
    circuit.add(values.map((value) => hasValue(circuit, variable, value)));
  }
  const tenant = encoder.snapshot((fact) => restricted.get(fact));
  const isShared = (name: string) => {
    const source = factNamed(name)?.source;
    return source === "setting" || source === "own" || name === "channel";
  };
  const limits = versions.flatMap(limitsOf);
  const durations = [...windows, ...askedDurations(ir, limits, supposed)];
  const days = asksCalendar(ir) || asksClock(ir) || limits.some((limit) => "onceADay" in limit);
  const moments = createMoments(circuit, durations, days);
  const shape = {
    situations: [...new Set(versions.flatMap(requestLabels))],
    messages: [...new Set(versions.flatMap((one) => remembered(one, installation)))],
    once: [...new Set(versions.flatMap(sentOnce))],
  };
  return {
    world: { ir, installation, encoder, moments, shape },
    shared: (fact) => (isShared(fact) ? tenant.variable(fact) : undefined),
    chatbot: tenant.is("chatbot", true),
    supposed,
  };
}

/** Of each setting that such a fact is compared with: its defaults, and what else it is compared with. */
function supposedValues(
  versions: readonly PolicyIr[],
  factNamed: (name: string) => FactIr | undefined,
): Supposed {
  const [{ atoms } = { atoms: [] }] = versions;
  const pairs = atoms.flatMap(comparedFacts);
  const names = pairs.flatMap(([a, b]) => (sinceFacts.has(a) ? [b] : sinceFacts.has(b) ? [a] : []));
  return new Map(
    names
      .filter((name) => factNamed(name)?.source === "own")
      .map((name) => {
        const presets = versions.map(({ settings }) => Number(settings[name]?.default ?? 0));
        const constants = atoms.flatMap((atom) => constantsFor(atom, name));
        return [name, [...new Set([...presets, ...constants])].sort((a, b) => a - b)];
      }),
  );
}

function comparedFacts(atom: Atom): readonly (readonly [string, string])[] {
  if (atom.ask !== "compare") return [];
  const { left, right } = atom;
  return "fact" in left && "fact" in right ? [[left.fact, right.fact]] : [];
}

/** Numbers that the fact is compared with. */
function constantsFor(atom: Atom, name: string): readonly number[] {
  if (atom.ask === "in") {
    return "fact" in atom.left && atom.left.fact === name ? atom.values.map(Number) : [];
  }
  if (atom.ask !== "compare") return [];
  const { left, right } = atom;
  if ("fact" in left && left.fact === name && "value" in right) return [Number(right.value)];
  return "fact" in right && right.fact === name && "value" in left ? [Number(left.value)] : [];
}

/** Within a visit nobody arrives a second time, and what was sent is remembered so long without a room. */
const day = 86_400_000;

/** Where the comparison with a duration cuts: at it, or a millisecond above. */
function cutsOf(atom: Atom): (ms: number) => readonly number[] {
  const by = atom.ask === "compare" ? atom.by : "is";
  return (ms) => {
    if (!Number.isFinite(ms)) return [];
    const isFirst = atom.ask === "compare" && "fact" in atom.left && sinceFacts.has(atom.left.fact);
    const asked = isFirst ? by : comparisons[by].mirrored;
    if (asked === ">=" || asked === "<") return [ms];
    return asked === ">" || asked === "<=" ? [ms + 1] : [ms, ms + 1];
  };
}

/** Every duration that decides anything. */
function askedDurations(
  { atoms }: PolicyIr,
  limits: readonly Exclude<SendLimit, null>[],
  supposed: Supposed,
): readonly number[] {
  const constants = atoms.flatMap((atom) =>
    [...sinceFacts].flatMap((fact) => constantsFor(atom, fact).flatMap(cutsOf(atom))),
  );
  const compared = atoms.flatMap((atom) => {
    const names = comparedFacts(atom).flat();
    const values = names.flatMap((name) => supposed.get(name) ?? []);
    return names.some((name) => sinceFacts.has(name)) ? values.flatMap(cutsOf(atom)) : [];
  });
  const pauses = limits.flatMap((limit) => ("everyMs" in limit ? [limit.everyMs] : []));
  return [day, ...constants, ...compared, ...pauses];
}

/** Names under which it must be remembered when something was sent: those of which it is ever asked. */
export function remembered(ir: PolicyIr, { channels }: Installation): readonly string[] {
  const limited = stepsOf(ir).flatMap((step) => {
    return step.do === "effect" || step.limit === null ? [] : [sentUnder(step)];
  });
  const once = [...channels.values()].flatMap(({ fallback, announcements }) => {
    const rows = fallback.filter((row) => row.once);
    const kinds = new Set(rows.map(({ kind }) => kind));
    const named = Object.values(ir.messages).filter(({ kind }) => kinds.has(kind));
    const codes = rows.flatMap(({ customer, counselor }) =>
      [customer, counselor].flatMap((shown) => ("system" in shown ? [shown.system] : [])),
    );
    return [
      ...named.map(({ name }) => name),
      ...codes,
      ...announcements.map(({ system }) => system),
    ];
  });
  return [...new Set([...limited, ...once])];
}

function sentOnce(ir: PolicyIr): readonly string[] {
  return stepsOf(ir).flatMap((step) =>
    step.do !== "effect" && step.limit !== null && "once" in step.limit ? [sentUnder(step)] : [],
  );
}

function limitsOf(ir: PolicyIr): readonly Exclude<SendLimit, null>[] {
  return stepsOf(ir).flatMap((step) =>
    step.do !== "effect" && step.limit !== null ? [step.limit] : [],
  );
}

function stepsOf({ events }: PolicyIr) {
  return Object.values(events)
    .flatMap(rulesOf)
    .flatMap(({ actions }) => actions.flatMap(alternativesOf))
    .map(({ step }) => step);
}
