import type { TimeLine } from "@annae/studio";
import { settings as known } from "@annae/vocabulary";
import { Marked } from "../../page/marked.tsx";
import { Dialog } from "../dialog.tsx";
import { CustomerFields, LineFault } from "../making/customer-fields.tsx";
import { GivenFacts } from "../making/given-facts.tsx";
import { JsonArea } from "../making/json-area.tsx";
import { withJsonAt } from "../settings/json-at.ts";
import { ShapeField } from "../settings/shape-field.tsx";
import type { StudioView } from "../studio-view.ts";
import { makingWords } from "../words/making-words.ts";
import { LineRoster } from "./line-roster.tsx";

/** In what world a conversation begins: customer, category, what the chat server knows, settings; and all of it as a scenario writes it. */
export function WorldDialog({ view }: { view: StudioView }) {
  const { studio, acts } = view;
  const words = makingWords[studio.language];
  const { line } = studio.bench;
  return (
    <Dialog view={view} title={words.world}>
      <LineFault view={view} />
      <CustomerFields json={line} view={view} put={(json) => acts.setLine(json)} />
      <Category line={line} view={view} />
      <GivenFacts json={line} view={view} put={(json) => acts.setLine(json)} />
      <LineRoster view={view} />
      <details>
        <summary>{words.lineSettings}</summary>
        <div class="making">
          {Object.values(known).map(({ name, doc, shape, preset }) => (
            <section key={name} aria-label={doc[studio.language]}>
              <h3>
                <Marked text={doc[studio.language]} />
              </h3>
              <ShapeField
                {...{ shape, preset, view, steps: [name], field: ShapeField }}
                name={doc[studio.language]}
                value={line.settings[name]}
                change={(value) =>
                  acts.setLine({ settings: Object(withJsonAt(line.settings, [name], value)) })
                }
              />
            </section>
          ))}
        </div>
      </details>
      <details>
        <summary>{words.asScenario}</summary>
        <JsonArea
          value={line}
          label={words.scenarioHint}
          put={(json) => void acts.putScenario(json)}
        />
      </details>
    </Dialog>
  );
}

function Category({ line, view: { studio, acts } }: { line: TimeLine; view: StudioView }) {
  const words = makingWords[studio.language];
  const { major = "", middle = "" } = line.category ?? {};
  const put = (next: { major: string; middle: string }) =>
    acts.setLine({
      category: { major: next.major, ...(next.middle !== "" && { middle: next.middle }) },
    });
  return (
    <div class="row2">
      {(["major", "middle"] as const).map((step) => (
        <label class="field" key={step}>
          <span class="lbl">{words[step]}</span>
          <input
            class="in"
            value={step === "major" ? major : middle}
            onInput={({ currentTarget: { value } }) => put({ major, middle, [step]: value })}
          />
        </label>
      ))}
    </div>
  );
}
