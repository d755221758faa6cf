import type { FormCondition, FormJoin, FormQuestion } from "@annae/studio";
import { Icon } from "../../page/icon.tsx";
import { IconButton } from "../../page/icon-button.tsx";
import {
  deniedOr,
  firstFields,
  firstQuestion,
  joinedTo,
  type PartPath,
  questionOf,
  withPart,
} from "../condition-state.ts";
import type { StudioView } from "../studio-view.ts";
import { makingWords } from "../words/making-words.ts";
import { QuestionValues } from "./question-values.tsx";

interface PartParts<Part = FormCondition> {
  readonly part: Part;
  readonly path: PartPath;
  readonly view: StudioView;
  /** How it is joined to what stands beside it; absent: nothing does. */
  readonly joined?: "and" | "or";
}

/** A part of a condition with everything that can be chosen for it, the parts inside it among it. */
export function ConditionPart(parts: PartParts) {
  const { part, path, view } = parts;
  switch (part.node) {
    case "question":
      return <Question {...parts} part={part} />;
    case "join":
      return <Join {...parts} part={part} denied={false} />;
    case "not":
      return part.of.node === "join" ? (
        <Join {...parts} part={part.of} denied />
      ) : (
        <div class="deny">
          <Denied path={path} view={view} denied />
          <ConditionPart {...parts} part={part.of} path={[...path, 0]} />
        </div>
      );
  }
}

/** Puts another part in its place; null: none. */
function put(
  { view: { studio, acts } }: Pick<PartParts, "view">,
  path: PartPath,
  change: (part: FormCondition) => FormCondition | null,
): void {
  const { shown } = studio.condition;
  if (shown !== null) acts.putCondition(withPart(shown, path, change));
}

function Join({ part, path, view, denied }: PartParts<FormJoin> & { readonly denied: boolean }) {
  const words = makingWords[view.studio.language];
  const own = denied ? [...path, 0] : path;
  return (
    <div class="join">
      <div class="row2">
        <select
          class="in"
          aria-label={words.together}
          value={part.by}
          onChange={({ currentTarget: { value } }) =>
            put({ view }, own, () => ({ ...part, by: value === "or" ? "or" : "and" }))
          }
        >
          <option value="and">{words.all}</option>
          <option value="or">{words.any}</option>
        </select>
        <Denied path={path} view={view} denied={denied} />
      </div>
      <ul>
        {part.of.map((one, at) => (
          <li key={at}>
            <ConditionPart part={one} path={[...own, at]} view={view} joined={part.by} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Denied({
  path,
  view,
  denied,
}: Pick<PartParts, "path" | "view"> & { readonly denied: boolean }) {
  return (
    <button
      type="button"
      class="btn sm"
      aria-pressed={denied}
      onClick={() => put({ view }, path, deniedOr)}
    >
      {makingWords[view.studio.language].denied}
    </button>
  );
}

function Question({ part, path, view, joined }: PartParts<FormQuestion>) {
  const { language, sentence } = view.studio;
  const words = makingWords[language];
  const { fields, says } = part;
  const fact = sentence.menu?.facts.find(({ written }) => written === fields?.fact);
  const other = joined === "or" ? "and" : "or";
  const beside = sentence.menu && firstQuestion(sentence.menu);
  return (
    <fieldset class="ask" aria-label={says[language]}>
      {fields !== null && fact !== undefined ? (
        <>
          <FactChoice part={part} path={path} view={view} />
          <select
            class="in"
            aria-label={words.how}
            value={fields.by}
            onChange={({ currentTarget: { value: by } }) =>
              put({ view }, path, () => {
                const isMany = fact.operators.find((one) => one.written === by)?.many === true;
                const values = isMany ? fields.values : fields.values.slice(0, 1);
                return questionOf({ ...fields, by, values }, says);
              })
            }
          >
            {fact.operators.map(({ written, says: how }) => (
              <option key={written} value={written}>
                {how[language]}
              </option>
            ))}
          </select>
          <QuestionValues
            fields={fields}
            fact={fact}
            view={view}
            put={(values) => put({ view }, path, () => questionOf({ ...fields, values }, says))}
          />
        </>
      ) : (
        <span class="fixed">
          {says[language]} <code>{part.written}</code>
        </span>
      )}
      {beside !== null && (
        <button
          type="button"
          class="btn quiet sm"
          onClick={() => put({ view }, path, (one) => joinedTo(one, other, beside))}
        >
          <Icon name="plus" size="s" />
          {words.beside[other]}
        </button>
      )}
      <IconButton
        icon="x"
        small
        says={words.removeCondition(says[language])}
        act={() => put({ view }, path, () => null)}
      />
    </fieldset>
  );
}

function FactChoice({ part, path, view }: PartParts<FormQuestion>) {
  const { language, sentence } = view.studio;
  const facts = sentence.menu?.facts ?? [];
  return (
    <select
      class="in"
      aria-label={makingWords[language].asked}
      value={part.fields?.fact}
      onChange={({ currentTarget: { value } }) => {
        const fact = facts.find(({ written }) => written === value);
        if (fact !== undefined) put({ view }, path, () => questionOf(firstFields(fact), fact.says));
      }}
    >
      {facts.map(({ written, says }) => (
        <option key={written} value={written}>
          {says[language]}
        </option>
      ))}
    </select>
  );
}
