import type { StudioView } from "../studio-view.ts";
import { makingWords } from "../words/making-words.ts";

/** A line or one of its events: both say what is so from then on. */
export interface WorldParts<Json = object> {
  readonly json: Json;
  readonly view: StudioView;
  /** What of it is another then. */
  readonly put: (change: Readonly<Record<string, unknown>>) => void;
}

/** Who the customer is, and how much there is to do; what is not said stays as it was. */
export function CustomerFields({ json, view, put }: WorldParts) {
  const words = makingWords[view.studio.language];
  const { customer, openConsultations } = Object(json);
  return (
    <div class="row2">
      {(["blocked", "channelAdded"] as const).map((name) => (
        <YesOrNo
          key={name}
          says={words[name]}
          words={words}
          value={Object(customer)[name]}
          put={(value) => put({ customer: withOr(customer, name, value) })}
        />
      ))}
      <label class="field">
        <span class="lbl">{words.openConsultations}</span>
        <input
          class="in"
          inputMode="numeric"
          placeholder={words.asBefore}
          value={openConsultations ?? ""}
          onInput={({ currentTarget: { value } }) =>
            put({ openConsultations: /^\d{1,6}$/.test(value) ? Number(value) : undefined })
          }
        />
      </label>
    </div>
  );
}

/** With the member, or without it where it is undefined; undefined: nothing is left. */
export function withOr(json: unknown, name: string, value: unknown): object | undefined {
  const { [name]: _, ...others } = Object(json);
  const next = value === undefined ? others : { ...others, [name]: value };
  return Object.keys(next).length === 0 ? undefined : next;
}

interface YesOrNoParts {
  readonly says: string;
  readonly words: Readonly<Record<"asBefore" | "yes" | "no", string>>;
  readonly value: unknown;
  readonly put: (value: boolean | undefined) => void;
}

/** Yes, no, or as it was. */
export function YesOrNo({ says, words, value, put }: YesOrNoParts) {
  return (
    <label class="field">
      <span class="lbl">{says}</span>
      <select
        class="in"
        value={value === undefined ? "" : String(value)}
        onChange={({ currentTarget }) =>
          put(currentTarget.value === "" ? undefined : currentTarget.value === "true")
        }
      >
        <option value="">{words.asBefore}</option>
        <option value="true">{words.yes}</option>
        <option value="false">{words.no}</option>
      </select>
    </label>
  );
}

/** What is wrong with the conversation as it is written. */
export function LineFault({ view: { studio } }: { view: StudioView }) {
  const { lineFault, played } = studio.bench;
  const fault = lineFault ?? played?.faults[0]?.message;
  if (fault === undefined) return null;
  return (
    <p class="diag" role="alert">
      {fault[studio.language]}
    </p>
  );
}
