/** A group of tests, as JUnit's XML knows them. */
export interface Suite {
  readonly name: string;
  readonly tests: readonly SuiteTest[];
}

/** One test; it passed where nothing failed. */
export interface SuiteTest {
  readonly name: string;
  /** Where it is written. */
  readonly file: string;
  readonly line?: number;
  readonly failures: readonly {
    /** One line. */
    readonly message: string;
    /** What sort of failure, such as the code of a diagnostic. */
    readonly type: string;
    /** Everything there is to say. */
    readonly text: string;
  }[];
  /** What passed but deserves to be read. */
  readonly output?: string;
}

/** The suites as JUnit XML, which CI systems show as test results. */
export function junitReport(suites: readonly Suite[]): string {
  const tests = suites.flatMap((suite) => suite.tests);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    "testsuites",
    { name: "annae", ...countsOf(tests) },
    suites.map(suiteElement),
  )}\n`;
}

function suiteElement({ name, tests }: Suite): string {
  return element("testsuite", { name, ...countsOf(tests) }, tests.map(testElement));
}

function testElement({ name, file, line, failures, output }: SuiteTest): string {
  const children = failures.map(({ message, type, text }) =>
    element("failure", { message, type }, [escaped(text)]),
  );
  if (output !== undefined) children.push(element("system-out", {}, [escaped(output)]));
  return element("testcase", { name, classname: file, file, line }, children);
}

function countsOf(tests: readonly SuiteTest[]) {
  const failures = tests.filter((test) => test.failures.length > 0).length;
  return { tests: tests.length, failures, errors: 0, skipped: 0 };
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly string[],
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${attribute(String(value))}"`],
  );
  const opening = `<${name}${written.join("")}`;
  if (children.length === 0) return `${opening}/>`;
  return `${opening}>${children.join("")}</${name}>`;
}

function attribute(text: string): string {
  return escaped(text).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Turns the line around, or hides in it, where the XML itself is shown. */
const turning = /[\r\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** Text for XML, without the characters that XML cannot hold. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign)
    .replaceAll(turning, (sign) => `&#${sign.charCodeAt(0)};`);
}
