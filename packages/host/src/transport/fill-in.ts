import type { Doc } from "@annae/vocabulary";
import { words } from "./words.ts";

/** What a tenant puts in the place of a name in braces, such as `client_id`. */
export type Secrets = Readonly<Record<string, string>>;

/** Texts with the tenant's own in the place of names in braces, or what is wrong with those. */
export type Filled =
  | { readonly ok: true; readonly texts: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly reason: Doc };

/** Puts the tenant's own values in. A value must be one line that a header can hold, so that none can add headers of its own. */
export function fillIn(texts: Readonly<Record<string, string>>, own: Secrets): Filled {
  const filled: Record<string, string> = {};
  for (const [name, text] of Object.entries(texts)) {
    const wanted = /^\{(\w+)\}$/.exec(text)?.[1];
    const value = wanted === undefined ? text : Object.hasOwn(own, wanted) ? own[wanted] : "";
    if (value === undefined || value === "")
      return { ok: false, reason: words.noKey(wanted ?? "") };
    if (!/^[\x21-\x7e][\x20-\x7e]*$/.test(value)) {
      return { ok: false, reason: words.badKey(wanted ?? "") };
    }
    filled[name] = value;
  }
  return { ok: true, texts: filled };
}
