import { transcriptWords } from "@annae/runtime";
import type { Locale, Speakers } from "@annae/vocabulary";

/** Who appears to say it, to the customer and, where that differs, to the counselor: "bot / counselor". */
export function speakerWords({ customer, counselor }: Speakers, locale: Locale): string {
  const { speakers } = transcriptWords[locale];
  const [toCustomer, toCounselor] = [speakers[customer], speakers[counselor]];
  return toCustomer === toCounselor ? toCustomer : `${toCustomer} / ${toCounselor}`;
}
