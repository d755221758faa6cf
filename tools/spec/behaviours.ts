/** A row of the catalogue of behaviours. */
export interface Behaviour {
  readonly id: string;
  readonly sentence: string;
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

/** The rows of a page whose tables begin with an ID such as SIT-4. */
export function behavioursIn(page: string): readonly Behaviour[] {
  const rows = page.matchAll(/^\| ([A-Z]{3}-\d+)°? \| (.+) \|$/gm);
  return [...rows].map(([, id = "", sentence = ""]) => ({ id, sentence }));
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

/** A line for people: ID, how many tests, in which files, and what it says. */
export function coveredLine({ id, sentence, tests }: Covered): string {
  const files = [...new Set(tests.map(({ file }) => file.replace(/^.*\/|\.test\.ts$/g, "")))];
  const where = tests.length === 0 ? "NO TEST" : files.join(", ");
  return `${id.padEnd(7)}${String(tests.length).padStart(3)}  ${where}  ${sentence}`;
}
