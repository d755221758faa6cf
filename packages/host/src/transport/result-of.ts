import { assertNever, type Doc, type Endpoints } from "@annae/vocabulary";
import type { SendResult } from "../seam.ts";
import type { Posted } from "./post.ts";
import { words } from "./words.ts";

/** Milliseconds for which nothing of a tenant is sent where the platform says "too many" and not for how long. */
const pause = 1_000;
/** Milliseconds between attempts while somebody has to set something right; and the longest that a platform's own wish is heard. */
const [calm, longest] = [60_000, 3_600_000];

/** What is to be done after a request, by the platform's own table. */
export function resultOf(posted: Posted, judge: Endpoints["judge"]): SendResult {
  if (posted.kind === "notSent") return notSent(posted.code);
  if (posted.kind === "unknown") return { kind: "unknown", reason: words.unknown(posted.code) };
  const { outcome, code, doc } = judge(posted.status, posted.body);
  const reason: Doc = { ko: `${doc.ko} (${code})`, en: `${doc.en} (${code})` };
  const after = afterIn(posted.headers["retry-after"]);
  switch (outcome) {
    case "sent":
      return { kind: "sent" };
    case "gone":
    case "refused":
      return { kind: "never", reason };
    case "later":
      return { kind: "later", reason, ...(after !== undefined && { after }) };
    case "wait":
      return { kind: "later", reason, after: after ?? pause, door: true };
    case "operator":
      return blocked(reason);
    case "unknown":
      return { kind: "unknown", reason };
    default:
      return assertNever(outcome);
  }
}

/** Nothing is sent until somebody sets it right; it is tried on all the while. */
export function blocked(reason: Doc): SendResult {
  return { kind: "later", reason, after: calm, operator: true };
}

function notSent(code: string): SendResult {
  const untrusted = /CERT|SIGNATURE|SELF_SIGNED|TLS/.test(code);
  return untrusted
    ? blocked(words.certificate(code))
    : { kind: "later", reason: words.notSent(code) };
}

/** Milliseconds that the platform asks to be left alone for, as seconds or as a date. */
function afterIn(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const seconds = /^\d{1,9}$/.test(header)
    ? Number(header) * 1_000
    : Date.parse(header) - Date.now();
  return seconds > 0 ? Math.min(seconds, longest) : undefined;
}
