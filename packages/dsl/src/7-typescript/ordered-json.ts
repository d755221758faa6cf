import { isJsonObject } from "@annae/vocabulary";
/** Data as JSON: the keys of objects sorted, and each object of an array on a line of its own. */
export function orderedJson(data: unknown): string {
  if (Array.isArray(data)) {
    const separator = data.some(isJsonObject) ? ",\n" : ",";
    return `[${data.map(orderedJson).join(separator)}]`;
  }
  if (!isJsonObject(data)) return Object.is(data, -0) ? "-0" : JSON.stringify(data);
  const entries = Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${orderedJson(value)}`).join()}}`;
}
