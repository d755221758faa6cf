import { Icon } from "../../page/icon.tsx";
import { releaseStages, revisionOfDraft, stageOf } from "../release/release.ts";
import type { StudioView } from "../studio-view.ts";
import { releaseWords } from "../words/release-words.ts";
import { doerOf } from "./release-view.ts";

/** Where the draft is between the first check and the way back. */
export function Stepper({ view }: { view: StudioView }) {
  const { studio } = view;
  const words = releaseWords[studio.language];
  const at = releaseStages.indexOf(stageOf(studio));
  return (
    <ol class="stepper">
      {releaseStages.map((stage, index) => {
        const [name, says] = words.stages[stage];
        const told = stage === "shadow" ? shadowBefore(view) : null;
        const isLeftOut = told?.isLeftOut === true;
        const isDone = index < at && !isLeftOut;
        return (
          <li
            key={stage}
            class={isDone ? "done" : isLeftOut ? "without" : index === at ? "now" : ""}
            aria-current={index === at ? "step" : undefined}
          >
            <span class="b" aria-hidden="true">
              {isDone ? <Icon name="ok" size="s" /> : isLeftOut ? "–" : index + 1}
            </span>
            <b>
              {name}
              {isDone && <span class="sr"> ({words.done})</span>}
            </b>
            <span class="s">{told?.says ?? says}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** How much the revision in force had decided as a shadow before, or who put it in force without and why; null: it is not in force. */
function shadowBefore({ studio }: Pick<StudioView, "studio">) {
  const words = releaseWords[studio.language];
  const armed = stageOf(studio) === "live" ? revisionOfDraft(studio)?.armed : null;
  if (armed == null) return null;
  const { shadowed, by, reason } = armed;
  const isLeftOut = shadowed === 0;
  const says = isLeftOut
    ? words.unshadowed(doerOf(studio, by), reason)
    : words.shadowedBefore(shadowed);
  return { isLeftOut, says };
}
