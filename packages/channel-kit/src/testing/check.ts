/** One promise of a contract: a sentence, and what breaks it now; no faults where it is kept. */
export interface Check {
  readonly title: string;
  readonly faults: () => readonly string[];
}

/** The check, with anything that its probe throws as a fault of its own. */
export function check(title: string, probe: () => Iterable<string>): Check {
  return {
    title,
    faults: () => {
      try {
        return [...probe()];
      } catch (thrown) {
        return [`threw ${String(thrown)}`];
      }
    },
  };
}
