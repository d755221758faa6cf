/** The help that a misspelled name gets, where a near one is known. */
export const helpByNearest = {
  ko: "혹시 `{nearest}`인가요?",
  en: "did you mean `{nearest}`?",
} as const;
