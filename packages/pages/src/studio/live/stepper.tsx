import { Icon } from "../../page/icon.tsx";
import { releaseStages, stageOf } from "../release/release.ts";
import type { StudioView } from "../studio-view.ts";
import { releaseWords } from "../words/release-words.ts";

/** Where the draft is between the first check and the way back. */
export function Stepper({ view: { studio } }: { view: StudioView }) {
  const words = releaseWords[studio.language];
  const at = releaseStages.indexOf(stageOf(studio));
  return (
    <ol class="stepper">
      {releaseStages.map((stage, index) => {
        const [name, says] = words.stages[stage];
        return (
          <li
            key={stage}
            class={index < at ? "done" : index === at ? "now" : ""}
            aria-current={index === at ? "step" : undefined}
          >
            <span class="b" aria-hidden="true">
              {index < at ? <Icon name="ok" size="s" /> : index + 1}
            </span>
            <b>
              {name}
              {index < at && <span class="sr"> ({words.done})</span>}
            </b>
            <span class="s">{says}</span>
          </li>
        );
      })}
    </ol>
  );
}
