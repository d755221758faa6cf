import type { ConditionPlace } from "@annae/studio";
import { conditionAt } from "../bench-state.ts";
import { Dialog } from "../dialog.tsx";
import type { StudioView } from "../studio-view.ts";
import { makingWords } from "../words/making-words.ts";
import { ConditionField } from "./condition-field.tsx";
import { writtenIn } from "./form-fields.ts";
import { Refused } from "./refused.tsx";

/** Asks for another condition of a rule, of one of its steps, or of a message's case. */
export function ConditionDialog({ view, of }: { view: StudioView; of: ConditionPlace }) {
  const { studio, acts } = view;
  const { language, bench } = studio;
  const words = makingWords[language];
  const place = conditionAt(bench.form, of);
  if (place === undefined) return null;
  return (
    <Dialog view={view} title={words.conditionOf(place.name[language])}>
      <form
        class="making"
        onSubmit={(event) => {
          event.preventDefault();
          const condition = writtenIn(new FormData(event.currentTarget), "condition") || null;
          void acts.make({ edit: "setCondition", of, condition });
        }}
      >
        <ConditionField view={view} required={"message" in of} />
        <Refused view={view} />
        <footer>
          <button
            type="button"
            class="btn"
            onClick={() => {
              acts.ask(null);
              acts.showRange(place.at);
            }}
          >
            {words.showRule}
          </button>
          <button type="submit" class="btn pri">
            {words.changeCondition}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
