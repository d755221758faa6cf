/** The days of the week, Monday first, as policies and settings name them. */
export const weekdays = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

/** The same as customers read them, in one letter. */
export const weekdayLetters = ["월", "화", "수", "목", "금", "토", "일"] as const;
