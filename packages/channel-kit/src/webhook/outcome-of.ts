import type { SendOutcome } from "@annae/vocabulary";
import { membersOf } from "./fields.ts";
import { readJson } from "./read-json.ts";

/** Bytes of an answer that are worth reading. */
const mostBytes = 64 * 1024;

/**
 * What became of a request, by the status and the body of its answer: a platform that is down or busy may be asked again, and one
 * that answers with success still says in the body what it thinks. `judge` is asked with the body's members, none where it is no JSON.
 */
export function outcomeOf(
  status: number,
  body: string,
  judge: (answer: ReadonlyMap<string, unknown>) => SendOutcome,
): SendOutcome {
  if (status === 408 || status === 429 || status >= 500) return "later";
  if (status < 200 || status >= 300) return "refused";
  const json = readJson(body, mostBytes);
  return judge(membersOf(json.ok ? json.value : null));
}
