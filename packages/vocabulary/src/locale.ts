/** The languages that every sentence shown to a person exists in. */
export const locales = ["ko", "en"] as const;

/** A language of sentences shown to people. */
export type Locale = (typeof locales)[number];

/** One text in every language; a missing language does not compile. */
export type Doc = Readonly<Record<Locale, string>>;
