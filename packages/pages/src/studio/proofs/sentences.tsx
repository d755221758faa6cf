import { Icon } from "../../page/icon.tsx";
import {
  type Filling,
  type Sentence,
  type SentencePart,
  sentences,
  whenChoices,
  withinChoices,
} from "../sentences.ts";
import type { StudioView } from "../studio-view.ts";
import { proofPageWords } from "../words/proof-words.ts";

/** A menu of sentences, each of which becomes a `never` or an `always` of the policy. */
export function Sentences({ view }: { view: StudioView }) {
  const { studio, acts } = view;
  const { language, bench, sentence } = studio;
  const words = proofPageWords[language];
  const messages = bench.form?.messages.filter(({ kind }) => kind !== null) ?? [];
  const [firstMessage] = messages;
  const [when, within] = [whenChoices[0], withinChoices[3]];
  if (firstMessage === undefined || when === undefined || within === undefined) return null;
  const filling: Filling = { message: firstMessage, when, within, count: 3, ...sentence.filling };
  const chosen = sentences.find(({ id }) => id === sentence.id);
  const fill = (change: Partial<Filling>) =>
    acts.setSentence({ ...sentence, filling: { ...sentence.filling, ...change } });
  return (
    <form
      class="sentence"
      aria-label={words.add}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== undefined) {
          acts.edit({ edit: "addProperty", property: chosen.writes(filling) });
          acts.setSentence({ id: "", filling: {} });
        }
      }}
    >
      <h4 class="h4">{words.add}</h4>
      <select
        class="in"
        aria-label={words.addTitle}
        value={sentence.id}
        onChange={({ currentTarget }) =>
          acts.setSentence({ id: currentTarget.value, filling: sentence.filling })
        }
      >
        <option value="">{words.addTitle}</option>
        {sentences.map(({ id, says }) => (
          <option key={id} value={id}>
            {says(filling)[language]}
          </option>
        ))}
      </select>
      {chosen && (
        <>
          <Places chosen={chosen} filling={filling} fill={fill} view={view} />
          <p class="mono">{chosen.writes(filling)}</p>
          <button type="submit" class="btn pri">
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

interface PlacesParts {
  readonly chosen: Sentence;
  readonly filling: Filling;
  readonly fill: (change: Partial<Filling>) => void;
  readonly view: StudioView;
}

function Places({ chosen, filling, fill, view: { studio } }: PlacesParts) {
  const { language, bench } = studio;
  const words = proofPageWords[language];
  const messages = bench.form?.messages.filter(({ kind }) => kind !== null) ?? [];
  const choose = (name: "when" | "within", choices: readonly SentencePart[]) =>
    chosen.needs.includes(name) && (
      <select
        class="in"
        aria-label={words.places[name]}
        value={filling[name].written}
        onChange={({ currentTarget }) => {
          const choice = choices.find(({ written }) => written === currentTarget.value);
          if (choice !== undefined) fill({ [name]: choice });
        }}
      >
        {choices.map(({ written, says }) => (
          <option key={written} value={written}>
            {says[language]}
          </option>
        ))}
      </select>
    );
  return (
    <div class="places">
      {chosen.needs.includes("message") && (
        <select
          class="in"
          aria-label={words.places.message}
          value={filling.message.name}
          onChange={({ currentTarget }) => {
            const message = messages.find(({ name }) => name === currentTarget.value);
            if (message !== undefined) fill({ message });
          }}
        >
          {messages.map(({ name, title }) => (
            <option key={name} value={name}>
              {title[language]}
            </option>
          ))}
        </select>
      )}
      {choose("when", whenChoices)}
      {choose("within", withinChoices)}
      {chosen.needs.includes("count") && (
        <input
          class="in"
          type="number"
          min="1"
          max="99"
          aria-label={words.places.count}
          value={filling.count}
          onChange={({ currentTarget }) => {
            const count = Math.round(Number(currentTarget.value));
            if (count >= 1 && count <= 99) fill({ count });
          }}
        />
      )}
    </div>
  );
}
