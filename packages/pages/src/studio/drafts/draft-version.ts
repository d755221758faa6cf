import { unitedText } from "@annae/studio";
import type { CompanyPart, JsonGroup } from "../company/company-part.ts";
import { isSameJson } from "../company/content-of.ts";
import { byId } from "../company/draft-changes.ts";
import { mergeGroups } from "../company/merge-contents.ts";
import type { OpenDraft } from "../state.ts";

/** What is written of a draft in a tab. */
export type TabDraft = Pick<OpenDraft, "texts" | "company">;

/** What was written of a draft, by how many keepings of each tab are in it. */
export interface PastDraft {
  readonly texts: OpenDraft["texts"];
  readonly company?: WrittenPart | undefined;
  readonly seen: Readonly<Record<string, number>>;
}

/** A draft as one tab kept it: never changed afterwards. */
export interface DraftVersion extends TabDraft, Pick<PastDraft, "seen"> {
  /** What it was made over that other tabs had, too; null: nothing is known of that. */
  readonly over: PastDraft | null;
}

type WrittenPart = Pick<CompanyPart, "settings" | "counselors" | "digests">;

/** Whether all that is in the one is in the other, too. */
export function isContained(
  { seen }: Pick<PastDraft, "seen">,
  other: Pick<PastDraft, "seen">,
): boolean {
  return Object.entries(seen).every(([tab, count]) => count <= (other.seen[tab] ?? 0));
}

/** What is to be known of a draft once others are made over it. */
export function pastOf({ texts, company, seen }: PastDraft): PastDraft {
  if (company === undefined) return { texts, seen };
  const { settings, counselors, digests } = company;
  return { texts, company: { settings, counselors, digests }, seen };
}

/** Whether both say the same; what the server has of them does not matter. */
export function isSameDraft(one: TabDraft, other: TabDraft): boolean {
  return isSameJson(writtenIn(one), writtenIn(other));
}

/**
 * Two versions as one with all that is in either, whichever of the two is named first: a tab that has heard of the same versions has
 * the same draft. `past`: drafts of before, of which the newest that is in both says what either has changed.
 */
export function joinedVersions(
  one: DraftVersion,
  other: DraftVersion,
  past: readonly PastDraft[],
): DraftVersion {
  const [isOlder, isNewer] = [isContained(one, other), isContained(other, one)];
  if (isOlder !== isNewer) return isOlder ? other : one;
  const [first, second] = orderOf(one) <= orderOf(other) ? [one, other] : [other, one];
  // Joined out of the same versions in another order: either has everything.
  if (isOlder) return first;
  const base = baseOf([...past, one.over, other.over], one, other);
  const tabs = Object.keys({ ...one.seen, ...other.seen }).toSorted();
  const counts = tabs.map((tab) => [tab, Math.max(one.seen[tab] ?? 0, other.seen[tab] ?? 0)]);
  return {
    ...unitedDrafts(base, first, second),
    ...{ seen: Object.fromEntries(counts), over: base && pastOf(base) },
  };
}

/** With every letter of both; of settings and counselors that both have changed, with those of the first. */
export function unitedDrafts(
  base: Omit<PastDraft, "seen"> | null,
  one: TabDraft,
  other: TabDraft,
): TabDraft {
  const paths = Object.keys({ ...one.texts, ...other.texts });
  const texts = paths.map((path) => {
    const [mine, theirs] = [one.texts[path] ?? "", other.texts[path] ?? ""];
    return [path, unitedText(base && (base.texts[path] ?? ""), mine, theirs)] as const;
  });
  return {
    texts: Object.fromEntries(texts),
    company: unitedParts(base?.company, one.company, other.company),
  };
}

type Part = CompanyPart | undefined;

/** Of what the server has, the newest that either has heard of. */
function unitedParts(base: WrittenPart | undefined, one: Part, other: Part): Part {
  if (one === undefined || other === undefined) return one ?? other;
  const merged = (group: (part: WrittenPart) => JsonGroup) =>
    mergeGroups(base === undefined ? {} : group(base), group(one), group(other)).merged;
  const digests = Object.entries(merged(({ digests: own }) => own));
  return {
    ...(other.version > one.version ? other : one),
    settings: merged(({ settings }) => settings),
    counselors: Object.values(merged(({ counselors }) => byId(counselors))),
    digests: Object.fromEntries(digests.map(([path, digest]) => [path, String(digest)])),
  };
}

/** The newest of the past that is in both. */
function baseOf(
  past: readonly (PastDraft | null)[],
  one: DraftVersion,
  other: DraftVersion,
): PastDraft | null {
  const size = ({ seen }: PastDraft) => Object.values(seen).reduce((sum, count) => sum + count, 0);
  const shared = past.flatMap((was) =>
    was !== null && isContained(was, one) && isContained(was, other) ? [was] : [],
  );
  return shared.toSorted((a, b) => size(b) - size(a))[0] ?? null;
}

function orderOf(version: DraftVersion): string {
  const seen = Object.entries(version.seen).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([seen, writtenIn(version)]);
}

function writtenIn({ texts, company }: TabDraft) {
  const { settings, counselors, digests } = company ?? {};
  return { texts, settings, counselors, digests };
}
