export { jsonText } from "./json-text.ts";
export { paint } from "./paint.ts";
export type { TextStyle } from "./text-style.ts";
