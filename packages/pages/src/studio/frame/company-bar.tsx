import { Icon } from "../../page/icon.tsx";
import { draftChanges } from "../company/draft-changes.ts";
import type { StudioView } from "../studio-view.ts";
import { companyWords } from "../words/company-words.ts";

/** How much the company's draft differs from what is in force, and whether the server has it. */
export function CompanyDraftState({ view: { studio } }: { view: StudioView }) {
  const words = companyWords[studio.language];
  const { sent, line } = studio.company;
  const count = studio.draft === null ? 0 : draftChanges(studio.draft, studio.company.live).length;
  const says = { all: words.saved, waiting: words.saving, refused: words.refused }[sent];
  return (
    <>
      <span class={`state hidep ${count > 0 ? "draft" : "live"}`}>
        {count > 0 ? words.changed(count) : words.same}
      </span>
      <span class="hint hidep">{sent !== "all" && line !== "open" ? words.offline : says}</span>
    </>
  );
}

/** Who is signed in, and the way out. */
export function WhoIsIn({ view: { studio, acts } }: { view: StudioView }) {
  const words = companyWords[studio.language];
  const { person, line } = studio.company;
  if (person === null || line === "over" || line === "nobody") return null;
  return (
    <button
      type="button"
      class="btn quiet"
      aria-label={`${words.account}: ${person.name}`}
      onClick={() => acts.ask({ of: "account" })}
    >
      <Icon name="person" />
      <span class="hidep">
        <bdi>{person.name}</bdi>
      </span>
    </button>
  );
}
