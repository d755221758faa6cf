import type { SentenceSlot } from "@annae/studio";
import { Icon } from "../../page/icon.tsx";
import {
  choicesIn,
  chosenOf,
  filledSentences,
  noSentence,
  type SlotChoices,
} from "../sentences.ts";
import type { StudioView } from "../studio-view.ts";
import { proofPageWords } from "../words/proof-words.ts";

/** A menu of sentences, each of which becomes a `never` or an `always` of the policy. */
export function Sentences({ view }: { view: StudioView }) {
  const { studio, acts } = view;
  const { language, bench, sentence } = studio;
  const words = proofPageWords[language];
  const choices = choicesIn(bench.form, sentence.menu);
  if (choices.message.length === 0) return null;
  const all = filledSentences(choices, sentence, words.places);
  const chosen = all.find(({ id }) => id === sentence.id);
  const property = chosen?.written ?? null;
  return (
    <form
      class="sentence"
      aria-label={words.add}
      onSubmit={(event) => {
        event.preventDefault();
        if (property === null) return;
        acts.edit({ edit: "addProperty", property });
        acts.setSentence(noSentence);
      }}
    >
      <h4 class="h4">{words.add}</h4>
      <select
        class="in"
        aria-label={words.addTitle}
        value={sentence.id}
        onChange={({ currentTarget }) => acts.setSentence({ ...sentence, id: currentTarget.value })}
      >
        <option value="">{words.addTitle}</option>
        {all.map(({ id, says }) => (
          <option key={id} value={id}>
            {says[language]}
          </option>
        ))}
      </select>
      {chosen && (
        <>
          <div class="places">
            {chosen.slots.map((slot) => (
              <Slot key={slot} slot={slot} choices={choices} view={view} />
            ))}
          </div>
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
  readonly slot: SentenceSlot;
  readonly choices: SlotChoices;
  readonly view: StudioView;
}

function Slot({ slot, choices, view: { studio, acts } }: SlotParts) {
  const { language, sentence } = studio;
  return (
    <select
      class="in"
      aria-label={proofPageWords[language].places[slot]}
      value={chosenOf(choices[slot], sentence.chosen[slot])?.written}
      onChange={({ currentTarget }) => {
        const chosen = { ...sentence.chosen, [slot]: currentTarget.value };
        acts.setSentence({ ...sentence, chosen });
      }}
    >
      {choices[slot].map(({ written, says }) => (
        <option key={written} value={written}>
          {says[language]}
        </option>
      ))}
    </select>
  );
}
