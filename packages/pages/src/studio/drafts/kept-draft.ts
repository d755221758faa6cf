import { keepText, type PageStorage } from "../../page/browser-storage.ts";
import { isCompanyPart } from "../company/company-part.ts";
import type { PolicyFolder } from "../folder/policy-folder.ts";
import { type DraftVersion, joinedVersions, type PastDraft, pastOf } from "./draft-version.ts";

/** A draft as this browser keeps it. Its pictures lie elsewhere, because they are large. */
export interface KeptDraft extends DraftVersion {
  readonly id: string;
  readonly name: string;
  readonly main: string;
  /** The texts as they were opened, which changes are counted against. */
  readonly opened: PolicyFolder["texts"];
  /** When it was last kept, in ms since 1970. */
  readonly at: number;
}

const prefix = "annae.draft.";

/** The name of a version that is kept of a draft, which no other version has. */
export function versionKey(id: string, mark: string): string {
  return `${prefix}${id}#${mark}`;
}

/** Keeps a version under its name; false: the browser has no room for it or forbids it. */
export function keepVersion(storage: PageStorage, key: string, draft: KeptDraft): boolean {
  const { over, texts } = draft;
  const other = over && Object.entries(over.texts).filter(([path, text]) => texts[path] !== text);
  const thin = over && { ...pastOf(over), texts: Object.fromEntries(other ?? []) };
  return keepText(storage, key, JSON.stringify({ ...draft, over: thin }));
}

/** Forgets a draft: it is kept elsewhere. */
export function forgetDraft(storage: PageStorage, id: string): void {
  for (const [key] of versionsOf(storage, id)) storage.removeItem(key);
}

/** The draft of that id, with all that any tab has written; null: there is none, or it can't be read. */
export function findDraft(storage: PageStorage, id: string): KeptDraft | null {
  return joinedDraft(versionsOf(storage, id).map(([, draft]) => draft));
}

/** Every version that is kept of the draft, by its name. */
export function versionsOf(
  storage: PageStorage,
  id: string,
): readonly (readonly [string, KeptDraft])[] {
  return keptVersions(storage, prefix + id).filter(([, draft]) => draft.id === id);
}

/** All drafts that are kept, the newest first. */
export function keptDrafts(storage: PageStorage): readonly KeptDraft[] {
  const byId = Map.groupBy(keptVersions(storage, prefix), ([, { id }]) => id);
  return [...byId.values()]
    .flatMap((versions) => joinedDraft(versions.map(([, draft]) => draft)) ?? [])
    .toSorted((a, b) => b.at - a.at);
}

function keptVersions(storage: PageStorage, start: string) {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
  return keys
    .filter((key) => key.startsWith(start))
    .flatMap((key) => {
      const draft = keptDraftOf(storage.getItem(key));
      return draft === null ? [] : [[key, draft] as const];
    });
}

function joinedDraft(versions: readonly KeptDraft[]): KeptDraft | null {
  const [newest, ...others] = versions.toSorted((a, b) => b.at - a.at);
  if (newest === undefined) return null;
  const join = (one: DraftVersion, other: DraftVersion) => joinedVersions(one, other, versions);
  const { texts, company, seen, over } = others.reduce<DraftVersion>(join, newest);
  return { ...newest, texts, seen, over, ...(company !== undefined && { company }) };
}

/** A draft from what storage has; null where that is none. */
export function keptDraftOf(kept: string | null): KeptDraft | null {
  try {
    const { id, name, main, texts, opened, at, company, seen, over } = Object(
      JSON.parse(kept ?? "null"),
    );
    const named = typeof id === "string" && typeof name === "string" && typeof main === "string";
    if (!named || typeof at !== "number" || !areTexts(texts) || !areTexts(opened)) return null;
    // Kept before versions were told apart: then it is in all of them.
    const counted = areCounts(seen) ? seen : {};
    const draft = { id, name, main, texts, opened, at, seen: counted, over: overOf(over, texts) };
    if (company === undefined) return draft;
    return isCompanyPart(company) ? { ...draft, company } : null;
  } catch {
    return null;
  }
}

/** What a version was made over, of which only texts are kept that are others than its own. */
function overOf(kept: unknown, texts: PolicyFolder["texts"]): PastDraft | null {
  const { seen, texts: others, company } = Object(kept);
  if (!areCounts(seen) || !areTexts(others)) return null;
  return pastOf({ seen, texts: { ...texts, ...others }, company });
}

/** Paths of which the text is another than it was opened with. */
export function changedPaths({
  texts,
  opened,
}: Pick<KeptDraft, "texts" | "opened">): readonly string[] {
  const paths = new Set([...Object.keys(texts), ...Object.keys(opened)]);
  return [...paths].filter((path) => texts[path] !== opened[path]);
}

function areTexts(value: unknown): value is PolicyFolder["texts"] {
  return isGroup(value) && Object.values(value).every((text) => typeof text === "string");
}

function areCounts(value: unknown): value is PastDraft["seen"] {
  return isGroup(value) && Object.values(value).every((count) => typeof count === "number");
}

function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
