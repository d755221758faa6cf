import type { Doc } from "@annae/vocabulary";
import { accepted, type Decoded, refused } from "./decoded.ts";

/** One fault of a value; zod's issues are of this shape. */
export interface ShapeIssue {
  readonly path: readonly PropertyKey[];
  readonly code?: string | undefined;
  readonly expected?: unknown;
  /** Most characters of a text. */
  readonly maximum?: unknown;
}

/** Anything that tells good values from bad ones; zod's schemas are of this shape. */
export interface Schema<T> {
  readonly safeParse: (
    value: unknown,
  ) =>
    | { readonly success: true; readonly data: T }
    | { readonly success: false; readonly error: { readonly issues: readonly ShapeIssue[] } };
}

const expectations: Readonly<Record<string, Doc>> = {
  string: { ko: "문자열이어야 합니다.", en: "text" },
  number: { ko: "숫자여야 합니다.", en: "a number" },
  boolean: { ko: "true 또는 false여야 합니다.", en: "true or false" },
  object: { ko: "객체여야 합니다.", en: "an object" },
  array: { ko: "목록이어야 합니다.", en: "a list" },
};

/** The value with the schema's type, or the first fault with its field. */
export function checkShape<T>(schema: Schema<T>, value: unknown): Decoded<T> {
  const result = schema.safeParse(value);
  if (result.success) return accepted(result.data);
  const [issue] = result.error.issues;
  const field = fieldPath(issue?.path ?? []);
  return refused("wrongShape", wording(field, issue), field);
}

/** `["contents", 0, "url"]` → `contents[0].url`. */
function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((before, step) => {
    if (typeof step === "number") return `${before}[${step}]`;
    return before === "" ? String(step) : `${before}.${String(step)}`;
  }, "");
}

function wording(field: string, issue: ShapeIssue | undefined): Doc {
  const place = field === "" ? { ko: "본문", en: "The body" } : { ko: field, en: field };
  if (issue?.code === "too_big") {
    const most = String(issue.maximum);
    return {
      ko: `${place.ko}: ${most}자를 넘습니다.`,
      en: `${place.en} has over ${most} characters.`,
    };
  }
  const expected = expectations[String(issue?.expected)];
  return expected === undefined
    ? {
        ko: `${place.ko}: 값의 형식이 맞지 않습니다.`,
        en: `${place.en} has a value that is not valid.`,
      }
    : { ko: `${place.ko}: ${expected.ko}`, en: `${place.en} must be ${expected.en}.` };
}
