import type { GroupFields, Shape } from "@annae/vocabulary";
import { Icon } from "../../page/icon.tsx";
import { settingsPageWords } from "../words/settings-page-words.ts";
import { FieldFault } from "./field-fault.tsx";
import { type FieldParts, startOf, wordAt } from "./field-parts.ts";
import { withJsonAt } from "./json-at.ts";

/** Members that mean something only beside another: they are not asked for without it. */
const asked: Readonly<Record<string, (group: Readonly<Record<string, unknown>>) => boolean>> = {
  "meal.from": ({ mode }) => mode === "common",
  "meal.to": ({ mode }) => mode === "common",
};

/** An object, member by member. */
export function GroupField(parts: FieldParts & { readonly fields: GroupFields }) {
  const { value, steps, fields, change, field } = parts;
  const group = Object(value);
  return (
    <div class="group">
      {Object.entries(fields).map(([name, { shape, preset }]) => {
        const at = [...steps, name];
        if (asked[at.join(".")]?.(group) === false) return null;
        const own: FieldParts = {
          ...{ ...parts, shape, preset, steps: at, value: group[name] },
          name: wordAt({ steps: at, view: parts.view }),
          change: (next) => change(withJsonAt(group, [name], next)),
        };
        return <div key={name}>{field(own)}</div>;
      })}
      <FieldFault parts={parts} />
    </div>
  );
}

/** A list: each of its values in a box of its own, taken away and added. */
export function ListField(parts: FieldParts & { readonly of: Shape }) {
  const { value, steps, of, view, change, field } = parts;
  const words = settingsPageWords[view.studio.language];
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const called = wordAt({ steps: [...steps, 0], view });
  return (
    <div class="col">
      {list.map((one, index) => {
        const own: FieldParts = {
          ...{ ...parts, shape: of, preset: undefined, steps: [...steps, index], value: one },
          name: called,
          change: (next) => change(withJsonAt(list, [index], next)),
        };
        return (
          <div class="boxed" key={index}>
            {field(own)}
            <button
              type="button"
              class="btn quiet sm"
              aria-label={words.removeNamed(`${called} ${index + 1}`)}
              onClick={() => change(withJsonAt(list, [index], undefined))}
            >
              <Icon name="x" size="s" />
              {words.remove}
            </button>
          </div>
        );
      })}
      <FieldFault parts={parts} />
      <p>
        <button type="button" class="btn sm" onClick={() => change([...list, startOf(of)])}>
          <Icon name="plus" size="s" />
          {called} {words.add}
        </button>
      </p>
    </div>
  );
}
