import { keepText, type PageStorage } from "../../page/browser-storage.ts";
import { type CompanyPart, isCompanyPart } from "../company/company-part.ts";
import type { PolicyFolder } from "../folder/policy-folder.ts";

/** A draft as this browser keeps it. Its pictures lie elsewhere, because they are large. */
export interface KeptDraft {
  readonly id: string;
  readonly name: string;
  readonly main: string;
  readonly texts: PolicyFolder["texts"];
  /** The texts as they were opened, which changes are counted against. */
  readonly opened: PolicyFolder["texts"];
  /** When it was last kept, in ms since 1970. */
  readonly at: number;
  /** Of a company's draft; absent: it is nobody's but this browser's. */
  readonly company?: CompanyPart | undefined;
}

const prefix = "annae.draft.";

/** The name under which a draft is kept, by which other tabs hear of it. */
export function draftKey(id: string): string {
  return prefix + id;
}

/** Keeps a draft; false: the browser has no room for it or forbids it. */
export function keepDraft(storage: PageStorage, draft: KeptDraft): boolean {
  return keepText(storage, draftKey(draft.id), JSON.stringify(draft));
}

/** Forgets a draft: it is kept elsewhere. */
export function forgetDraft(storage: PageStorage, id: string): void {
  storage.removeItem(draftKey(id));
}

/** The draft of that id; null: there is none, or it can't be read. */
export function findDraft(storage: PageStorage, id: string): KeptDraft | null {
  return keptDraftOf(storage.getItem(draftKey(id)));
}

/** A draft from what storage has; null where that is none. */
export function keptDraftOf(kept: string | null): KeptDraft | null {
  try {
    const { id, name, main, texts, opened, at, company } = Object(JSON.parse(kept ?? "null"));
    const named = typeof id === "string" && typeof name === "string" && typeof main === "string";
    if (!named || typeof at !== "number" || !areTexts(texts) || !areTexts(opened)) return null;
    const draft = { id, name, main, texts, opened, at };
    if (company === undefined) return draft;
    return isCompanyPart(company) ? { ...draft, company } : null;
  } catch {
    return null;
  }
}

/** All drafts that are kept, the newest first. */
export function keptDrafts(storage: PageStorage): readonly KeptDraft[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
  return keys
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => keptDraftOf(storage.getItem(key)) ?? [])
    .toSorted((a, b) => b.at - a.at);
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
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every((text) => typeof text === "string")
  );
}
