import type { FormEdit, NewStep } from "@annae/studio";
import { type EventName, kindNames, kinds } from "@annae/vocabulary";
import { Dialog } from "../dialog.tsx";
import type { StudioView } from "../studio-view.ts";
import { makingWords } from "../words/making-words.ts";
import { ConditionField } from "./condition-field.tsx";
import { calledName, writtenIn } from "./form-fields.ts";
import { Refused } from "./refused.tsx";

/** What can be added. */
export type Addition = "situation" | "message";

/** Asks for a situation or a message that is not there yet. */
export function AddDialog({ view, what }: { view: StudioView; what: Addition }) {
  const { studio, acts } = view;
  const words = makingWords[studio.language];
  return (
    <Dialog view={view} title={words.add}>
      <fieldset class="seg" aria-label={words.what}>
        {(["situation", "message"] as const).map((one) => (
          <button
            type="button"
            key={one}
            aria-pressed={what === one}
            onClick={() => acts.ask({ of: "add", what: one })}
          >
            {words.additions[one]}
          </button>
        ))}
      </fieldset>
      {what === "situation" ? <NewSituation view={view} /> : <NewMessage view={view} />}
    </Dialog>
  );
}

/** So many things can be done in a new rule; more are written in the rules. */
const steps = [1, 2, 3, 4];

function NewSituation({ view }: { view: StudioView }) {
  const { studio, acts } = view;
  const { language } = studio;
  const { menu } = studio.sentence;
  const words = makingWords[language];
  return (
    <form
      class="making"
      onSubmit={(event) => {
        event.preventDefault();
        const edit = situationIn(new FormData(event.currentTarget));
        const sent = edit.steps.find((step) => "send" in step);
        void acts.make(edit, sent?.send);
      }}
    >
      <label class="field">
        <span class="lbl">{words.when}</span>
        <select class="in" name="event">
          {(menu?.events ?? []).map(({ written, says }) => (
            <option key={written} value={written} selected={written === "request"}>
              {says[language]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span class="lbl">
          {words.name} <span class="r">{words.nameHint}</span>
        </span>
        <input
          class="in"
          name="label"
          required
          autocomplete="off"
          placeholder={words.nameExample}
        />
      </label>
      <ConditionField view={view} />
      <PlaceChoice view={view} />
      <fieldset class="field does">
        <legend class="lbl">{words.does}</legend>
        {steps.map((number) => (
          <StepChoice key={number} number={number} view={view} />
        ))}
      </fieldset>
      <Refused view={view} />
      <footer>
        <button type="submit" class="btn pri">
          {words.addSituation}
        </button>
      </footer>
    </form>
  );
}

/** In front of which rule it is asked. */
function PlaceChoice({ view }: { view: StudioView }) {
  const { language, bench } = view.studio;
  const words = makingWords[language];
  return (
    <label class="field">
      <span class="lbl">{words.before}</span>
      <select class="in" name="before">
        <option value="">{words.last}</option>
        {(bench.form?.blocks ?? []).map(({ says, rules }, index) => (
          <optgroup key={index} label={says[language]}>
            {rules.map(({ id, number, name }) => (
              <option key={id} value={id}>
                {number}. {name[language]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function StepChoice({ number, view }: { number: number; view: StudioView }) {
  const { language, bench, sentence } = view.studio;
  const words = makingWords[language];
  const messages = bench.form?.messages.filter(({ kind }) => kind !== null) ?? [];
  return (
    <select class="in" name="step" aria-label={words.step(number)} required={number === 1}>
      <option value="">{number === 1 ? words.chooseStep : words.noStep}</option>
      <optgroup label={words.sends}>
        {messages.map(({ name, title }) => (
          <option key={name} value={`send ${name}`}>
            {title[language]}
          </option>
        ))}
      </optgroup>
      <optgroup label={words.acts}>
        {(sentence.menu?.actions ?? []).map(({ written, says }) => (
          <option key={written} value={written}>
            {says[language]}
          </option>
        ))}
      </optgroup>
    </select>
  );
}

/** What was written of a situation. */
function situationIn(form: FormData): Extract<FormEdit, { edit: "addRule" }> {
  const done = form
    .getAll("step")
    .map(String)
    .filter((step) => step !== "");
  return {
    edit: "addRule",
    event: writtenIn(form, "event") as EventName,
    label: calledName(writtenIn(form, "label")),
    when: writtenIn(form, "condition") || null,
    steps: done.map(
      (step): NewStep =>
        step.startsWith("send ") ? { send: step.slice("send ".length) } : { action: step },
    ),
    before: writtenIn(form, "before") || null,
  };
}

function NewMessage({ view }: { view: StudioView }) {
  const { studio, acts } = view;
  const { language } = studio;
  const words = makingWords[language];
  return (
    <form
      class="making"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const title = writtenIn(form, "title");
        const name = calledName(writtenIn(form, "name") || title);
        const like = kindNames.find((kind) => kind === writtenIn(form, "like")) ?? null;
        const text = writtenIn(form, "text");
        void acts.make({ edit: "addMessage", name, title, like, text }, name);
      }}
    >
      <label class="field">
        <span class="lbl">{words.title}</span>
        <input
          class="in"
          name="title"
          required
          autocomplete="off"
          placeholder={words.titleExample}
        />
      </label>
      <label class="field">
        <span class="lbl">
          {words.name} <span class="r">{words.nameFromTitle}</span>
        </span>
        <input class="in" name="name" autocomplete="off" />
      </label>
      <label class="field">
        <span class="lbl">
          {words.like} <span class="r">{words.likeHint}</span>
        </span>
        <select class="in" name="like">
          <option value="">{words.plainNotice}</option>
          {Object.values(kinds)
            .filter(({ name }) => name !== "notice")
            .map(({ name, doc }) => (
              <option key={name} value={name}>
                {doc[language]}
              </option>
            ))}
        </select>
      </label>
      <label class="field">
        <span class="lbl">{words.text}</span>
        <textarea class="in" name="text" rows={4} required />
      </label>
      <p class="hint">{words.messageHint}</p>
      <Refused view={view} />
      <footer>
        <button type="submit" class="btn pri">
          {words.addMessage}
        </button>
      </footer>
    </form>
  );
}
