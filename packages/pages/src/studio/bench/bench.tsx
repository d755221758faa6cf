import { type BenchTab, benchTabs } from "../state.ts";
import type { StudioView } from "../studio-view.ts";
import { benchWords } from "../words/bench-words.ts";
import { editorWords } from "../words/editor-words.ts";
import { Dock } from "./dock.tsx";
import { EditPane } from "./edit-pane.tsx";
import { MessageList } from "./message-list.tsx";
import { Previews } from "./previews.tsx";
import { tabKeys } from "./tab-keys.ts";

/** Where messages are written, seen and played: cause beside effect. */
export function Bench({ view }: { view: StudioView }) {
  const { studio } = view;
  const words = benchWords[studio.language];
  return (
    <div class="bench" data-mode={studio.mode} data-tab={studio.tab}>
      <PhoneTabs view={view} />
      <section class="pane list" tabIndex={-1} aria-label={words.list}>
        <MessageList view={view} />
      </section>
      <section
        class="pane edit"
        id="edit"
        tabIndex={-1}
        aria-label={editorWords[studio.language].pane}
      >
        <EditPane view={view} />
      </section>
      <section class="pane prev" tabIndex={-1} aria-label={words.preview}>
        <Previews view={view} />
      </section>
      <section class="dock" tabIndex={-1} aria-label={words.line}>
        <Dock view={view} />
      </section>
    </div>
  );
}

/** On phones one part of the bench is seen at a time. */
function PhoneTabs({ view: { studio, tell } }: { view: StudioView }) {
  const words = benchWords[studio.language];
  const open = (tab: BenchTab) => tell({ type: "set", set: { tab } });
  return (
    <div class="ptabs tabs" role="tablist" aria-label={words.tabsLabel}>
      {benchTabs.map((tab) => (
        <button
          type="button"
          role="tab"
          key={tab}
          aria-selected={studio.tab === tab}
          tabIndex={studio.tab === tab ? 0 : -1}
          onClick={() => open(tab)}
          onKeyDown={tabKeys}
        >
          {words.tabs[tab]}
        </button>
      ))}
    </div>
  );
}
