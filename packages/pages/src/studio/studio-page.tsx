import { ApprovalPage } from "./approval/approval-page.tsx";
import { Bench } from "./bench/bench.tsx";
import { DifferencesPage } from "./differences/differences-page.tsx";
import { StudioDialogs } from "./frame/dialogs.tsx";
import { Rail } from "./frame/rail.tsx";
import { Strips } from "./frame/strips.tsx";
import { TopBar } from "./frame/top-bar.tsx";
import { GoingLivePage } from "./live/going-live-page.tsx";
import { ProofsPage } from "./proofs/proofs-page.tsx";
import { SettingsPage } from "./settings/settings-page.tsx";
import { StatisticsPage } from "./statistics/statistics-page.tsx";
import type { StudioView } from "./studio-view.ts";
import { frameWords } from "./words/frame-words.ts";

/** The whole studio. */
export function StudioPage({ view }: { view: StudioView }) {
  const { studio } = view;
  const words = frameWords[studio.language];
  return (
    <>
      <a class="skip" href="#edit">
        {words.skip}
      </a>
      <TopBar view={view} />
      <Rail view={view} />
      <main class="stage">
        <h1 class="sr">{words.title}</h1>
        <Strips view={view} />
        {studio.draft === null ? <p role="status">{words.loading}</p> : <Screens view={view} />}
      </main>
      <StudioDialogs view={view} />
      <div class="toast" role="status">
        {studio.notice && words.notices[studio.notice]}
      </div>
    </>
  );
}

function Screens({ view }: { view: StudioView }) {
  switch (view.studio.screen) {
    case "messages":
      return <Bench view={view} />;
    case "live":
      return view.studio.draft?.company === undefined ? (
        <DifferencesPage view={view} />
      ) : (
        <GoingLivePage view={view} />
      );
    case "proofs":
      return <ProofsPage view={view} />;
    case "approval":
      return <ApprovalPage view={view} />;
    case "settings":
      return <SettingsPage view={view} />;
    case "statistics":
      return <StatisticsPage view={view} />;
  }
}
