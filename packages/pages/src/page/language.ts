/** The languages that pages are written in. */
export type Language = "ko" | "en";

/** The first of the wished languages that there is; Korean where there is none of them. */
export function languageOf(wished: readonly string[]): Language {
  const known = wished.map((one) => one.slice(0, 2).toLowerCase());
  return known.find((one) => one === "ko" || one === "en") === "en" ? "en" : "ko";
}
