import { Icon, type IconName } from "../../page/icon.tsx";
import { mayRead } from "../company-state.ts";
import { type Screen, screens } from "../state.ts";
import type { StudioView } from "../studio-view.ts";
import { frameWords } from "../words/frame-words.ts";

const icons: Readonly<Record<Screen, IconName>> = {
  messages: "message",
  proofs: "proof",
  live: "live",
  statistics: "count",
};

/** Where one can go: at the side, on phones below. */
export function Rail({ view: { studio, acts } }: { view: StudioView }) {
  const words = frameWords[studio.language];
  // What messages did is known of a company's alone.
  const there = screens.filter((screen) => screen !== "statistics" || mayRead(studio.company));
  return (
    <nav class="rail" aria-label={words.rail}>
      {there.map((screen) => (
        <button
          type="button"
          key={screen}
          aria-current={studio.screen === screen ? "page" : undefined}
          onClick={() => acts.go(screen)}
        >
          <Icon name={icons[screen]} size="l" />
          <span>{words.screens[screen]}</span>
        </button>
      ))}
    </nav>
  );
}
