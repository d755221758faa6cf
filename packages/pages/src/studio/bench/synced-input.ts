type SyncedInput = HTMLInputElement | HTMLTextAreaElement;

/** Inputs that Hangul is composed in now. */
const composing = new WeakSet<SyncedInput>();
const watched = new WeakSet<SyncedInput>();

/**
 * A `ref` that keeps an input at what the policy says, but never while somebody composes in it, nor while what they wrote is
 * on its way (`settled`: false).
 */
export function synced(value: string, settled: boolean): (input: SyncedInput | null) => void {
  return (input) => {
    if (input === null) return;
    if (!watched.has(input)) {
      watched.add(input);
      input.addEventListener("compositionstart", () => composing.add(input));
      input.addEventListener("compositionend", () => composing.delete(input));
      input.value = value;
      return;
    }
    const writing = input === document.activeElement && !settled;
    if (!composing.has(input) && !writing && input.value !== value) input.value = value;
  };
}
