import type { RevisionState } from "@annae/server/protocol";
import { mayWrite } from "../company-state.ts";
import { ChangedClassCard } from "../differences/changed-class-card.tsx";
import { ChangedEntries } from "../differences/changed-entries.tsx";
import type { StudioView } from "../studio-view.ts";
import { differenceWords } from "../words/difference-words.ts";
import { releaseWords } from "../words/release-words.ts";
import { doerOf, momentOf, shortId } from "./release-view.ts";

const looks: Readonly<Record<RevisionState["state"], string>> = {
  ...{ faulty: "err", checked: "draft", armed: "live", replaced: "off", rolledBack: "off" },
};

/** Every revision: who made it when and why, when it was in force; the way back, and how it differs from what is. */
export function RevisionsCard({ view }: { view: StudioView }) {
  const { studio } = view;
  const words = releaseWords[studio.language];
  const { revisions, beside } = studio.live;
  return (
    <>
      <section class="card" aria-label={words.revisions}>
        <header>
          <h3>{words.revisions}</h3>
          {revisions !== null && <span class="count">{revisions.length}</span>}
        </header>
        {revisions?.length === 0 && <p class="body hint">{words.none}</p>}
        <ul class="revs">
          {revisions?.map((revision) => (
            <RevisionRow key={revision.id} revision={revision} view={view} />
          ))}
        </ul>
      </section>
      {beside !== null && <Beside view={view} />}
    </>
  );
}

function RevisionRow({ revision, view }: { revision: RevisionState; view: StudioView }) {
  const { studio, acts } = view;
  const words = releaseWords[studio.language];
  const { id, state, made, by, note, armed } = revision;
  const wasLive = state === "replaced" || state === "rolledBack";
  const short = shortId(id);
  return (
    <li>
      <p>
        <b class="mono">{short}</b>{" "}
        <span class={`state ${looks[state]}`}>{words.states[state]}</span>
      </p>
      {note !== "" && <p>{note}</p>}
      <p class="hint">{words.made(momentOf(made, studio.language), doerOf(studio, by))}</p>
      {armed !== null && (
        <p class="hint">
          {words.armed(momentOf(armed.at, studio.language), doerOf(studio, armed.by))}
          {armed.reason !== "" && `: ${armed.reason}`}
        </p>
      )}
      {state !== "armed" && (
        <p class="doings">
          {wasLive && mayWrite(studio.company) && (
            <button
              type="button"
              class="btn sm"
              aria-label={`${words.back}: ${short}`}
              onClick={() => acts.ask({ of: "arm", revision: id })}
            >
              {words.back}
            </button>
          )}
          {state !== "faulty" && (
            <button
              type="button"
              class="btn quiet sm"
              aria-label={`${words.compare}: ${short}`}
              disabled={studio.live.doing !== null}
              onClick={() => void acts.compareRevision(id)}
            >
              {studio.live.doing === "compare" ? words.comparing : words.compare}
            </button>
          )}
        </p>
      )}
    </li>
  );
}

/** A revision beside the one in force. */
function Beside({ view }: { view: StudioView }) {
  const { studio, acts } = view;
  const words = releaseWords[studio.language];
  const { beside } = studio.live;
  if (beside === null) return null;
  const title = words.besideTitle(shortId(beside.id));
  return (
    <section class="card" aria-label={title}>
      <header>
        <h3>{title}</h3>
      </header>
      <div class="body col">
        <p class="hint">{words.besideSays}</p>
        {beside.found.isSame && <p>{differenceWords[studio.language].same}</p>}
        <ChangedEntries found={beside.found} view={view} />
        {beside.found.classes.map((one, index) => (
          <ChangedClassCard key={index} found={one} view={view} />
        ))}
        <p class="doings">
          {mayWrite(studio.company) && (
            <button type="button" class="btn sm" onClick={() => void acts.takeRevision(beside.id)}>
              {words.toDraft}
            </button>
          )}
          <button
            type="button"
            class="btn quiet sm"
            onClick={() => void acts.compareRevision(null)}
          >
            {words.close}
          </button>
        </p>
      </div>
    </section>
  );
}
