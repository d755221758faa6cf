import type { FormMessage, FormRule } from "@annae/studio";
import { Icon } from "../../page/icon.tsx";
import { appliedRules } from "../bench-state.ts";
import type { StudioView } from "../studio-view.ts";
import { benchWords } from "../words/bench-words.ts";
import { problemsOf } from "./message-look.ts";
import { MessageRow } from "./message-row.tsx";

/** Situations in the order in which they are asked, then the other rules, then what nobody sends. */
export function MessageList({ view }: { view: StudioView }) {
  const { studio, tell } = view;
  const { bench } = studio;
  const words = benchWords[studio.language];
  const wrong = bench.form?.messages.filter((one) => problemsOf(one).length > 0).length ?? 0;
  const more = ({ currentTarget: list }: { currentTarget: HTMLElement }) => {
    const left = list.scrollHeight - list.scrollTop - list.clientHeight;
    if (left < 800) tell({ type: "bench", set: { rows: bench.rows + 40 } });
  };
  return (
    <>
      <header>
        <h2>{words.list}</h2>
        <span class="grow" />
        {wrong > 0 && (
          <span class="tag bad">
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

/** What is shown of a group before the rows run out. */
interface Group {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly {
    readonly rule: FormRule | null;
    readonly message: FormMessage | null;
  }[];
}

function Groups({ view }: { view: StudioView }) {
  const { bench, language } = view.studio;
  const groups = firstRows(groupsOf(view), bench.rows);
  if (groups.length === 0) {
    return <p class="hint none">{bench.form === null ? "" : benchWords[language].noneFound}</p>;
  }
  const applied = appliedRules(bench);
  const shown = new Set<string>();
  return (
    <>
      {groups.map(({ title, note, rows }, index) => (
        <section key={index}>
          <h3 class="grp">
            <b>{title}</b> <span>{note}</span>
          </h3>
          <ol>
            {rows.map(({ rule, message }) => {
              const again = message !== null && shown.has(message.name);
              if (message !== null) shown.add(message.name);
              const id = `${rule?.id ?? ""} ${message?.name ?? ""}`;
              const lit = rule !== null && applied.has(rule.id);
              return <MessageRow key={id} view={view} parts={{ rule, message, again, lit }} />;
            })}
          </ol>
        </section>
      ))}
    </>
  );
}

/** So many rows, of the first groups; groups without any are left out. */
function firstRows(groups: readonly Group[], most: number): readonly Group[] {
  let left = most;
  return groups
    .map((group) => {
      const rows = group.rows.slice(0, left);
      left -= rows.length;
      return { ...group, rows };
    })
    .filter(({ rows }) => rows.length > 0);
}

function groupsOf({ studio }: StudioView): readonly Group[] {
  const { language, bench } = studio;
  const { form, find } = bench;
  const words = benchWords[language];
  if (form === null) return [];
  const byName = new Map(form.messages.map((message) => [message.name, message]));
  const group = (title: string, note: string, rows: Group["rows"]): Group => ({
    ...{ title, note },
    rows: rows.filter((row) => isFound(row, find.toLowerCase())),
  });
  const rowOf = (rule: FormRule) => {
    const sent = rule.steps.find(({ message }) => message !== undefined)?.message ?? "";
    return { rule, message: byName.get(sent) ?? null };
  };
  const alone = (messages: readonly FormMessage[]) =>
    messages.map((message) => ({ rule: null, message }));
  const unsent = form.messages.filter(({ kind, sentBy }) => kind !== null && sentBy.length === 0);
  const platform = form.messages.filter(({ kind }) => kind === null);
  return [
    ...form.blocks.map(({ says, first, rules }) =>
      group(says[language], first ? words.inOrder : words.allThatHold, rules.map(rowOf)),
    ),
    group(words.unsent, "", alone(unsent)),
    group(words.platform, "", alone(platform)),
  ];
}

/** Whether a name or a text of the row has the words that are looked for. */
function isFound({ rule, message }: Group["rows"][number], find: string): boolean {
  const named = [rule?.name.ko, rule?.name.en, rule?.id, message?.title.ko, message?.name];
  const written = message?.contents.map(({ text }) => text?.written) ?? [];
  return find === "" || [...named, ...written].some((text) => text?.toLowerCase().includes(find));
}
