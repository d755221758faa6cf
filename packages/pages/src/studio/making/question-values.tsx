import type { MenuFact, QuestionFields } from "@annae/studio";
import type { ValueKind } from "@annae/vocabulary";
import { Icon } from "../../page/icon.tsx";
import { IconButton } from "../../page/icon-button.tsx";
import { firstValues } from "../condition-state.ts";
import type { StudioView } from "../studio-view.ts";
import { makingWords } from "../words/making-words.ts";

interface ValueParts {
  readonly fields: QuestionFields;
  readonly fact: MenuFact;
  readonly view: StudioView;
  readonly put: (values: readonly string[]) => void;
}

/** The values that are asked for: chosen where there are a few, else written, or another fact that is measured alike. */
export function QuestionValues(parts: ValueParts) {
  const { fields, fact } = parts;
  const isMany = fact.operators.find(({ written }) => written === fields.by)?.many === true;
  switch (fields.kind) {
    case "yesNo":
      return null;
    case "oneOf":
      return isMany ? <SomeOf {...parts} /> : <OneOf {...parts} />;
    case "text":
      return isMany ? <Words {...parts} /> : <Written {...parts} at={0} />;
    default:
      return <Measured {...parts} />;
  }
}

function OneOf({ fields, fact, view: { studio }, put }: ValueParts) {
  return (
    <select
      class="in"
      aria-label={makingWords[studio.language].value}
      value={fields.values[0]}
      onChange={({ currentTarget }) => put([currentTarget.value])}
    >
      {fact.values.map(({ written, says }) => (
        <option key={written} value={written}>
          {says[studio.language]}
        </option>
      ))}
    </select>
  );
}

/** One is always chosen: a list of none asks nothing. */
function SomeOf({ fields: { values: chosen }, fact, view: { studio }, put }: ValueParts) {
  return (
    <fieldset class="some" aria-label={makingWords[studio.language].value}>
      {fact.values.map(({ written, says }) => {
        const isChosen = chosen.includes(written);
        return (
          <label key={written}>
            <input
              type="checkbox"
              checked={isChosen}
              disabled={isChosen && chosen.length === 1}
              onChange={() =>
                put(isChosen ? chosen.filter((one) => one !== written) : [...chosen, written])
              }
            />
            {says[studio.language]}
          </label>
        );
      })}
    </fieldset>
  );
}

/** What a value of the kind looks like. */
const examples: Readonly<Record<ValueKind, string>> = {
  ...{ yesNo: "", oneOf: "", text: "", number: "3" },
  ...{ duration: "1h30m", time: "18:00", date: "2026-11-20" },
};

function Written({ fields, view: { studio }, put, at }: ValueParts & { readonly at: number }) {
  const { kind, values } = fields;
  const words = makingWords[studio.language];
  return (
    <input
      class="in"
      aria-label={kind === "duration" ? words.durationValue : words.value}
      placeholder={examples[kind]}
      inputMode={kind === "number" ? "decimal" : "text"}
      autocomplete="off"
      value={values[at] ?? ""}
      onInput={({ currentTarget }) => put(values.with(at, currentTarget.value))}
    />
  );
}

/** Any of the words. */
function Words(parts: ValueParts) {
  const { fields, view, put } = parts;
  const { values } = fields;
  const words = makingWords[view.studio.language];
  return (
    <fieldset class="some" aria-label={words.value}>
      {values.map((word, at) => (
        <span class="word" key={at}>
          <Written {...parts} at={at} />
          {values.length > 1 && (
            <IconButton
              icon="x"
              small
              says={words.removeWord(word)}
              act={() => put(values.toSpliced(at, 1))}
            />
          )}
        </span>
      ))}
      <button type="button" class="btn quiet sm" onClick={() => put([...values, ""])}>
        <Icon name="plus" size="s" />
        {words.addWord}
      </button>
    </fieldset>
  );
}

/** A value of its own, or that of another fact or setting of the kind. */
function Measured(parts: ValueParts) {
  const { fields, fact, view, put } = parts;
  const { language, sentence } = view.studio;
  const words = makingWords[language];
  const others = (sentence.menu?.facts ?? []).filter(
    ({ kind, written }) => kind === fields.kind && written !== fact.written,
  );
  const other = others.find(({ written }) => written === fields.values[0]);
  return (
    <>
      {other === undefined && <Written {...parts} at={0} />}
      {others.length > 0 && (
        <select
          class="in"
          aria-label={words.valueOf}
          value={other?.written ?? ""}
          onChange={({ currentTarget: { value } }) =>
            put(value === "" ? firstValues[fields.kind] : [value])
          }
        >
          <option value="">{words.ownValue}</option>
          {others.map(({ written, says }) => (
            <option key={written} value={written}>
              {says[language]}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
