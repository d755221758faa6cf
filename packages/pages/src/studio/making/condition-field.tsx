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
      <select
        class="in"
        aria-label={words.conditionMenu}
        value=""
        onChange={({ currentTarget: chosen }) => {
          const field = chosen.form?.elements.namedItem("condition");
          if (field instanceof HTMLInputElement) field.value = joined(field.value, chosen.value);
          chosen.value = "";
        }}
      >
        <option value="">{words.conditionMenu}…</option>
        {(sentence.menu?.conditions ?? []).map(({ written, says }) => (
          <option key={written} value={written}>
            {says[language]}
          </option>
        ))}
      </select>
      <p class="hint">{words.conditionHint}</p>
    </div>
  );
}

/** Both must hold. */
function joined(written: string, chosen: string): string {
  const before = written.trim();
  if (before === "" || chosen === "") return before + chosen;
  return `${/\bor\b/.test(before) ? `(${before})` : before} and ${chosen}`;
}
