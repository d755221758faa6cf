import { Icon, type IconName } from "../../page/icon.tsx";
import { changedPaths } from "../drafts/kept-draft.ts";
import type { StudioView } from "../studio-view.ts";
import { frameWords } from "../words/frame-words.ts";
import { CompanyDraftState, WhoIsIn } from "./company-bar.tsx";

/** Which policy this is, what became of its changes, and what can be done with the whole of it. */
export function TopBar({ view }: { view: StudioView }) {
  const { studio, acts } = view;
  const words = frameWords[studio.language];
  return (
    <header class="top">
      <span class="mark">
        <Mark />
        <span lang="ko">안내</span>
      </span>
      <span class="sep" />
      <div class="who">
        <b>{studio.draft?.name}</b>
        <span>{studio.draft?.main}</span>
      </div>
      {studio.draft?.company === undefined ? (
        <DraftState view={view} />
      ) : (
        <CompanyDraftState view={view} />
      )}
      <span class="grow" />
      <Whole icon="folder" says={words.files} act={() => acts.ask({ of: "open" })} />
      <Whole icon="save" says={words.save} hint={words.saveHint} act={acts.save} />
      <Whole icon="share" says={words.share} act={acts.share} />
      <Looks view={view} />
      <WhoIsIn view={view} />
    </header>
  );
}

/** Something that is done with the whole policy; on phones there is no room for its words, which are still read out. */
function Whole(parts: { icon: IconName; says: string; hint?: string; act: () => void }) {
  const { icon, says, hint, act } = parts;
  return (
    <button type="button" class="btn" title={hint} onClick={act}>
      <Icon name={icon} />
      <span class="srp">{says}</span>
    </button>
  );
}

function DraftState({ view: { studio } }: { view: StudioView }) {
  const words = frameWords[studio.language];
  if (studio.draft === null) return null;
  const count = changedPaths(studio.draft).length;
  return (
    <>
      <span class={`state hidep ${count > 0 ? "draft" : "live"}`}>
        {count > 0 ? words.changed(count) : words.unchanged}
      </span>
      {count > 0 && studio.kept !== "waiting" && (
        <span class="hint hidep">{studio.kept === "kept" ? words.kept : words.notKept}</span>
      )}
    </>
  );
}

function Looks({ view: { studio, acts } }: { view: StudioView }) {
  const words = frameWords[studio.language];
  return (
    <>
      <fieldset class="seg" aria-label={words.language}>
        {(["ko", "en"] as const).map((one) => (
          <button
            type="button"
            key={one}
            aria-pressed={studio.language === one}
            onClick={() => acts.speak(one)}
          >
            {one === "ko" ? "한" : "EN"}
          </button>
        ))}
      </fieldset>
      <button type="button" class="btn quiet ico" aria-label={words.theme} onClick={acts.darken}>
        <Icon name={studio.theme === "dark" ? "sun" : "moon"} />
      </button>
    </>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 26 26" aria-hidden="true">
      <path
        d="M4 3h14.6a3 3 0 0 1 2.2 1l3.6 5a2 2 0 0 1 0 2.3l-3.6 4.7a3 3 0 0 1-2.3 1.1H12l-5 5v-5H4a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z"
        fill="var(--accent)"
      />
      <path
        d="M6.5 8h9M6.5 12h5.5"
        stroke="var(--on-accent)"
        stroke-width="2"
        stroke-linecap="round"
      />
    </svg>
  );
}
