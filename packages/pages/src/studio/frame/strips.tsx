import type { StudioView } from "../studio-view.ts";
import { frameWords } from "../words/frame-words.ts";
import { CompanyStrips } from "./company-strips.tsx";

/** What one should know of the whole page, between the bar and the work. */
export function Strips({ view }: { view: StudioView }) {
  const { studio, acts } = view;
  const words = frameWords[studio.language];
  return (
    <div role="status">
      {!studio.works && <p class="strip warn">{words.noWorker}</p>}
      {studio.kept === "refused" && <p class="strip bad">{words.notKept}</p>}
      {studio.elsewhere && <p class="strip">{words.elsewhere}</p>}
      {studio.draft?.strange === true && (
        <p class="strip">
          {words.strange}{" "}
          <button type="button" class="link" onClick={acts.keep}>
            {words.keepStrange}
          </button>
        </p>
      )}
      <CompanyStrips view={view} />
    </div>
  );
}
