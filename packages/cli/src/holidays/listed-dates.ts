import { isJsonObject } from "@annae/vocabulary";
/** The dates of the holidays in a tenant's settings, or in a scenario with settings; undefined where it is neither. */
export function listedDates(json: unknown): readonly string[] | undefined {
  if (!isJsonObject(json)) return undefined;
  const settings = json.settings ?? json;
  if (!isJsonObject(settings)) return undefined;
  const { holidays = [] } = settings;
  if (!Array.isArray(holidays)) return undefined;
  const dates = holidays.flatMap((holiday: unknown) => dateOf(holiday) ?? []);
  return dates.length === holidays.length ? dates : undefined;
}

function dateOf(holiday: unknown): string | undefined {
  const date = isJsonObject(holiday) ? holiday.date : undefined;
  return typeof date === "string" && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;
}
