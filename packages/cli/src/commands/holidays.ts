import { defineCommand } from "../command-line/define-command.ts";
import { givenText } from "../command-line/option.ts";

/** `annae holidays`: the official holidays of a year, and which of them a tenant's settings lack. */
export const holidays = defineCommand({
  name: "holidays",
  summary: {
    ko: "한 해의 공휴일을 설정에 넣을 JSON으로 보여 줍니다",
    en: "lists Korea's public holidays as JSON for the settings",
  },
  positionals: { min: 0, max: 1 },
  options: {
    settings: givenText("<file.json>", {
      ko: "이 설정이나 시나리오의 휴무일에 없는 남은 공휴일만 표시",
      en: "lists only those from today on that these settings, or this scenario, lack",
    }),
  },
  run: async ({ positionals: [year], options: { settings } }, terminal) => {
    const { tellHolidays } = await import("../holidays/tell-holidays.ts");
    const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Seoul" }).format(new Date());
    return tellHolidays({ year, settings, today }, terminal);
  },
});
