import { Icon } from "../../page/icon.tsx";
import { mayWrite } from "../company-state.ts";
import {
  type Gate,
  gatesOf,
  mayGoLive,
  revisionOfDraft,
  shadowShare,
  stageOf,
} from "../release/release.ts";
import type { StudioView } from "../studio-view.ts";
import { releaseWords } from "../words/release-words.ts";
import { DraftFindings } from "./findings.tsx";
import { doerOf, momentOf, shortId } from "./release-view.ts";

/** What has to be so, and the one thing to do next; each says what will be sent. */
export function GatesCard({ view }: { view: StudioView }) {
  const { studio } = view;
  const words = releaseWords[studio.language];
  const stage = stageOf(studio);
  const revision = revisionOfDraft(studio);
  const isLive = stage === "live" && revision?.armed != null;
  return (
    <section class="card" aria-label={words.gates}>
      <header>
        <h3>{isLive ? words.isLive(shortId(revision.id)) : words.gates}</h3>
        <span class="grow" />
        {isLive && <span class="state live">{words.states.armed}</span>}
      </header>
      <div class="body col">
        {isLive ? (
          <p>
            {words.liveSays(
              doerOf(studio, revision.armed?.by ?? ""),
              momentOf(revision.armed?.at ?? 0, studio.language),
            )}
          </p>
        ) : (
          <>
            <ul class="chk">
              {gatesOf(studio).map((gate) => (
                <GateLine key={gate.gate} gate={gate} view={view} />
              ))}
            </ul>
            <DraftFindings view={view} />
            {mayWrite(studio.company) && <NextStep view={view} />}
          </>
        )}
        {studio.live.shadow !== null && <Shadow view={view} />}
      </div>
    </section>
  );
}

function GateLine({ gate: { gate, is, count }, view }: { gate: Gate; view: StudioView }) {
  const words = releaseWords[view.studio.language];
  const icon = is === "kept" ? "ok" : is === "open" ? "warn" : "end";
  return (
    <li class={is === "kept" ? "y" : is === "open" ? "o" : "n"}>
      <Icon name={icon} />
      <span>{words.gate[gate](is === "kept", count)}</span>
    </li>
  );
}

function NextStep({ view }: { view: StudioView }) {
  const { studio, acts } = view;
  const words = releaseWords[studio.language];
  const { doing, shadow } = studio.live;
  const revision = revisionOfDraft(studio);
  if (revision === undefined || revision.state === "faulty") return <CheckForm view={view} />;
  const runs = shadow?.revision === revision.id;
  return (
    <div class="col">
      {!runs && (
        <>
          <button
            type="button"
            class="btn"
            disabled={doing !== null}
            onClick={() => void acts.runShadow(revision.id)}
          >
            <Icon name="shadow" />
            {words.startShadow}
          </button>
          <p class="hint">{words.shadowSays}</p>
          {shadow !== null && <p class="hint">{words.otherShadow}</p>}
        </>
      )}
      <button
        type="button"
        class="btn pri"
        disabled={doing !== null || !mayGoLive(studio)}
        onClick={() => acts.ask({ of: "arm", revision: revision.id })}
      >
        <Icon name="live" />
        {words.arm}
      </button>
    </div>
  );
}

function CheckForm({ view: { studio, acts } }: { view: StudioView }) {
  const words = releaseWords[studio.language];
  const { doing } = studio.live;
  return (
    <form
      class="col"
      onSubmit={(event) => {
        event.preventDefault();
        void acts.check(String(new FormData(event.currentTarget).get("note") ?? ""));
      }}
    >
      <div class="field">
        <label for="note">{words.note}</label>
        <input class="in" id="note" name="note" maxLength={500} />
        <span class="hint">{words.noteHint}</span>
      </div>
      <button
        type="submit"
        class="btn pri"
        disabled={doing !== null || studio.company.sent !== "all"}
      >
        {doing === "check" ? words.checking : words.check}
      </button>
      <p class="hint">{words.checkSays}</p>
    </form>
  );
}

function Shadow({ view }: { view: StudioView }) {
  const { studio, acts } = view;
  const words = releaseWords[studio.language];
  const { shadow, doing } = studio.live;
  if (shadow === null) return null;
  const { played, different, unplayable, since, by } = shadow;
  const share = shadowShare(shadow);
  return (
    <section aria-label={words.shadow} class="col">
      <p>
        <span class="state req">{words.shadow}</span>{" "}
        <b>{words.revision(shortId(shadow.revision))}</b>{" "}
        <span class="hint">
          {words.since(momentOf(since, studio.language), doerOf(studio, by))}
        </span>
      </p>
      <dl class="kv">
        <dt>{words.played}</dt>
        <dd class="num">{words.count(played)}</dd>
        <dt>{words.same}</dt>
        <dd class="num">{words.counted(played - different - unplayable, 1 - share)}</dd>
        <dt>{words.different}</dt>
        <dd class="num">{words.counted(different, share)}</dd>
        {unplayable > 0 && (
          <>
            <dt>{words.unplayable}</dt>
            <dd class="num">{words.count(unplayable)}</dd>
          </>
        )}
      </dl>
      {played === 0 && <p class="hint">{words.shadowNone}</p>}
      <p class="doings">
        <button type="button" class="btn sm" onClick={() => void acts.learnRelease()}>
          {words.refresh}
        </button>
        {mayWrite(studio.company) && (
          <button
            type="button"
            class="btn quiet sm"
            disabled={doing !== null}
            onClick={() => void acts.runShadow(null)}
          >
            {words.stopShadow}
          </button>
        )}
      </p>
    </section>
  );
}
