/** On or off: shape, place and word say the same. `name`: what it turns on. */
export function Switch(parts: {
  on: boolean;
  name: string;
  word: string;
  onSwitch: (on: boolean) => void;
}) {
  const { on, name, word, onSwitch } = parts;
  return (
    <button
      type="button"
      class="sw"
      role="switch"
      aria-checked={on}
      aria-label={name}
      onClick={() => onSwitch(!on)}
    >
      <i aria-hidden="true" />
      <span class="w" aria-hidden="true">
        {word}
      </span>
    </button>
  );
}
