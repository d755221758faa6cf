import type { AnswerTo } from "@annae/studio";
import { Icon } from "../../page/icon.tsx";
import type { StudioView } from "../studio-view.ts";
import { TitledScreen } from "../titled-screen.tsx";
import { differenceWords } from "../words/difference-words.ts";
import { ChangedChatCard, ChangedClassCard } from "./changed-class-card.tsx";
import { ChangedEntries } from "./changed-entries.tsx";

/** Which situations come to something else than in the policy that the draft began as, and how exactly. */
export function DifferencesPage({ view }: { view: StudioView }) {
  const { studio, acts } = view;
  const { differences, language } = studio;
  const words = differenceWords[language];
  return (
    <TitledScreen
      words={words}
      acts={
        <div class="act">
          <button
            type="button"
            class="btn pri"
            disabled={differences.running}
            onClick={() => void acts.compare()}
          >
            {differences.running ? words.comparing : words.compare}
          </button>
        </div>
      }
    >
      <div role="status">
        {differences.stale && <p class="strip warn">{words.stale}</p>}
        {differences.fault && <p class="strip bad">{differences.fault[language]}</p>}
      </div>
      {differences.found && <Found found={differences.found} view={view} />}
      <Recorded view={view} />
    </TitledScreen>
  );
}

function Recorded({ view: { studio, acts } }: { view: StudioView }) {
  const words = differenceWords[studio.language];
  return (
    <section class="card">
      <div class="body field">
        <label for="recorded">{words.recorded}</label>
        <input
          id="recorded"
          type="file"
          accept=".json,.jsonl,.ndjson,.log"
          onChange={({ currentTarget: { files } }) => {
            const [file] = files ?? [];
            if (file !== undefined) void acts.compareRecorded(file);
          }}
        />
        <p class="hint">{words.recordedHint}</p>
      </div>
    </section>
  );
}

function Found({ found, view }: { found: AnswerTo<"differ">; view: StudioView }) {
  const { differences, language } = view.studio;
  const words = differenceWords[language];
  const { recorded } = found;
  return (
    <>
      {found.isSame && (
        <p class="diag ok">
          <Icon name="ok" />
          <b>{words.same}</b>
        </p>
      )}
      {recorded && (
        <p>
          <b>{words.ofRecorded(differences.recorded ?? "", recorded.played, recorded.concerned)}</b>{" "}
          {recorded.broken.length > 0 && words.broken(recorded.broken.length)}
        </p>
      )}
      {found.classes.map((one, index) => (
        <ChangedClassCard key={index} found={one} view={view} />
      ))}
      {found.memory && <ChangedChatCard chat={found.memory} title={words.memory} view={view} />}
      {found.undecided.length > 0 && <p class="diag warn">{words.undecided}</p>}
      {found.unseen > 0 && <p class="hint">{words.unseen(found.unseen)}</p>}
      <ChangedEntries found={found} view={view} />
    </>
  );
}
