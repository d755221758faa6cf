import type { Category } from "@annae/vocabulary";

/** What a company's own codes of buttons and links stand for. */
export type CategoryCodes = Readonly<Record<string, Category>>;

/** Characters of a category's name. */
const longest = 100;

/** The names under which what comes with a button says the two steps of a category; HappyTalk's own are the `_id`s. */
const spellings = {
  major: ["major", "category", "category_name", "categoryName", "category_id", "categoryId"],
  middle: ["middle", "division", "division_name", "divisionName", "division_id", "divisionId"],
} as const;

/**
 * The category in what a connect button carries: one of the company's own codes, `category_id|61444|division_id|61445`,
 * `category=배송&division=배송 지연`, the same as JSON, or `배송 > 배송 지연` as the room list writes it. Null where it names none.
 */
export function categoryIn(extra: string, codes: CategoryCodes = {}): Category | null {
  const own = codeNamed(codes, extra);
  if (own !== null) return own;
  for (const read of [fromJson, fromPairs, fromQuery, fromTitle]) {
    const found = read(extra);
    if (found !== null) return codeNamed(codes, titleOf(found)) ?? found;
  }
  return null;
}

/** A pressed button that asks for a counselor: its code is `connect`, `connect:` with a category behind it, or a category. Undefined: some other button. */
export function connectIn(
  code: string,
  codes: CategoryCodes = {},
): { readonly category: Category | null } | undefined {
  const asked = /^connect(?:[:?](.*))?$/s.exec(code);
  if (asked !== null) {
    const [, extra = ""] = asked;
    return { category: categoryIn(extra, codes) ?? categoryOf(extra, undefined) };
  }
  const category = categoryIn(code, codes);
  return category === null ? undefined : { category };
}

function codeNamed(codes: CategoryCodes, name: string): Category | null {
  return Object.hasOwn(codes, name) ? (codes[name] ?? null) : null;
}

function titleOf({ major, middle }: Category): string {
  return middle === undefined ? major : `${major} > ${middle}`;
}

function fromJson(extra: string): Category | null {
  if (!extra.startsWith("{")) return null;
  try {
    return fromMembers(JSON.parse(extra));
  } catch {
    return null;
  }
}

function fromPairs(extra: string): Category | null {
  const parts = extra.split("|");
  if (parts.length < 2) return null;
  const at = (position: number) => [parts[position], parts[position + 1]];
  return fromMembers(Object.fromEntries(parts.flatMap((_, i) => (i % 2 === 0 ? [at(i)] : []))));
}

function fromQuery(extra: string): Category | null {
  return /^[^\s=]+=/.test(extra)
    ? fromMembers(Object.fromEntries(new URLSearchParams(extra)))
    : null;
}

function fromTitle(extra: string): Category | null {
  const [major = "", middle, ...more] = extra.split(" > ");
  return middle === undefined || more.length > 0 ? null : categoryOf(major, middle);
}

function fromMembers(members: Readonly<Record<string, unknown>>): Category | null {
  const { category } = members;
  if (typeof category === "object" && category !== null) return fromMembers({ ...category });
  const [major, middle] = [spellings.major, spellings.middle].map((names) =>
    names.map((name) => members[name]).find((value) => value !== undefined && value !== ""),
  );
  return categoryOf(major, middle);
}

function categoryOf(major: unknown, middle: unknown): Category | null {
  const [first, second] = [major, middle].map(nameOf);
  if (first === undefined) return null;
  return second === undefined ? { major: first } : { major: first, middle: second };
}

function nameOf(value: unknown): string | undefined {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string") return undefined;
  const name = text.trim();
  return name === "" || name.length > longest || /\p{Cc}/u.test(name) ? undefined : name;
}
