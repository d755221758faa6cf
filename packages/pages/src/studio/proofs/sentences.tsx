import { propertySentences } from "@annae/studio";
import { Icon } from "../../page/icon.tsx";
import { ConditionField } from "../making/condition-field.tsx";
import { choicesIn, firstChosen, openSlots, propertyIn, type SlotChoices } from "../sentences.ts";
import type { StudioView } from "../studio-view.ts";
import { proofPageWords } from "../words/proof-words.ts";
import { drawnChoices, foundChoices } from "./found-choices.ts";

/** A menu of sentences, each of which becomes a `never` or an `always` of the policy. */
export function Sentences({ view }: { view: StudioView }) {
  const { studio, acts } = view;
  const { language, bench, sentence, condition } = studio;
  const words = proofPageWords[language];
  const choices = choicesIn(bench.form, sentence.menu);
  if (choices.messages.length === 0) return null;
  const property = propertyIn(sentence, condition);
  const demand = sentence.id === "always" ? "always" : "never";
  return (
    <form
      class="sentence"
      aria-label={words.add}
      onSubmit={(event) => {
        event.preventDefault();
        if (property === null) return;
        acts.edit({ edit: "addProperty", property });
        acts.chooseSentence("", {});
      }}
    >
      <h4 class="h4">{words.add}</h4>
      <select
        class="in"
        aria-label={words.addTitle}
        value={sentence.id}
        onChange={({ currentTarget: { value } }) =>
          acts.chooseSentence(value, value === "" ? {} : firstChosen(choices))
        }
      >
        <option value="">{words.addTitle}</option>
        {propertySentences.map(({ id, says }) => (
          <option key={id} value={id}>
            {says[language]}
          </option>
        ))}
      </select>
      {sentence.id !== "" && (
        <>
          <div class="places">
            {openSlots(sentence).map((slot) =>
              slot === "condition" ? null : (
                <Slot key={slot} slot={slot} choices={choices} view={view} />
              ),
            )}
          </div>
          <ConditionField view={view} />
          {bench.form?.extends != null && (
            <label class="opt">
              <input
                type="checkbox"
                checked={sentence.overrides}
                onChange={({ currentTarget: { checked } }) => acts.overrideSentence(checked)}
              />
              {words.overrides(bench.form.extends)}
            </label>
          )}
          <p role="status">{sentence.says && words.demands[demand](sentence.says[language])}</p>
          <p class="mono">{property}</p>
          <button type="submit" class="btn pri" disabled={property === null}>
            <Icon name="plus" size="s" />
            {words.addThis}
          </button>
        </>
      )}
      {bench.refused && (
        <p class="diag" role="alert">
          {bench.refused[language]}
        </p>
      )}
    </form>
  );
}

interface SlotParts {
  readonly slot: keyof SlotChoices;
  readonly choices: SlotChoices;
  readonly view: StudioView;
}

const several: ReadonlySet<keyof SlotChoices> = new Set(["deeds", "messages", "told", "events"]);

function Slot(parts: SlotParts) {
  return several.has(parts.slot) ? <SomeOf {...parts} /> : <OneOf {...parts} />;
}

/** Any number of choices; a long list is searched, because a policy may have thousands of messages. */
function SomeOf({ slot, choices, view: { studio, acts, tell } }: SlotParts) {
  const { language, sentence } = studio;
  const words = proofPageWords[language];
  const name = words.places[slot];
  const chosen = sentence.chosen[slot] ?? [];
  const choose = (values: readonly string[]) =>
    acts.chooseSentence(sentence.id, { ...sentence.chosen, [slot]: values });
  const find = sentence.finds[slot] ?? "";
  const search = (sought: string) => {
    const { sentence: now } = studio;
    tell({ type: "set", set: { sentence: { ...now, finds: { ...now.finds, [slot]: sought } } } });
  };
  const { drawn, left } = foundChoices(choices[slot], { chosen, find, language });
  return (
    <fieldset class="some" aria-label={name}>
      <legend class="lbl">{name}</legend>
      {choices[slot].length > drawnChoices && (
        <label class="finder">
          <Icon name="search" />
          <input
            class="in"
            type="search"
            aria-label={words.findIn(name)}
            placeholder={words.find}
            onInput={({ currentTarget }) => search(currentTarget.value)}
          />
        </label>
      )}
      {drawn.map(({ written, says }) => (
        <label key={written}>
          <input
            type="checkbox"
            checked={chosen.includes(written)}
            onChange={({ currentTarget: { checked } }) =>
              choose(checked ? [...chosen, written] : chosen.filter((one) => one !== written))
            }
          />
          {says[language]}
        </label>
      ))}
      {choices[slot].length > drawnChoices && (
        <p class="hint" role="status">
          {left > 0 ? words.moreFound(left) : ""}
        </p>
      )}
    </fieldset>
  );
}

function OneOf({ slot, choices, view: { studio, acts } }: SlotParts) {
  const { language, sentence } = studio;
  const name = proofPageWords[language].places[slot];
  return (
    <label class="field">
      <span class="lbl">{name}</span>
      <select
        class="in"
        value={sentence.chosen[slot]?.[0] ?? ""}
        onChange={({ currentTarget: { value } }) =>
          acts.chooseSentence(sentence.id, { ...sentence.chosen, [slot]: [value] })
        }
      >
        {choices[slot].map(({ written, says }) => (
          <option key={written} value={written}>
            {says[language]}
          </option>
        ))}
      </select>
    </label>
  );
}
