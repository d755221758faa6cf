import type { Doc } from "@annae/vocabulary";
import type { z } from "zod";
import { saying } from "./issue-wording.ts";
import { memberOf } from "./json-object.ts";
import { shown } from "./wording.ts";

/** A refinement of an array: no two of its objects have the same text under the key. */
export function distinct(key: string) {
  return (list: unknown, context: Pick<z.core.$RefinementCtx, "addIssue">): void => {
    const seen = new Set<string>();
    for (const [index, one] of (Array.isArray(list) ? list : []).entries()) {
      const text = memberOf(one, key);
      if (typeof text !== "string") continue;
      if (seen.has(text)) {
        context.addIssue({ code: "custom", path: [index, key], input: text, ...saying(isTwice) });
      }
      seen.add(text);
    }
  };
}

/** Has a refinement run even where parts of the value are wrong, so that all faults come in one go. */
export const always = { when: () => true };

function isTwice(input: unknown): Doc {
  const text = shown(input);
  return {
    ko: `앞에 이미 있습니다: ${text.ko}. 한 번만 쓰세요`,
    en: `${text.en} is already listed above; list it once`,
  };
}
