import { Icon } from "../../page/icon.tsx";
import { firstQuestion, joinedTo } from "../condition-state.ts";
import type { StudioView } from "../studio-view.ts";
import { makingWords } from "../words/making-words.ts";
import { ConditionPart } from "./condition-part.tsx";

/** A condition, put together from a menu of sentences or written as a policy writes it; empty: always. */
export function ConditionField({ view, required }: { view: StudioView; required?: boolean }) {
  const { studio, acts } = view;
  const { language, sentence, condition } = studio;
  const { written, shown, fault } = condition;
  const words = makingWords[language];
  const add = () => {
    const question = sentence.menu && firstQuestion(sentence.menu);
    if (question !== null) acts.putCondition(shown ? joinedTo(shown, "and", question) : question);
  };
  return (
    <fieldset class="field cond">
      <legend class="lbl">
        {words.condition} <span class="r">{required === true ? "" : words.always}</span>
      </legend>
      {shown !== null && (
        <>
          <p class="reads" role="status">
            {shown.says[language]}
          </p>
          <ConditionPart part={shown} path={[]} view={view} />
        </>
      )}
      <button type="button" class="btn sm" disabled={sentence.menu === null} onClick={add}>
        <Icon name="plus" size="s" />
        {words.addCondition}
      </button>
      <label class="field">
        <span class="lbl">{words.conditionWritten}</span>
        <input
          class="in mono"
          name="condition"
          autocomplete="off"
          spellcheck={false}
          required={required}
          placeholder={words.conditionExample}
          value={written}
          onInput={({ currentTarget }) => acts.writeCondition(currentTarget.value)}
        />
      </label>
      {fault !== null && (
        <p class="diag" role="alert">
          {fault[language]}
        </p>
      )}
    </fieldset>
  );
}
