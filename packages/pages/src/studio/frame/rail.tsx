import { Icon, type IconName } from "../../page/icon.tsx";
import { mayRead } from "../company-state.ts";
import { worstProofs } from "../proofs-state.ts";
import { type Screen, type StudioState, screens } from "../state.ts";
import type { StudioView } from "../studio-view.ts";
import { editorWords } from "../words/editor-words.ts";
import { frameWords } from "../words/frame-words.ts";
import { proofPageWords } from "../words/proof-words.ts";

const icons: Readonly<Record<Screen, IconName>> = {
  messages: "message",
  proofs: "proof",
  live: "live",
  approval: "stamp",
  settings: "gear",
  statistics: "count",
};

/** Where one can go: at the side, on phones below. */
export function Rail({ view: { studio, acts } }: { view: StudioView }) {
  const words = frameWords[studio.language];
  // These are about a company's.
  const isThere = (screen: Screen) => {
    if (screen === "approval" || screen === "settings") {
      return studio.draft?.company !== undefined;
    }
    return screen !== "statistics" || mayRead(studio.company);
  };
  const wrong = wrongIn(studio);
  return (
    <nav class="rail" aria-label={words.rail}>
      {screens.filter(isThere).map((screen) => (
        <button
          type="button"
          key={screen}
          title={wrong[screen]?.says}
          aria-current={studio.screen === screen ? "page" : undefined}
          onClick={() => acts.go(screen)}
        >
          <Icon name={icons[screen]} size="l" />
          <span>
            {screen === "live" && studio.draft?.company === undefined
              ? words.changes
              : words.screens[screen]}
          </span>
          {wrong[screen] !== undefined && (
            <span class="count bad" aria-hidden="true">
              {wrong[screen].count}
            </span>
          )}
        </button>
      ))}
    </nav>
  );
}

/** What is wrong on a screen, as a number and in words, which are no part of its name. */
function wrongIn({ problems, proofs, language }: StudioState) {
  const errors = Object.values(problems)
    .flat()
    .filter(({ severity }) => severity === "error").length;
  const { look, count } = worstProofs(proofs);
  const { counts, looks } = proofPageWords[language];
  const found: Partial<Record<Screen, { readonly count: number; readonly says: string }>> = {
    ...(errors > 0 && { messages: { count: errors, says: editorWords[language].errors(errors) } }),
    ...(look === "broken" && { proofs: { count, says: counts(looks.broken, count) } }),
  };
  return found;
}
