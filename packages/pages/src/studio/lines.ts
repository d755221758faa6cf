import type { LineEvent, TimeLine } from "@annae/studio";
import type { Doc } from "@annae/vocabulary";
import type { JsonGroup } from "./company/company-part.ts";

/** A conversation that one can begin with. */
export interface StandardLine {
  readonly id: string;
  readonly title: Doc;
  readonly line: TimeLine;
}

const weekdays = { weekday: { from: "10:00", to: "18:00" }, saturday: "closed", sunday: "closed" };

const company = { timezone: "Asia/Seoul", companyName: "해피상점", workingHours: weekdays };

/** The conversation where that company's settings hold: its own, and of the example's only what makes the story. */
export function inCompany(line: TimeLine, settings: JsonGroup): TimeLine {
  const own = Object.entries(Object(line.settings)).filter(([name]) => !(name in company));
  return {
    ...line,
    settings: { timezone: company.timezone, ...Object.fromEntries(own), ...settings },
  };
}

/** A Friday of which nobody has a holiday. */
const at = (time: string, day = 20) => `2026-11-${day}T${time}:00+09:00`;

function line(
  settings: Readonly<Record<string, unknown>>,
  events: readonly LineEvent[],
  more: Partial<TimeLine> = {},
): TimeLine {
  return {
    settings: { ...company, chatbot: true, ...settings },
    counselors: [{ id: "kim", name: "김해피" }],
    customer: { id: "customer", channelAdded: true },
    category: { major: "배송", middle: "배송 지연" },
    ...more,
    events,
  };
}

/** In the order in which they are offered; the first is played when the studio is opened. */
export const standardLines: readonly StandardLine[] = [
  {
    id: "afterHours",
    title: { ko: "근무 시간 직후의 문의", en: "Just after working hours" },
    line: line({}, [
      { at: at("17:58"), type: "enter" },
      { at: at("18:01"), type: "request" },
      { at: at("18:03"), type: "message", text: "내일 답 주시나요?" },
      { at: at("18:08"), type: "message", text: "급해요. 오늘 안 되나요?" },
      { at: at("10:00", 23), type: "tick" },
      { at: at("10:04", 23), type: "reply", counselor: "kim", text: "기다려 주셔서 고맙습니다." },
    ]),
  },
  {
    id: "open",
    title: { ko: "근무 시간의 상담", en: "During working hours" },
    line: line({}, [
      { at: at("11:00"), type: "enter" },
      { at: at("11:01"), type: "request" },
      { at: at("11:02"), type: "message", text: "책이 아직 안 왔어요." },
      { at: at("11:04"), type: "reply", counselor: "kim", text: "확인해 보겠습니다." },
      { at: at("11:20"), type: "end", by: "counselor" },
    ]),
  },
  {
    id: "meal",
    title: { ko: "식사 시간의 문의", en: "During a meal" },
    line: line({ meal: { mode: "common", from: "12:00", to: "13:00", intake: "queue" } }, [
      { at: at("12:10"), type: "request" },
      { at: at("12:12"), type: "message", text: "몇 시부터 상담하나요?" },
      { at: at("13:00"), type: "tick" },
    ]),
  },
  {
    id: "overLimit",
    title: { ko: "상담이 몰릴 때", en: "Too many at once" },
    line: line(
      { capacity: { limit: 3, accept: true } },
      [
        { at: at("15:00"), type: "request" },
        { at: at("15:02"), type: "message", text: "얼마나 기다려야 하나요?" },
      ],
      { openConsultations: 3 },
    ),
  },
  {
    id: "empty",
    title: { ko: "빈 대화", en: "An empty conversation" },
    line: line({}, []),
  },
];

/** What a conversation is called until somebody calls it otherwise. */
export function lineTitle(
  { line, lineOf }: { readonly line: TimeLine; readonly lineOf: string },
  language: keyof Doc,
): string {
  const standard = standardLines.find(({ id }) => id === lineOf);
  return standard?.title[language] ?? line.name ?? lineOf;
}

/** By which a test of the policy is chosen among the lines. */
export function testLine(title: string): string {
  return `test ${title}`;
}
