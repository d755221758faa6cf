import type { Expectation, ExpectedDelivery, Place, TestCase, TestEvent } from "@annae/ir";
import { compareBags, compareInOrder, type ListComparison } from "./compare-lists.ts";
import { deliveryFits, deliveryWords, expectedWords, seenText } from "./judge-words.ts";
import type { Transcript, TranscriptStep } from "./transcript.ts";

/** One line of what was expected and what was seen, in the words of the language. */
export interface VerdictLine {
  readonly sign: "both" | "expected" | "seen";
  readonly words: string;
  /** What the customer reads, or the counselor where only the counselor sees it; null for anything but a seen message. */
  readonly text: string | null;
}

/** How one event of a test went. */
export interface EventVerdict {
  readonly place: Place;
  /** The event as its author wrote it. */
  readonly written: string;
  readonly passed: boolean;
  /** Everything that was expected or seen: messages, then effects, then room, situation and rules. */
  readonly lines: readonly VerdictLine[];
  /** The event and what followed from it by itself. */
  readonly steps: readonly TranscriptStep[];
}

/** Whether each event of the test led to what was expected. The transcript is that of the test's scenario. */
export function judge(test: TestCase, transcript: Transcript): readonly EventVerdict[] {
  const groups = stepsByEvent(transcript.steps);
  return test.events.map((event, index) => {
    const steps = groups[index] ?? [];
    const before = groups.slice(0, index + 1).flat();
    const situation = before.findLast((step) => step.situation !== null)?.situation ?? null;
    return judgeEvent(event, steps, situation);
  });
}

/** Each step that the scenario asked for, with those that followed from it. */
function stepsByEvent(steps: readonly TranscriptStep[]): readonly (readonly TranscriptStep[])[] {
  const groups: TranscriptStep[][] = [];
  for (const step of steps) {
    const latest = groups.at(-1);
    if (step.cause === "scenario" || latest === undefined) groups.push([step]);
    else latest.push(step);
  }
  return groups;
}

function judgeEvent(
  { place, written, expected }: TestEvent,
  steps: readonly TranscriptStep[],
  situation: string | null,
): EventVerdict {
  const happened = [...deliveryLines(expected, steps), ...effectLines(expected, steps)];
  const lines = [
    ...happened,
    ...nothingLines(expected, happened),
    ...stateLines(expected, steps, situation),
  ];
  const passed = lines.every(({ sign }) => sign === "both");
  return { place, written, passed, lines, steps };
}

/** Whether it was right that something, or nothing, happened. */
function nothingLines(
  expected: readonly Expectation[],
  happened: readonly VerdictLine[],
): readonly VerdictLine[] {
  const isEmpty = happened.every(({ sign }) => sign === "expected");
  if (isEmpty) return [line(happened.length === 0 ? "both" : "seen", "nothing")];
  return expected.some(({ expect }) => expect === "nothing") ? [line("expected", "nothing")] : [];
}

function deliveryLines(
  expected: readonly Expectation[],
  steps: readonly TranscriptStep[],
): readonly VerdictLine[] {
  const wanted = expected.filter((one): one is ExpectedDelivery => one.expect === "delivery");
  const seen = steps.flatMap(({ deliveries }) => deliveries);
  return compareInOrder(wanted, seen, deliveryFits).map(
    (compared): VerdictLine =>
      compared.seen === undefined
        ? line("expected", expectedWords(compared.expected))
        : {
            sign: signOf(compared),
            words: deliveryWords(compared.seen),
            text: seenText(compared.seen),
          },
  );
}

function effectLines(
  expected: readonly Expectation[],
  steps: readonly TranscriptStep[],
): readonly VerdictLine[] {
  const wanted = expected.flatMap((one) => (one.expect === "effect" ? [one.action] : []));
  const seen = steps.flatMap(({ effects }) => effects);
  return compareBags(wanted, seen).map((compared) =>
    line(signOf(compared), compared.seen ?? compared.expected),
  );
}

function stateLines(
  expected: readonly Expectation[],
  steps: readonly TranscriptStep[],
  situation: string | null,
): readonly VerdictLine[] {
  const room = steps.at(-1)?.room;
  const rules = steps.flatMap((step) => step.rules);
  return expected.flatMap((one) => {
    if (one.expect === "room") return stateLine("room is", one.state, room ?? null);
    if (one.expect === "situation") return stateLine("situation is", one.label, situation);
    if (one.expect !== "rule") return [];
    const fired = rules.includes(one.label);
    if (fired) return [line("both", `rule ${one.label}`)];
    return [
      line("expected", `rule ${one.label}`),
      ...rules.map((rule) => line("seen", `rule ${rule}`)),
    ];
  });
}

function stateLine(words: string, expected: string, seen: string | null): readonly VerdictLine[] {
  if (expected === seen) return [line("both", `${words} ${expected}`)];
  const missing = line("expected", `${words} ${expected}`);
  return seen === null ? [missing] : [missing, line("seen", `${words} ${seen}`)];
}

function signOf({ expected, seen }: ListComparison<unknown, unknown>): VerdictLine["sign"] {
  if (seen === undefined) return "expected";
  return expected === undefined ? "seen" : "both";
}

function line(sign: VerdictLine["sign"], words: string): VerdictLine {
  return { sign, words, text: null };
}
