export { cleanText } from "./form/texts/clean-text.ts";
