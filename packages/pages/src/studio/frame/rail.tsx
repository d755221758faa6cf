import { Icon, type IconName } from "../../page/icon.tsx";
import { mayRead } from "../company-state.ts";
import { type Screen, screens } from "../state.ts";
import type { StudioView } from "../studio-view.ts";
import { frameWords } from "../words/frame-words.ts";

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
  return (
    <nav class="rail" aria-label={words.rail}>
      {screens.filter(isThere).map((screen) => (
        <button
          type="button"
          key={screen}
          aria-current={studio.screen === screen ? "page" : undefined}
          onClick={() => acts.go(screen)}
        >
          <Icon name={icons[screen]} size="l" />
          <span>
            {screen === "live" && studio.draft?.company === undefined
              ? words.changes
              : words.screens[screen]}
          </span>
        </button>
      ))}
    </nav>
  );
}
