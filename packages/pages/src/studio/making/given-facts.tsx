import type { MenuFact } from "@annae/studio";
import { makingWords } from "../words/making-words.ts";
import { type WorldParts, withOr, YesOrNo } from "./customer-fields.tsx";

/** What the policy declares: what its settings are, and what the chat server tells of it. */
export function GivenFacts({ json, view, put }: WorldParts) {
  const { sentence } = view.studio;
  const declared = sentence.menu?.facts.filter((one) => one.declared !== null) ?? [];
  if (declared.length === 0) return null;
  return (
    <div class="row2">
      {declared.map((fact) => {
        const place = fact.declared === "fact" ? "facts" : "settings";
        const group = Object(Object(json)[place]);
        return (
          <Given
            key={fact.written}
            fact={fact}
            parts={{ json, view, put }}
            value={group[fact.written]}
            give={(value) => put({ [place]: withOr(group, fact.written, value) ?? {} })}
          />
        );
      })}
    </div>
  );
}

interface GivenParts {
  readonly fact: MenuFact;
  readonly parts: WorldParts;
  readonly value: unknown;
  readonly give: (value: unknown) => void;
}

function Given({ fact, parts: { view }, value, give }: GivenParts) {
  const { language } = view.studio;
  const words = makingWords[language];
  const says = fact.says[language];
  const text = value === undefined ? "" : String(value);
  if (fact.kind === "yesNo") return <YesOrNo says={says} words={words} value={value} put={give} />;
  if (fact.kind === "oneOf") {
    return (
      <label class="field">
        <span class="lbl">{says}</span>
        <select
          class="in"
          value={text}
          onChange={({ currentTarget }) => give(currentTarget.value || undefined)}
        >
          <option value="">{words.asBefore}</option>
          {fact.values.map(({ written }) => (
            <option key={written} value={written}>
              {written}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <label class="field">
      <span class="lbl">{says}</span>
      <input
        class="in"
        placeholder={words.asBefore}
        value={text}
        onInput={({ currentTarget: { value: typed } }) => {
          const isNumber = fact.kind === "number" && /^-?\d+(\.\d+)?$/.test(typed);
          give(typed === "" ? undefined : isNumber ? Number(typed) : typed);
        }}
      />
    </label>
  );
}
