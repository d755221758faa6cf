import type { CameTally } from "@annae/server/protocol";
import { openTally, statisticsSpans, type TallyKind, tallyKinds } from "../statistics-state.ts";
import type { StudioView } from "../studio-view.ts";
import { TitledScreen } from "../titled-screen.tsx";
import { statisticsWords } from "../words/statistics-words.ts";
import { CountBars } from "./count-bars.tsx";

/** What the messages do: how often each goes out, when, how soon a counselor answers, and who leaves before. */
export function StatisticsPage({ view }: { view: StudioView }) {
  const { statistics, language } = view.studio;
  const words = statisticsWords[language];
  const open = openTally(statistics);
  return (
    <TitledScreen words={words} acts={<Spans view={view} />}>
      <p role="status" class={statistics.asked === "failed" ? "strip bad" : "hint"}>
        {statistics.asked === "failed" && words.failed}
        {statistics.asked === "running" && words.running}
        {statistics.asked === "done" && open === null && words.none}
      </p>
      {open !== null && (
        <div class="pv">
          <div class="counted">
            {tallyKinds.map((kind) => (
              <Tallies key={kind} kind={kind} view={view} />
            ))}
          </div>
          <When kind={open.kind} tally={open.tally} view={view} />
        </div>
      )}
    </TitledScreen>
  );
}

function Spans({ view: { studio, acts } }: { view: StudioView }) {
  const words = statisticsWords[studio.language];
  return (
    <fieldset class="seg">
      <legend class="sr">{words.span}</legend>
      {statisticsSpans.map((days) => (
        <button
          type="button"
          key={days}
          aria-pressed={studio.statistics.days === days}
          onClick={() => void acts.countMessages(days)}
        >
          {words.days(days)}
        </button>
      ))}
    </fieldset>
  );
}

/** What people call it: a situation as the list of the draft does, a message as the policy in force does. */
function nameOf(kind: TallyKind, { name }: CameTally, { studio, followed }: StudioView): string {
  const listed = kind === "situations" ? followed.rules.value[name]?.[studio.language] : undefined;
  return listed ?? studio.statistics.titles[kind][name] ?? name;
}

function Tallies({ kind, view }: { kind: TallyKind; view: StudioView }) {
  const { studio, acts } = view;
  const { statistics, language } = studio;
  const words = statisticsWords[language];
  const tallies = statistics.tallies?.[kind] ?? [];
  const most = Math.max(1, ...tallies.map(({ count }) => count));
  const open = openTally(statistics);
  return (
    <section class="card" aria-label={words.kinds[kind]}>
      <header>
        <h3>{words.kinds[kind]}</h3>
      </header>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.count}</th>
              <th scope="col">{words.answered}</th>
              <th scope="col">{words.left}</th>
            </tr>
          </thead>
          <tbody>
            {tallies.map((tally) => (
              <tr key={tally.name}>
                <th scope="row">
                  <button
                    type="button"
                    class="btn quiet"
                    aria-pressed={kind === open?.kind && tally === open.tally}
                    onClick={() => acts.openTally({ kind, name: tally.name })}
                  >
                    {nameOf(kind, tally, view)}
                  </button>
                </th>
                <td>
                  <span class="num">{words.times(tally.count)}</span>
                  <svg
                    class="share"
                    viewBox="0 0 100 4"
                    preserveAspectRatio="none"
                    aria-hidden="true"
                  >
                    <rect width={(100 * tally.count) / most} height="4" />
                  </svg>
                </td>
                <td>{words.answeredOf(tally)}</td>
                <td>{words.leftOf(tally)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function When({ kind, tally, view }: { kind: TallyKind; tally: CameTally; view: StudioView }) {
  const words = statisticsWords[view.studio.language];
  return (
    <section class="card" aria-label={words.when}>
      <header>
        <h3>{nameOf(kind, tally, view)}</h3>
        <code>{tally.name}</code>
      </header>
      <div class="body">
        <h4 class="h4">{words.byHour}</h4>
        <CountBars counts={tally.byHour} label={words.hour} says={words.at} />
        <h4 class="h4">{words.byWeekday}</h4>
        <CountBars counts={tally.byWeekday} label={words.weekday} says={words.at} />
        <p class="hint">{words.zone}</p>
      </div>
    </section>
  );
}
