import type { AllowedValues } from "./setting-writer.ts";

/** To how many open consultations a tenant may limit itself. */
export const consultationLimits: AllowedValues = {
  doc: { ko: "3부터 1000까지의 정수", en: "a whole number from 3 to 1000" },
  holds: (value) => Number.isInteger(value) && Number(value) >= 3 && Number(value) <= 1_000,
};
