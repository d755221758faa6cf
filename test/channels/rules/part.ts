/** A JSON object whose members nobody has looked at yet. */
export type Part = Readonly<Record<string, unknown>>;

/** The value as an object; an empty one where it is none. */
export function partOf(value: unknown): Part {
  const isPart = typeof value === "object" && value !== null && !Array.isArray(value);
  return isPart ? (value as Part) : {};
}

/** The value as a list; an empty one where it is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What is wrong with a text of at least one and at most so many characters. */
export function textFaults(part: Part, name: string, max: number): readonly string[] {
  const value = part[name];
  if (typeof value !== "string" || value === "") return [`${name} is no text`];
  return value.length > max ? [`${name} has ${value.length} characters`] : [];
}

/** What is wrong with the address of a page or a picture. */
export function addressFaults(part: Part, name: string): readonly string[] {
  const value = part[name];
  const good = typeof value === "string" && /^https?:\/\/[^\s/]+/i.test(value);
  return good ? [] : [`${name} is no http or https address`];
}

/** Members that the platform does not know. */
export function strangers(part: Part, known: readonly string[]): readonly string[] {
  return Object.keys(part)
    .filter((name) => !known.includes(name))
    .map((name) => `${name} is unknown`);
}
