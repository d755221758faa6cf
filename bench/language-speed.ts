import { compileText } from "@annae/dsl";
import { emitPolicy } from "@annae/dsl/typescript";
import { installedChannels } from "@annae/installation/channels";
import { install } from "@annae/vocabulary";
import {
  type CalendarSettings,
  createCalendar,
} from "../packages/runtime/src/calendar/calendar.ts";
import { importedPolicy } from "./emitted-policy.ts";
import { type Contender, measure } from "./measure.ts";
import { ratioText, tableText, timeText } from "./table.ts";

const installation = install(installedChannels);

/** How long it takes to look for words in what a customer wrote, and to ask the calendar of a busy desk. */
export async function languageSpeed(): Promise<string> {
  return [await wordsSpeed(), await calendarSpeed()].join("\n\n");
}

const words = Array.from(
  { length: 50 },
  (_, at) => `낱말${String.fromCharCode(0xac00 + 97 * at)}표`,
);
const sentence = "안녕하세요 주문한 상품이 아직 오지 않아서 문의드립니다 the parcel is late ";
const long = sentence.repeat(40).slice(0, 1_000);

async function wordsSpeed(): Promise<string> {
  const one = await deciding("one list of 50 words", [words]);
  const lists = Array.from({ length: 10 }, (_, at) => words.slice(5 * at, 5 * at + 5));
  const spread = await deciding("ten rules of five words", lists);
  const found = await deciding("the same, the last word is there", lists, ` ${words.at(-1)}`);
  return told("words in 1,000 characters, a decision", [one, spread, found], "< 5 us");
}

async function deciding(
  name: string,
  lists: readonly (readonly string[])[],
  more = "",
): Promise<Contender> {
  const rules = lists.map((list, at) => {
    const listed = list.map((word) => `"${word}"`).join(", ");
    return `r${at}: when messageText contains (${listed}) then send hello once`;
  });
  const text = `policy words\nmessage hello { text "x" }\non message {\n${rules.join("\n")}\n}`;
  const { ir } = compileText(text.replaceAll("\\\n", "\n"), installation);
  if (ir === null) throw new Error("the policy does not compile");
  const { module } = emitPolicy(ir, { file: "words.rules", sources: [], images: {} });
  const { message } = (await importedPolicy(name.replaceAll(" ", "-"), module)).events;
  const texts = Array.from({ length: 64 }, (_, at) => `${long.slice(at)}${more}`);
  return {
    name,
    units: texts.length,
    run: () => {
      // Each event has facts of its own.
      for (const messageText of texts) message?.decide({ messageText });
    },
  };
}

const day = { from: "10:00", to: "18:00" };
const plain: CalendarSettings = {
  timezone: "Asia/Seoul",
  workingHours: { weekday: day, saturday: "closed", sunday: "closed" },
  categoryHours: [],
  holidays: [],
  meal: { mode: "off", intake: "queue" },
};
const date = (at: number) =>
  new Date(Date.UTC(2026, 0, 1) + at * 86_400_000).toISOString().slice(0, 10);
const spans = ["08", "10", "12", "14", "16"].map((hour) => ({
  from: `${hour}:00`,
  to: `${hour}:59`,
}));
const busy: CalendarSettings = {
  ...plain,
  workingHours: { weekday: spans, saturday: spans, sunday: "closed" },
  categoryHours: Array.from({ length: 10 }, (_, at) => ({
    category: { major: `팀${at}` },
    workingHours: { weekday: spans },
  })),
  holidays: Array.from({ length: 200 }, (_, at) => ({ from: date(3 * at), to: date(3 * at + 1) })),
};
const yearOff: CalendarSettings = {
  ...plain,
  holidays: [{ from: "2026-01-02", to: "2026-12-31" }],
};

async function calendarSpeed(): Promise<string> {
  const start = Date.UTC(2026, 0, 5, 3);
  const asking = (name: string, settings: CalendarSettings, category: string | null): Contender => {
    const calendar = createCalendar(settings);
    const step = 7 * 60_000;
    let at = start;
    return {
      name,
      units: 1_000,
      run: () => {
        for (let asked = 0; asked < 1_000; asked += 1) {
          at = at > start + 300 * 86_400_000 ? start : at + step;
          const of = category === null ? null : { major: category };
          calendar.workingAt(at, of);
        }
      },
    };
  };
  // Each question is the first one of its calendar.
  const calendars = Array.from({ length: 40 * 20 }, () => createCalendar(yearOff));
  let next = 0;
  const opening: Contender = {
    name: "[nextOpening] over a year of holidays, the first time it is asked",
    units: 20,
    run: () => {
      for (let asked = 0; asked < 20; asked += 1) {
        calendars[next]?.nextOpening(Date.UTC(2026, 0, 2, 3));
        next = (next + 1) % calendars.length;
      }
    },
  };
  const asked = [
    asking("an event every 7 minutes, one set of hours", plain, null),
    asking("five spans a day, ten teams, 200 ranges of holidays", busy, "팀9"),
  ];
  const questions = await told("the calendar, a question", asked, "<= 1.5 x");
  return [questions, await told("the next opening", [opening], "< 50 us")].join("\n\n");
}

async function told(title: string, contenders: readonly Contender[], target: string) {
  const measured = await measure(contenders, 31);
  const rows = measured.map(({ name, nanoseconds, ratio }) => ({
    ...{ what: name, time: timeText(nanoseconds), ratio: ratioText(ratio), target },
  }));
  return tableText(title, rows);
}
