import type { Locale } from "@annae/vocabulary";

/** How a text for people is written. */
export interface TextStyle {
  readonly locale: Locale;
  readonly color: boolean;
}
