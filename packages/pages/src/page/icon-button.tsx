import { Icon, type IconName } from "./icon.tsx";

/** A button that shows a sign alone. `says`: what it does, as it is read aloud and shown below the pointer. */
export function IconButton({ icon, says, act, small = false, disabled = false }: IconButtonParts) {
  return (
    <button
      type="button"
      class="btn quiet ico sm"
      aria-label={says}
      title={says}
      disabled={disabled}
      onClick={act}
    >
      <Icon name={icon} {...(small && { size: "s" as const })} />
    </button>
  );
}

interface IconButtonParts {
  readonly icon: IconName;
  readonly says: string;
  readonly act: () => void;
  readonly small?: boolean;
  readonly disabled?: boolean;
}
