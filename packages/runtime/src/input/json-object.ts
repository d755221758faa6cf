/** Whether a JSON value is an object, and not null or an array. */
export function isJsonObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

/** The value under the key; `otherwise` where the JSON value is no object or has no such key of its own. */
export function memberOf(json: unknown, key: string, otherwise?: unknown): unknown {
  return isJsonObject(json) && Object.hasOwn(json, key) ? json[key] : otherwise;
}
