/** Words that cannot name a constant or a parameter of a module. */
const reservedWords: ReadonlySet<string> = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function globalThis if implements import in Infinity instanceof interface let NaN new null " +
    "package private protected public return static super switch this throw true try typeof undefined var void " +
    "while with yield"
  ).split(" "),
);

/** Names that every emitted module uses itself, or reads from JavaScript. */
const moduleWords: ReadonlySet<string> = new Set(
  "Object Set Number facts fired intents frozen images messages systemTexts settings hostFacts rules asWritten compiled condition ruleIndex RuleTable HostFacts Settings".split(
    " ",
  ),
);

/** Letters that every JavaScript engine and every TypeScript of the last years knows: Latin, Greek, Cyrillic, CJK, Hangul. */
const letter =
  /^(?=\p{ID_Continue})[A-Za-z0-9_\u00c0-\u052f\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97c\uac00-\ud7a3\ud7b0-\ud7fb]$/u;
const start = /^\p{ID_Start}|^_/u;

/** Whether the text is an identifier as it stands, reserved words included. */
export function isIdentifier(text: string): boolean {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(text)) return true;
  return start.test(text) && [...text].every((char) => letter.test(char));
}

/**
 * An identifier for any name: the name itself where it is one, else with `$` escapes.
 * Distinct names give distinct identifiers, and a name always gives the same one.
 */
export function safeName(name: string): string {
  if (reservedWords.has(name) || moduleWords.has(name)) return `${name}$`;
  if (isIdentifier(name)) return name;
  const text = Array.from({ length: name.length }, (_, at) => safeUnit(name.charAt(at))).join("");
  return start.test(text) ? text : `$${text}`;
}

function safeUnit(unit: string): string {
  return letter.test(unit) ? unit : `$${unit.charCodeAt(0).toString(16)}$`;
}

/** Gives the wanted name, once: where it is taken, with the kind of thing behind it, then with a number. */
export type ClaimName = (wanted: string, kind?: string) => string;

/** A claim over the names of one module; the names of `taken` are never given. */
export function createClaim(taken: Iterable<string>): ClaimName {
  const used = new Set(taken);
  return (wanted, kind = "") => {
    let name = safeName(wanted);
    const base = used.has(name) ? safeName(wanted + kind) : name;
    name = base;
    for (let n = 2; used.has(name); n += 1) name = `${base}${n}`;
    used.add(name);
    return name;
  };
}

/** The words as one name in camel case; what cannot stand in an identifier parts words. */
export function camelCase(...words: readonly string[]): string {
  const parts = words.flatMap((word) =>
    [...word].map(readable).join("").split(" ").filter(Boolean),
  );
  return parts.map((part, at) => (at === 0 ? part : capitalized(part))).join("") || "unnamed";
}

/** The text with its first letter in upper case. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function readable(char: string): string {
  return letter.test(char) ? char : " ";
}
