import type { Doc } from "@annae/vocabulary";
import type { z } from "zod";
import { type Fault, type Parsed, pathBelow } from "./fault.ts";
import { issueDocs } from "./issue-wording.ts";
import { either } from "./wording.ts";

/** The JSON value as the schema's output, or every fault of it with its path below `path`. */
export function checkJson<S extends z.ZodType>(
  schema: S,
  json: unknown,
  path: string,
): Parsed<z.output<S>> {
  const docs: (readonly Doc[])[] = [];
  const result = schema.safeParse(json, {
    // zod carries one string per issue; both languages are kept aside and found again by number
    error: (issue) => String(docs.push(issueDocs(issue)) - 1),
  });
  if (result.success) return { ok: true, value: result.data };
  const wordsOf = (issue: z.core.$ZodIssue) => docs[Number(issue.message)] ?? [];
  return {
    ok: false,
    faults: result.error.issues.flatMap((issue) => faults(issue, path, wordsOf)),
  };
}

type WordsOf = (issue: z.core.$ZodIssue) => readonly Doc[];

function faults(issue: z.core.$ZodIssue, above: string, wordsOf: WordsOf): Fault[] {
  const path = pathBelow(above, ...issue.path);
  const docs = wordsOf(issue);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.flatMap((key, index) => {
      const message = docs[index];
      return message === undefined ? [] : [{ path: pathBelow(path, key), message }];
    });
  }
  if (issue.code === "invalid_union") return unionFaults(issue.errors, path, wordsOf);
  return docs.map((message) => ({ path, message }));
}

type Branch = readonly z.core.$ZodIssue[];

/** Faults of the branch that fits best; where the value is of none of them, one fault that names them all. */
function unionFaults(branches: readonly Branch[], path: string, wordsOf: WordsOf): Fault[] {
  const fitting = branches.filter((branch) => !branch.some(isOfOtherType));
  const best = fitting.toSorted((a, b) => a.length - b.length)[0];
  if (best !== undefined) return best.flatMap((issue) => faults(issue, path, wordsOf));
  return [{ path, message: either(branches.flat().flatMap(wordsOf)) }];
}

function isOfOtherType(issue: z.core.$ZodIssue): boolean {
  const isAboutType = issue.code === "invalid_type" || issue.code === "invalid_value";
  return isAboutType && issue.path.length === 0;
}
