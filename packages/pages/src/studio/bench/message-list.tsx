import { Icon } from "../../page/icon.tsx";
import { IconButton } from "../../page/icon-button.tsx";
import { appliedRules, openMessage } from "../bench-state.ts";
import { problemsOf } from "../followed/message-look.ts";
import type { StudioView } from "../studio-view.ts";
import { benchWords } from "../words/bench-words.ts";
import { makingWords } from "../words/making-words.ts";
import { MessageRow } from "./message-row.tsx";

/** Situations in the order in which they are asked, then the other rules, then what nobody sends. */
export function MessageList({ view }: { view: StudioView }) {
  const { studio, acts, tell } = view;
  const { bench } = studio;
  const words = benchWords[studio.language];
  const problems = (bench.form?.messages ?? []).map(problemsOf);
  const wrong = problems.filter((own) => own.length > 0).length;
  const isBroken = problems.flat().some(({ severity }) => severity === "error");
  const more = ({ currentTarget: list }: { currentTarget: HTMLElement }) => {
    const left = list.scrollHeight - list.scrollTop - list.clientHeight;
    if (left < 800) tell({ type: "bench", set: { rows: bench.rows + 40 } });
  };
  return (
    <>
      <header>
        <h2>{words.list}</h2>
        <span class="grow" />
        <IconButton
          icon="plus"
          says={makingWords[studio.language].add}
          act={() => acts.ask({ of: "add", what: "situation" })}
        />
        {wrong > 0 && (
          <span class={`tag ${isBroken ? "bad" : "warn"}`}>
            <Icon name="warn" size="s" />
            {words.problems(wrong)}
          </span>
        )}
      </header>
      <label class="finder">
        <Icon name="search" />
        <input
          class="in"
          type="search"
          aria-label={words.find}
          placeholder={words.find}
          onInput={({ currentTarget }) =>
            tell({ type: "bench", set: { find: currentTarget.value, rows: 40 } })
          }
        />
      </label>
      <div class="scroll" id="list" onScroll={more}>
        <Groups view={view} />
      </div>
    </>
  );
}

function Groups({ view }: { view: StudioView }) {
  const { bench, language } = view.studio;
  const groups = view.followed.list.value;
  if (groups.length === 0) {
    return <p class="hint none">{bench.form === null ? "" : benchWords[language].noneFound}</p>;
  }
  const applied = appliedRules(bench);
  const open = openMessage(bench)?.name;
  return (
    <>
      {groups.map(({ title, note, rows }, index) => (
        <section key={index}>
          <h3 class="grp">
            <b>{title}</b> <span>{note}</span>
          </h3>
          <ol>
            {rows.map((row) => (
              <MessageRow
                key={row.id}
                view={view}
                row={row}
                selected={row.words !== null && row.message === open}
                lit={row.rule !== null && applied.has(row.rule.id)}
              />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
