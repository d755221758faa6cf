import { mergeDrafts } from "@annae/studio";
import type { CompanyPart } from "../company/company-part.ts";
import { isSameJson } from "../company/content-of.ts";
import type { OpenDraft } from "../state.ts";

/** What tabs write of one draft. */
export type TabDraft = Pick<OpenDraft, "texts" | "company">;

/** What two tabs made of a draft that both had as `agreed`, as one: where both have changed the same, mine. */
export function metDrafts(agreed: TabDraft, mine: TabDraft, theirs: TabDraft): TabDraft {
  const texts = Object.entries(theirs.texts).map(([path, text]) => {
    const [was = "", own = ""] = [agreed.texts[path], mine.texts[path]];
    return [path, own === was ? text : mergeDrafts(was, own, text).text] as const;
  });
  return {
    texts: { ...mine.texts, ...Object.fromEntries(texts) },
    company: metParts(agreed.company, mine.company, theirs.company),
  };
}

type Part = CompanyPart | undefined;

/** First what the server has, by whoever has heard of it last: what follows is compared with it. */
function metParts(agreed: Part, mine: Part, theirs: Part): Part {
  if (mine === undefined || theirs === undefined) return mine;
  const isMine = (name: "settings" | "counselors" | "digests") =>
    agreed !== undefined && !isSameJson(agreed[name], mine[name]);
  return {
    ...(theirs.version >= mine.version ? theirs : mine),
    settings: (isMine("settings") ? mine : theirs).settings,
    counselors: (isMine("counselors") ? mine : theirs).counselors,
    digests: (isMine("digests") ? mine : theirs).digests,
  };
}
