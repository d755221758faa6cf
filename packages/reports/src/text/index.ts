export { jsonText } from "./json-text.ts";
export { paint } from "./paint.ts";
