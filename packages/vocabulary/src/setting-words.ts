/** The words that a tenant's settings take, in the order they are told. */
export const settingWords = {
  consultation: ["running", "suspended"],
  mealMode: ["off", "common", "individual"],
  mealIntake: ["assign", "queue", "refuse"],
  distributionMode: ["auto", "manual"],
  distributionBy: ["load", "turn", "category", "channel"],
  distributionRange: ["all", "loggedIn"],
  backlog: ["auto", "manual"],
  systemMessageState: ["draft", "requested", "approved", "rejected"],
} as const;

/** One of the words of that setting. */
export type SettingWord<Name extends keyof typeof settingWords> =
  (typeof settingWords)[Name][number];
