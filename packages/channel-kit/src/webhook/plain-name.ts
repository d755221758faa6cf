import { cutText, printableText } from "@annae/vocabulary";
import { longest } from "./fields.ts";

/** A person's name as one line that shows all it is made of: composed (NFC), what cannot be seen marked "�", at most 100 characters. */
export function plainName(text: string): string {
  return cutText(printableText(text.normalize("NFC")).trim(), longest.name);
}
