import type { ConditionPlace, FormRule } from "@annae/studio";
import type { Doc } from "@annae/vocabulary";
import { Icon } from "../../page/icon.tsx";
import { IconButton } from "../../page/icon-button.tsx";
import { rulesOfForm } from "../bench-state.ts";
import { Dialog } from "../dialog.tsx";
import type { StudioView } from "../studio-view.ts";
import { type MakingWords, makingWords } from "../words/making-words.ts";
import { calledName } from "./form-fields.ts";
import { NameForm } from "./name-form.tsx";
import { Refused } from "./refused.tsx";

/** What can be done with a situation or a rule as a whole: its place, its name, and taking it away. */
export function RuleDialog({ view, id }: { view: StudioView; id: string }) {
  const { studio } = view;
  const rule = rulesOfForm(studio.bench.form).find((one) => one.id === id);
  if (rule === undefined) return null;
  return (
    <Dialog view={view} title={rule.name[studio.language]}>
      <Told rule={rule} view={view} />
      <Place rule={rule} view={view} />
      <Name rule={rule} view={view} />
      <Refused view={view} />
      <footer>
        <ShowAndDelete rule={rule} view={view} />
      </footer>
    </Dialog>
  );
}

interface RuleParts {
  readonly rule: FormRule;
  readonly view: StudioView;
}

/** When it holds and what it does when, each with the way to another condition. */
function Told({ rule, view }: RuleParts) {
  const { language } = view.studio;
  const words = makingWords[language];
  const { id, when, condition, steps, otherwise } = rule;
  return (
    <ul class="told">
      <li>
        <span>{otherwise ? words.otherwise : toldBy(when, condition, words)[language]}</span>
        {!otherwise && <ChangeCondition place={{ rule: id }} name={words.condition} view={view} />}
      </li>
      {steps.map((step, at) => (
        <li key={at}>
          <span>
            {step.otherwise ? `${words.instead} ` : "→ "}
            {step.says[language]}
            {step.condition !== null && (
              <small>{toldBy(step.when, step.condition, words)[language]}</small>
            )}
          </span>
          <ChangeCondition place={{ rule: id, step: at }} name={step.says[language]} view={view} />
        </li>
      ))}
    </ul>
  );
}

/** The condition as a sentence; as it is written where it is not understood. */
function toldBy(when: Doc | null, condition: string | null, { holdsAlways }: MakingWords): Doc {
  const written = condition ?? holdsAlways;
  return when ?? { ko: written, en: written };
}

function ChangeCondition({
  place,
  name,
  view: { studio, acts },
}: {
  readonly place: ConditionPlace;
  readonly name: string;
  readonly view: StudioView;
}) {
  return (
    <IconButton
      icon="pen"
      small
      says={makingWords[studio.language].editCondition(name)}
      act={() => acts.ask({ of: "condition", place })}
    />
  );
}

function Place({ rule: { id, number }, view: { studio, acts } }: RuleParts) {
  const words = makingWords[studio.language];
  return (
    <div class="field">
      <span class="lbl">{words.place(number)}</span>
      <div class="row2">
        <button
          type="button"
          class="btn"
          onClick={() => void acts.edit({ edit: "moveRule", rule: id, by: -1 })}
        >
          <Icon name="up" size="s" />
          {words.up}
        </button>
        <button
          type="button"
          class="btn"
          onClick={() => void acts.edit({ edit: "moveRule", rule: id, by: 1 })}
        >
          <Icon name="down" size="s" />
          {words.down}
        </button>
      </div>
    </div>
  );
}

function Name({ rule: { id, label }, view: { studio, acts } }: RuleParts) {
  const words = makingWords[studio.language];
  if (label === null) return <p class="hint">{words.nameless}</p>;
  return (
    <NameForm
      field="rulename"
      words={{ label: words.name, hint: words.nameHint, change: words.rename }}
      value={label}
      send={(to) => void acts.make({ edit: "renameRule", rule: id, to: calledName(to) })}
    />
  );
}

function ShowAndDelete({ rule: { id }, view: { studio, acts } }: RuleParts) {
  const words = makingWords[studio.language];
  return (
    <>
      <button
        type="button"
        class="btn"
        onClick={() => {
          acts.ask(null);
          acts.showRule(id);
        }}
      >
        {words.showRule}
      </button>
      <button
        type="button"
        class="btn bad"
        onClick={() => void acts.make({ edit: "removeRule", rule: id })}
      >
        {words.removeRule}
      </button>
    </>
  );
}
