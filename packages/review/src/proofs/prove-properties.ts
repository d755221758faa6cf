import { type PropertyIr, printProperty } from "@annae/ir";
import { type Asking, type AtWork, proveOverTime, type Supposed } from "@annae/logic";
import { playerOf, toldAll } from "../conversation/perform-story.ts";
import { confirm } from "./confirm.ts";
import type { Finding } from "./finding.ts";

/** How far to go. */
export interface ProofWish {
  /** The longest conversations that are looked at. */
  readonly events: number;
  /** Time for one property. */
  readonly seconds: number;
}

/** A property after a part of the work on it. */
export interface PropertyAtWork {
  /** Its number in the policy. */
  readonly index: number;
  /** As a policy writes it. */
  readonly text: string;
  readonly property: PropertyIr;
  /** No conversation of so many events breaks it. */
  readonly events: number;
  /** Null: still open. */
  readonly finding: Finding | null;
  /** Time that it took so far, in milliseconds. */
  readonly ms: number;
}

/** What properties are proved with. */
export interface Proving {
  readonly asking: Asking;
  /** Milliseconds of a clock that never goes back. */
  readonly clock: () => number;
}

/**
 * Decides the policy's properties one after the other, in parts; whoever drives it may throw the rest away. Gives the durations of
 * settings of which only these values were looked at.
 */
export function* proveProperties(
  { asking, clock }: Proving,
  wish: ProofWish,
): Generator<PropertyAtWork, Supposed> {
  const { ir } = asking;
  const texts = ir.properties.map((property) => printProperty(property, ir.atoms));
  const spent = ir.properties.map(() => 0);
  const late = wish.seconds * 1_000;
  const isOver = (index: number) => (spent[index] ?? 0) > late;
  const work = proveOverTime(asking, { events: wish.events, isOver });
  for (;;) {
    const before = clock();
    const step = work.next();
    if (step.done) return step.value;
    const { property: index, events } = step.value;
    const property = ir.properties[index];
    if (property === undefined) continue;
    const finding = findingOf(step.value, asking);
    spent[index] = (spent[index] ?? 0) + clock() - before;
    yield { index, text: texts[index] ?? "", property, events, finding, ms: spent[index] ?? 0 };
  }
}

function findingOf({ property, verdict }: AtWork, { ir, installation }: Asking): Finding | null {
  const broken = ir.properties[property];
  if (verdict === null || broken === undefined) return null;
  switch (verdict.result) {
    case "holds":
    case "holdsSoFar":
      return verdict;
    case "unknown":
      return { result: "undecided", events: verdict.events, why: "time" };
    case "fails": {
      const { conversation, isCertain } = verdict;
      const finding = confirm(broken, conversation, toldAll(playerOf(ir, installation)));
      return finding.result === "fails" || isCertain
        ? finding
        : { result: "undecided", events: conversation.length - 1, why: "hard" };
    }
  }
}
