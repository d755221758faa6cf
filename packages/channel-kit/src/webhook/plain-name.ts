import { cutText } from "@annae/vocabulary";
import { longest } from "./fields.ts";

/** What has no shape of its own or turns others around: control and format characters, and the fillers of Hangul. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]/gu;

/** A person's name as one line that shows all it is made of: composed (NFC), what cannot be seen marked "�", at most 100 characters. */
export function plainName(text: string): string {
  return cutText(text.normalize("NFC").replace(unseen, "\uFFFD").trim(), longest.name);
}
