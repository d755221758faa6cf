import { isJsonObject } from "@annae/vocabulary";

/** The value under the key; `otherwise` where the JSON value is no object or has no such key of its own. */
export function memberOf(json: unknown, key: string, otherwise?: unknown): unknown {
  return isJsonObject(json) && Object.hasOwn(json, key) ? json[key] : otherwise;
}
