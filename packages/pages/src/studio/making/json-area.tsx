/** JSON as it is written, taken when the field is left; what is none stays as it is written. `put` is told undefined then. */
export function JsonArea({
  value,
  label,
  put,
}: {
  readonly value: unknown;
  readonly label: string;
  readonly put: (json: unknown) => void;
}) {
  return (
    <label class="field">
      <span class="lbl">{label}</span>
      <textarea
        class="in mono"
        rows={8}
        spellcheck={false}
        defaultValue={JSON.stringify(value, null, 2)}
        onChange={({ currentTarget }) => put(jsonIn(currentTarget.value))}
      />
    </label>
  );
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
