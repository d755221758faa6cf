export { readJsonFile } from "./read-json.ts";
