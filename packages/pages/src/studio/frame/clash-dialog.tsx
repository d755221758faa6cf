import type { ContentClash } from "../company/merge-contents.ts";
import { Dialog } from "../dialog.tsx";
import type { StudioView } from "../studio-view.ts";
import { companyWords } from "../words/company-words.ts";

/** What two people have changed, one after another, with both; nothing is lost before somebody has looked. */
export function ClashDialog({ view }: { view: StudioView }) {
  const { studio, acts } = view;
  const words = companyWords[studio.language];
  const [clash, ...more] = studio.company.clashes;
  if (clash === undefined) return null;
  const settle = (by: "mine" | "theirs") => {
    acts.settle(clash, by);
    if (more.length === 0) acts.ask(null);
  };
  return (
    <Dialog view={view} title={words.clashTitle}>
      <p>{words.clashAbout}</p>
      <p>
        <b>{titleOf(clash, view)}</b>
      </p>
      {clash.of === "text" && (
        <>
          <p class="h4">{words.mine}</p>
          <pre class="dif">{clash.mine || words.gone}</pre>
        </>
      )}
      <p class="h4">{words.theirs}</p>
      <pre class="dif">{theirsOf(clash) || words.gone}</pre>
      <footer>
        <button type="button" class="btn" onClick={() => settle("theirs")}>
          {words.takeTheirs}
        </button>
        <button type="button" class="btn pri" onClick={() => settle("mine")}>
          {words.keepMine}
        </button>
      </footer>
    </Dialog>
  );
}

function titleOf(clash: ContentClash, view: StudioView): string {
  const words = companyWords[view.studio.language];
  switch (clash.of) {
    case "text":
      return clash.path;
    case "setting":
      return `${words.setting}: ${clash.name}`;
    case "counselor":
      return `${words.counselor}: ${clash.name}`;
    case "picture":
      return `${words.picture}: ${clash.path}`;
  }
}

function theirsOf(clash: ContentClash): string {
  if (clash.of === "text") return clash.theirs;
  return clash.theirs === undefined ? "" : JSON.stringify(clash.theirs, null, 2);
}
