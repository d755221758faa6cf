import type { Doc } from "@annae/vocabulary";
import * as z from "zod";
import { mustBe, mustBeOneOf, typeNamed, unknownKey } from "./wording.ts";

/** Says what is wrong with an input; a refinement carries it as `params.say`. */
export type Say = (input: unknown) => Doc;

/** Parameters of a zod refinement that words its fault itself. */
export function saying(say: Say): { params: { say: Say } } {
  return { params: { say } };
}

/** A schema of what passes the test; a fault of it does not keep the checks around it from running. */
export function fitting<T>(test: (json: unknown) => boolean, say: Say) {
  return z.custom<T>(test, { abort: false, ...saying(say) });
}

/** The sentences for an issue that zod raises: one for each unknown key, else one. */
export function issueDocs(issue: z.core.$ZodRawIssue): readonly Doc[] {
  switch (issue.code) {
    case "invalid_type":
      return [mustBe(expectation(issue), issue.input)];
    case "invalid_value":
      return [mustBeOneOf(issue.values.filter(isWord), issue.input)];
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(key, keysOf(issue.inst)));
    case "too_small":
      return [mustBe(atLeast(issue.minimum, issue.origin), issue.input)];
    case "custom":
      return [isSay(issue.params?.say) ? issue.params.say(issue.input) : notValid];
    default:
      return [notValid];
  }
}

/** A longer list tells nobody what was meant. */
const mostKeysListed = 7;

const notValid: Doc = { ko: "쓸 수 없는 값", en: "is not valid" };

function expectation(issue: Extract<z.core.$ZodRawIssue, { code: "invalid_type" }>): Doc {
  const type = typeNamed(issue.expected);
  const keys = keysOf(issue.inst);
  if (keys.length === 0 || keys.length > mostKeysListed) return type;
  const list = keys.join(", ");
  return { ko: `${type.ko} { ${list} }`, en: `${type.en} { ${list} }` };
}

function atLeast(minimum: number | bigint, origin: string): Doc {
  return origin === "string"
    ? { ko: "비어 있지 않은 문자열", en: "a string that is not empty" }
    : { ko: `${minimum} 이상`, en: `at least ${minimum}` };
}

function keysOf(schema: unknown): readonly string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function isWord(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

function isSay(value: unknown): value is Say {
  return typeof value === "function";
}
