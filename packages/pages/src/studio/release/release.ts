import type { GateStand, RevisionState, ShadowRun, WordGate } from "@annae/server/protocol";
import type { AnswerTo } from "@annae/studio";
import type { DifferencesState } from "../differences-state.ts";
import type { LiveState } from "../live-state.ts";
import { proofLook } from "../proofs-state.ts";
import type { StudioState } from "../state.ts";

/** Where a draft is on its way to customers. */
export const releaseStages = ["check", "shadow", "arm", "live"] as const;

/** See {@link releaseStages}. */
export type ReleaseStage = (typeof releaseStages)[number];

/** The revision that the draft is, as it is now; undefined: it was not checked, or has been changed since. */
export function revisionOfDraft({ draft, company, live }: StudioState): RevisionState | undefined {
  if (draft?.company === undefined || company.sent !== "all") return undefined;
  const { id } = draft.company;
  return live.revisions?.find((one) => one.id === id);
}

/** The stage of the draft. */
export function stageOf(state: StudioState): ReleaseStage {
  const revision = revisionOfDraft(state);
  if (revision === undefined || revision.state === "faulty") return "check";
  if (revision.state === "armed") return "live";
  return isShadowed(revision) ? "arm" : "shadow";
}

/** Whether its shadow has compared anything yet. */
function isShadowed({ gates }: RevisionState): boolean {
  return gates.some(({ gate, is }) => gate === "shadow" && is === "kept");
}

/** What has to be so before a draft goes live: the server's gates, and what makes a revision of it. */
export interface Gate extends Omit<GateStand, "gate"> {
  readonly gate: GateStand["gate"] | "sent" | "checked";
}

/** In the order in which they are told: what is known here is told at once, what the server says once it has checked. */
export function gatesOf(state: StudioState): readonly Gate[] {
  const { company, proofs, differences, live, problems, settings } = state;
  const revision = revisionOfDraft(state);
  const mistakes = Object.values(problems)
    .flat()
    .filter(({ severity }) => severity === "error").length;
  const errors = mistakes + settings.judged.faults.length;
  const looks = proofs.known.map(proofLook);
  const broken = looks.filter((look) => look === "broken").length;
  const unseen = unseenChanges(differences, live);
  const gate = (name: Gate["gate"], count: number, isKept: boolean): Gate => ({
    ...{ gate: name, count, is: isKept ? "kept" : "closed" },
  });
  return worstOfEach([
    gate("sent", 0, company.sent === "all"),
    gate("errors", errors, errors === 0),
    gate("properties", broken, broken === 0 && !looks.includes("open")),
    gate("compared", unseen, unseen === 0 && differences.found !== null && !differences.stale),
    gate("checked", 0, revision !== undefined),
    ...(revision?.gates ?? []),
    ...(revision === undefined
      ? []
      : waysOf(revision, live).map((count) => gate("differences", count, count === 0))),
  ]);
}

/** Each gate once, as it stands where it stands worst. */
function worstOfEach(gates: readonly Gate[]): readonly Gate[] {
  const worse = ["kept", "open", "closed"] as const;
  const known = new Map<Gate["gate"], Gate>();
  for (const one of gates) {
    const { is, count } = known.get(one.gate) ?? one;
    known.set(one.gate, {
      ...{ gate: one.gate, count: Math.max(count, one.count) },
      is: worse.indexOf(one.is) > worse.indexOf(is) ? one.is : is,
    });
  }
  return [...known.values()];
}

/** How many of the ways in which its shadow came out otherwise nobody has looked at; none: it has no shadow. */
function waysOf({ id }: RevisionState, { shadow, looked }: LiveState): readonly number[] {
  if (shadow?.revision !== id) return [];
  return [shadow.classes.filter((one) => !looked.has(keyOfWay(one))).length];
}

/** By which a way in which the shadow came out otherwise is known again. */
export function keyOfWay({ id }: Pick<ShadowRun["classes"][number], "id">): string {
  return `shadow ${id}`;
}

/** A gate that opens by a person's word. */
export type OpenGate = Omit<GateStand, "gate"> & { readonly gate: WordGate };

/** All of them. */
const answeredFor: Readonly<Record<WordGate, true>> = { decided: true, shadow: true };

/** What of the revision somebody has to answer for by name. */
export function openGates({ gates }: Pick<RevisionState, "gates">): readonly OpenGate[] {
  return gates.filter((one): one is OpenGate => one.is === "open" && one.gate in answeredFor);
}

/** Whether nothing stands between the draft and its customers but somebody's word. */
export function mayGoLive(state: StudioState): boolean {
  return gatesOf(state).every(({ is }) => is !== "closed");
}

type FoundClass = AnswerTo<"differ">["classes"][number];

/** By which a class of difference is known again when it is found anew. */
export function keyOfClass({ heading, cases, before, now }: FoundClass): string {
  return JSON.stringify([heading.ko, cases.map(({ condition }) => condition), before.ko, now.ko]);
}

/** By which the words that differ are known again. */
export function entriesKey({ entries }: Pick<AnswerTo<"differ">, "entries">): string {
  return JSON.stringify(entries);
}

/** How many of the changes nobody has looked at: classes one by one, words together. */
function unseenChanges(
  { found }: Pick<DifferencesState, "found">,
  { looked }: Pick<LiveState, "looked">,
): number {
  if (found === null) return 0;
  const entries = found.entries.length === 0 ? [] : [entriesKey(found)];
  return [...entries, ...found.classes.map(keyOfClass)].filter((key) => !looked.has(key)).length;
}

/** A part of all recorded conversations. */
export interface ShareOf {
  readonly heading: FoundClass["heading"];
  readonly count: number;
  /** 0 to 1. */
  readonly share: number;
}

/** Which part of the recorded conversations each class concerns, the largest first; null: none were recorded. */
export function sharesOf(found: AnswerTo<"differ"> | null): {
  readonly played: number;
  readonly concerned: number;
  readonly classes: readonly ShareOf[];
  /** In which no situation comes out otherwise, but words do. */
  readonly rest: number;
} | null {
  const recorded = found?.recorded ?? null;
  if (found === null || recorded === null || recorded.played === 0) return null;
  const classes = found.classes.flatMap(({ heading, conversations }) => {
    const count = conversations ?? 0;
    return count === 0 ? [] : [{ heading, count, share: count / recorded.played }];
  });
  return {
    ...{ played: recorded.played, concerned: recorded.concerned },
    classes: classes.toSorted((a, b) => b.count - a.count),
    rest: recorded.concerned - classes.reduce((sum, { count }) => sum + count, 0),
  };
}

/** How many of the events that a shadow has decided came out otherwise: 0 to 1. */
export function shadowShare({ played, different }: ShadowRun): number {
  return played === 0 ? 0 : different / played;
}
