import type { FormRule } from "@annae/studio";
import { Icon } from "../../page/icon.tsx";
import { rulesOfForm } from "../bench-state.ts";
import { Dialog } from "../dialog.tsx";
import type { StudioView } from "../studio-view.ts";
import { makingWords } from "../words/making-words.ts";
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

function Told({ rule: { when, steps, otherwise }, view: { studio } }: RuleParts) {
  const { language } = studio;
  const words = makingWords[language];
  return (
    <p>
      {otherwise ? words.otherwise : (when?.[language] ?? words.always)}
      {" → "}
      {steps.map(({ says }) => says[language]).join(", ")}
    </p>
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
