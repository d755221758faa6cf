import { FieldFault } from "./field-fault.tsx";
import { type FieldParts, fieldId, wordAt } from "./field-parts.ts";

/** One of several words, each told in full. */
export function ChoiceField(parts: FieldParts & { readonly values: readonly (string | number)[] }) {
  const { value, preset, values, name, change } = parts;
  const id = fieldId(parts);
  const chosen = value ?? preset;
  return (
    <fieldset class="opts">
      <legend class="lbl">{name}</legend>
      {values.map((one) => (
        <label class="opt" key={one}>
          <input type="radio" name={id} checked={chosen === one} onChange={() => change(one)} />
          <b>{wordAt(parts, `=${one}`)}</b>
        </label>
      ))}
      <FieldFault parts={parts} />
    </fieldset>
  );
}
