import type { TenantContent } from "@annae/server/protocol";
import type { JsonGroup } from "../company/company-part.ts";
import { isSameJson } from "../company/content-of.ts";
import { byId } from "../company/draft-changes.ts";
import type { PastDraft } from "./draft-version.ts";

/**
 * What a draft was made over, as far as it is known: what the server had last, and each text, setting, counselor and picture that `theirs` has as the draft
 * had it itself in the `past`. Another tab has sent that, or this one and the answer was lost: whoever has written on from it has not written against it.
 */
export function madeOver(
  base: TenantContent,
  theirs: TenantContent,
  past: readonly PastDraft[],
): TenantContent {
  const over = (was: JsonGroup, now: JsonGroup, had: (one: PastDraft) => JsonGroup) => ({
    ...was,
    ...Object.fromEntries(
      Object.entries(now).filter(([name, value]) =>
        past.some((one) => isSameJson(had(one)[name], value)),
      ),
    ),
  });
  const texts = over(base.policy.files, theirs.policy.files, (one) => one.texts);
  const pictures = over(
    base.policy.pictures,
    theirs.policy.pictures,
    ({ company }) => company?.digests ?? {},
  );
  return {
    policy: { ...base.policy, files: asTexts(texts), pictures: asTexts(pictures) },
    settings: over(base.settings, theirs.settings, ({ company }) => company?.settings ?? {}),
    counselors: Object.values(
      over(byId(base.counselors), byId(theirs.counselors), ({ company }) =>
        byId(company?.counselors ?? []),
      ),
    ),
  };
}

function asTexts(group: JsonGroup): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(group).map(([name, text]) => [name, String(text)]));
}
