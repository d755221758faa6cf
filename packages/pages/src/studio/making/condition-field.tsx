import type { StudioView } from "../studio-view.ts";
import { makingWords } from "../words/making-words.ts";

/** A condition as a policy writes it, put together from a menu or written by hand; empty: always. */
export function ConditionField({ view, required }: { view: StudioView; required?: boolean }) {
  const { language, sentence } = view.studio;
  const words = makingWords[language];
  return (
    <div class="field">
      <label class="lbl" for="condition">
        {words.condition} <span class="r">{required === true ? "" : words.always}</span>
      </label>
      <input
        class="in mono"
        id="condition"
        name="condition"
        autocomplete="off"
        required={required}
        placeholder={words.conditionExample}
      />
      <div class="row2">
        <select class="in" name="chosen" aria-label={words.conditionMenu}>
          {(sentence.menu?.conditions ?? []).map(({ written, says }) => (
            <option key={written} value={written}>
              {says[language]}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="btn"
          onClick={({ currentTarget: { form } }) => {
            const [field, chosen] = ["condition", "chosen"].map((name) => fieldOf(form, name));
            if (field && chosen) field.value = joined(field.value, chosen.value);
          }}
        >
          {words.putIn}
        </button>
      </div>
      <p class="hint">{words.conditionHint}</p>
    </div>
  );
}

function fieldOf(form: HTMLFormElement | null, name: string) {
  const found = form?.elements.namedItem(name);
  const isField = found instanceof HTMLInputElement || found instanceof HTMLSelectElement;
  return isField ? found : null;
}

/** Both must hold. */
function joined(written: string, chosen: string): string {
  const before = written.trim();
  if (before === "" || chosen === "") return before + chosen;
  return `${/\bor\b/.test(before) ? `(${before})` : before} and ${chosen}`;
}
