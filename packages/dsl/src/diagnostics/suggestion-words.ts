/** The question that a misspelled name gets, in Korean and English; without a near name the given words. */
export const didYouMean = {
  ko: (nearest: string | undefined, otherwise: string): string =>
    nearest === undefined ? otherwise : `혹시 \`${nearest}\`인가요?`,
  en: (nearest: string | undefined, otherwise: string): string =>
    nearest === undefined ? otherwise : `did you mean \`${nearest}\`?`,
} as const;
