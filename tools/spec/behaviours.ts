/** A row of the catalogue of behaviours. */
export interface Behaviour {
  readonly id: string;
  readonly sentence: string;
  /** Nobody has built it yet, and the page says so. */
  readonly open: boolean;
}

/** A test by its full title, as it stands after the values of `test.each` are filled in. */
export interface NamedTest {
  readonly title: string;
  readonly file: string;
}

/** A behaviour with the tests that name it. */
export interface Covered extends Behaviour {
  readonly tests: readonly NamedTest[];
}

/** The rows of a page whose tables begin with an ID such as SIT-4; "OPS-7 (open)": not built yet. */
export function behavioursIn(page: string): readonly Behaviour[] {
  const rows = page.matchAll(/^\| ([A-Z]{3}-\d+)°?( \(open\))? \| (.+) \|$/gm);
  return [...rows].map(([, id = "", open, sentence = ""]) => ({
    ...{ id, sentence },
    open: open !== undefined,
  }));
}

/** Each behaviour with the tests whose title names its ID; SIT-1 is not named by SIT-11. */
export function covered(
  behaviours: readonly Behaviour[],
  tests: readonly NamedTest[],
): readonly Covered[] {
  return behaviours.map((behaviour) => ({
    ...behaviour,
    tests: tests.filter(({ title }) => new RegExp(`\\b${behaviour.id}\\b`).test(title)),
  }));
}

/** Whether the row says what is so: what is built has a test, and what has a test is not called open. */
export function isHonest({ open, tests }: Covered): boolean {
  return open === (tests.length === 0);
}

/** A line for people: ID, how many tests, in which files, and what it says. */
export function coveredLine({ id, sentence, open, tests }: Covered): string {
  const files = [...new Set(tests.map(({ file }) => file.replace(/^.*\/|\.test\.ts$/g, "")))];
  const none = open ? "open" : "NO TEST";
  const where = tests.length === 0 ? none : files.join(", ");
  return `${id.padEnd(7)}${String(tests.length).padStart(3)}  ${where}  ${sentence}`;
}
