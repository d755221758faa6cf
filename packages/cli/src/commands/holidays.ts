import type { Command } from "../command.ts";

/** `annae holidays`: the official holidays of a year, and which of them a tenant's settings lack. */
export const holidays: Command = {
  name: "holidays",
  summary: {
    ko: "한 해의 공휴일을 설정에 넣을 JSON으로 보여 줍니다",
    en: "lists Korea's public holidays as JSON for the settings",
  },
  usage: { ko: "[<연도>] [--settings <파일.json>]", en: "[<year>] [--settings <file.json>]" },
  positionals: { min: 0, max: 1, missing: { ko: "", en: "" } },
  options: [
    {
      name: "settings",
      value: "<file.json>",
      doc: {
        ko: "이 설정이나 시나리오의 휴무일에 빠진, 오늘부터의 공휴일만 보여 줌",
        en: "lists only those from today on that these settings, or this scenario, lack",
      },
    },
  ],
  about: {
    ko: `정부의 월력요항에 나온 공휴일입니다. 연도가 없으면 올해를 봅니다. 회사가 쉬는 날은 회사가 정하니
그대로 쓰지 말고 고르세요.

종료 코드
  0  보여 주었음, 또는 빠진 공휴일이 없음
  1  설정에 빠진 공휴일이 있음
  2  그해의 공휴일을 모르거나 설정을 읽을 수 없음, 또는 명령이 잘못됨`,
    en: `The holidays of the government's almanac; of this year, unless another is named. Which of them
your company keeps is for you to choose.

Exit codes
  0  listed, or nothing is missing
  1  the settings lack holidays
  2  the year's holidays are not known, the settings can't be read, or the command is wrong`,
  },
  examples: [
    {
      line: "annae holidays 2027",
      doc: { ko: "2027년의 공휴일을 보여 줍니다", en: "lists the holidays of 2027" },
    },
    {
      line: "annae holidays --settings settings.json",
      doc: {
        ko: "설정에 빠진 올해의 남은 공휴일을 보여 줍니다",
        en: "lists what the settings lack of this year's holidays to come",
      },
    },
  ],
  run: async ({ positionals: [year], options }, terminal) => {
    const { tellHolidays } = await import("../holidays/tell-holidays.ts");
    const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Seoul" }).format(new Date());
    return tellHolidays({ year, settings: options.get("settings"), today }, terminal);
  },
};
