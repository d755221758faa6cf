import { FieldFault } from "./field-fault.tsx";
import { type FieldParts, faultAt, fieldId } from "./field-parts.ts";

/** A value that is written as it is said: a text, a time, a number, a zone. What can't be is kept as it is written, and said. */
export function TextField(parts: FieldParts) {
  const { shape, value, preset, name, change } = parts;
  const id = fieldId(parts);
  const shown = String(value ?? preset ?? "");
  const isBad = faultAt(parts) !== undefined;
  return (
    <div class="field">
      <label for={id}>{name}</label>
      {shape.kind === "timezone" ? (
        <select
          class="in"
          id={id}
          value={shown}
          onChange={({ currentTarget }) => change(currentTarget.value)}
        >
          {zones(shown).map((zone) => (
            <option key={zone} value={zone}>
              {zone}
            </option>
          ))}
        </select>
      ) : (
        <input
          class={`in ${shape.kind === "text" ? "" : "short"}`}
          id={id}
          value={shown}
          inputMode={shape.kind === "text" ? "text" : "numeric"}
          placeholder={shape.kind === "time" ? "HH:mm" : undefined}
          aria-invalid={isBad}
          aria-describedby={isBad ? `${id}-fault` : undefined}
          onInput={({ currentTarget }) => change(written(parts, currentTarget.value))}
        />
      )}
      {shape.kind === "whole" && (
        <span class="hint num">
          {shape.from.toLocaleString()}–{shape.to.toLocaleString()}
        </span>
      )}
      <FieldFault parts={parts} />
    </div>
  );
}

function written({ shape }: FieldParts, text: string): unknown {
  if (shape.kind === "whole") return /^\d{1,9}$/.test(text) ? Number(text) : text;
  return text === "" && shape.kind === "time" ? undefined : text;
}

/** All zones, the chosen one too where the browser does not know it. */
function zones(chosen: string): readonly string[] {
  const all = Intl.supportedValuesOf("timeZone");
  return all.includes(chosen) || chosen === "" ? all : [chosen, ...all];
}
