import type { ComponentChildren } from "preact";
import { synced } from "../bench/synced-input.ts";
import { channelNames } from "../bench-state.ts";
import type { StudioView } from "../studio-view.ts";
import { benchWords } from "../words/bench-words.ts";
import { settingsPageWords } from "../words/settings-page-words.ts";
import { breakLines, categoryLines, dateLines } from "./counselor-lines.ts";

interface CounselorParts {
  readonly counselor: unknown;
  readonly index: number;
  readonly view: StudioView;
  /** What is written of the counselor is this now; undefined: nothing any more. */
  readonly change: (counselor: unknown) => void;
  /** What is wrong with it. */
  readonly faults?: readonly JudgedFault[];
  /** Fields for what changes from hour to hour, where a conversation is told. */
  readonly children?: ComponentChildren;
}

type JudgedFault = StudioView["studio"]["settings"]["judged"]["faults"][number];

/** Everything that is written of a counselor. */
export function CounselorForm(parts: CounselorParts) {
  const { counselor, index, view, change, faults = [], children } = parts;
  const { studio } = view;
  const words = settingsPageWords[studio.language];
  const own = Object(counselor);
  const put = (key: string, value: unknown) => change(withMember(own, key, value));
  const { from = "", to = "" } = Object(own.meal);
  const meal = (end: object) => {
    const next = { from, to, ...end };
    put("meal", next.from === "" && next.to === "" ? undefined : next);
  };
  return (
    <div class="body col boxed">
      <div class="cols2">
        {(["name", "id"] as const).map((key) => (
          <div class="field" key={key}>
            <label for={`c${index}-${key}`}>{words[key]}</label>
            <input
              class="in"
              id={`c${index}-${key}`}
              value={own[key] ?? ""}
              onInput={({ currentTarget }) => put(key, currentTarget.value || undefined)}
            />
          </div>
        ))}
      </div>
      {children}
      <Channels parts={parts} put={(channels) => put("channels", channels)} />
      <div class="cols2">
        {(["from", "to"] as const).map((end) => (
          <div class="field" key={end}>
            <label for={`c${index}-${end}`}>
              {words.mealTime}: {words[end]}
            </label>
            <input
              class="in short"
              id={`c${index}-${end}`}
              inputMode="numeric"
              placeholder="HH:mm"
              value={end === "from" ? from : to}
              onInput={({ currentTarget }) => meal({ [end]: currentTarget.value })}
            />
          </div>
        ))}
      </div>
      <Lines
        {...{ says: words.categories, hint: words.categoriesHint, id: `c${index}-categories` }}
        text={categoryLines.write(own.categories)}
        put={(text) => {
          const read = categoryLines.read(text);
          put("categories", read.length === 0 ? undefined : read);
        }}
      />
      <Lines
        {...{ says: words.daysOff, hint: words.daysOffHint, id: `c${index}-off` }}
        text={dateLines.write(own.daysOff)}
        put={(text) => put("daysOff", dateLines.read(text))}
      />
      <Lines
        {...{ says: words.breaks, hint: words.breaksHint, id: `c${index}-breaks` }}
        text={breakLines.write(own.breaks)}
        put={(text) => put("breaks", breakLines.read(text))}
      />
      {faults.map(({ path, message }) => (
        <p class="diag" key={path}>
          <span />
          {message[studio.language]}
          <span class="id">{path.replace(/^\$\.counselors\[\d+\]\.?/, "")}</span>
        </p>
      ))}
      <p>
        <button type="button" class="btn bad sm" onClick={() => change(undefined)}>
          {words.removeNamed(String(own.name ?? own.id ?? words.newCounselor))}
        </button>
      </p>
    </div>
  );
}

/** With the member, or without it where it is undefined. */
export function withMember(group: object, key: string, value: unknown): object {
  const { [key]: _, ...others } = Object(group);
  return value === undefined ? others : { ...others, [key]: value };
}

function Channels({
  parts: { counselor, view },
  put,
}: {
  parts: CounselorParts;
  put: (channels: readonly string[] | undefined) => void;
}) {
  const words = settingsPageWords[view.studio.language];
  const { channels } = Object(counselor);
  const chosen: readonly string[] = Array.isArray(channels) ? channels : channelNames;
  return (
    <fieldset class="opts inline">
      <legend class="lbl">{words.channels}</legend>
      {channelNames.map((channel) => (
        <label class="look" key={channel}>
          <input
            type="checkbox"
            checked={chosen.includes(channel)}
            onChange={({ currentTarget: { checked } }) => {
              const next = channelNames.filter((one) =>
                one === channel ? checked : chosen.includes(one),
              );
              put(next.length === channelNames.length ? undefined : next);
            }}
          />
          {benchWords[view.studio.language].channels[channel]}
        </label>
      ))}
    </fieldset>
  );
}

/** Written when the field is left: half a line is not to be told of as wrong. */
function Lines(parts: {
  says: string;
  hint: string;
  id: string;
  text: string;
  put: (text: string) => void;
}) {
  const { says, hint, id, text, put } = parts;
  return (
    <div class="field">
      <label for={id}>{says}</label>
      <textarea
        class="in"
        id={id}
        rows={2}
        ref={synced(text, false)}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => put(currentTarget.value)}
      />
      <span class="hint" id={`${id}-hint`}>
        {hint}
      </span>
    </div>
  );
}
