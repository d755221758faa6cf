import { convertHangulToQwerty } from "es-hangul";

/** The keys that give the text on a Korean keyboard of two sets: `조두` is `when`. Other characters stay. */
export function hangulKeys(text: string): string {
  return convertHangulToQwerty(text.normalize("NFC"));
}
