import { error, errorBy, helpByNearest, told, warning } from "@annae/syntax/diagnostics";
import type { Doc } from "@annae/vocabulary";

/** `set chatbot` in a test. */
export const chatbotInTest = error("chatbot-in-test", {
  ko: [
    "챗봇 사용 여부는 테스트의 첫 줄에서 정해야 합니다",
    '이 줄을 지우고 `test "…" on 채널 with chatbot { … }`으로 쓰세요',
  ],
  en: [
    "the first line of a test says whether there is a chatbot",
    'remove this line and write `test "…" on channel with chatbot { … }`',
  ],
});

export const emptyTest = warning("empty-test", {
  ko: [
    "이벤트가 하나도 없는 테스트입니다",
    "이벤트와 기대 결과를 쓰세요 (예: `at 2026-11-20 19:00 request => offHours, queue`)",
  ],
  en: [
    "nothing happens in this test",
    "say what happens and what is expected: `at 2026-11-20 19:00 request => offHours, queue`",
  ],
});

/** `given category` after something has happened. */
export const lateCategory = error("late-category", {
  ko: [
    "`given category`는 첫 `at`보다 앞에 써야 합니다",
    '상담방이 생성될 때의 상담 분류이기 때문입니다. 상담 요청 때 바꾸려면 `request category "…"`로 쓰세요',
  ],
  en: [
    "`given category` goes before the first `at`",
    'it is the category of the room\'s creation; for another later, write `request category "…"`',
  ],
});

export const missingDate = error("missing-date", {
  ko: [
    "테스트의 첫 `at`에는 날짜가 있어야 합니다",
    "날짜와 시각을 쓰세요 (예: `at 2026-11-20 19:00 request => …`)",
  ],
  en: [
    "the first `at` of a test needs a date",
    "write date and time, as in `at 2026-11-20 19:00 request => …`",
  ],
});

/** A time that the clocks of the zone leave out when they are changed. */
export const noSuchMoment = error("no-such-moment", {
  ko: [
    "이 시간대에는 `{written}` 시각이 없습니다",
    "서머 타임이 시작되어 건너뛰는 시각입니다. 다른 시각을 쓰세요",
  ],
  en: [
    "`{written}` does not exist in this time zone",
    "the clocks skip it when summer time begins; choose another time",
  ],
});

/** A platform message or an effect that the channel of the test does not have. */
export const notOnChannel = error("not-on-channel", {
  ko: [
    "`{channel}`에는 `{name}`{이/가} 없습니다",
    "이 채널에는 없는 결과입니다. 지우거나 다른 채널의 테스트로 옮기세요",
  ],
  en: [
    "`{channel}` has no `{name}`",
    "it can't happen there: remove it, or move it to a test on another channel",
  ],
});

export const nothingWithOthers = error("nothing-with-others", {
  ko: [
    "`nothing`은 다른 기대 결과와 함께 쓸 수 없습니다",
    "`nothing`을 지우거나, 나머지를 지우세요",
  ],
  en: [
    "`nothing` cannot be expected along with messages or effects",
    "remove `nothing`, or remove the others",
  ],
});

/** `given` before a setting, or `set` before a fact of the chat server, by the word that belongs there. */
export const setOrGiven = errorBy("set-or-given", "right", {
  set: {
    ko: ["`{name}`{은/는} 회사가 정하는 설정입니다", "`set {name} = …`로 쓰세요"],
    en: ["`{name}` is a setting of the tenant", "write `set {name} = …`"],
  },
  given: {
    ko: ["`{name}`{은/는} 채팅 서버가 알려 주는 정보입니다", "`given {name} = …`로 쓰세요"],
    en: ["`{name}` is a fact that the chat server supplies", "write `given {name} = …`"],
  },
});

/** An event of a test before the one above it; `meant` is the same time on the next day, where no date is written. */
export const timeGoesBack = error("time-goes-back", {
  ko: [
    "바로 앞 이벤트({before})보다 시각이 빠릅니다",
    "다음 날이면 `at {meant}`{으로/로} 쓰세요",
    "시간 순서대로 쓰세요",
  ],
  en: [
    "this is earlier than the event before it ({before})",
    "if the next day is meant, write `at {meant}`",
    "write events in the order in which they happen",
  ],
});

/** What a name in a test can be meant to stand for. */
const nouns = {
  setting: { ko: "설정", en: "setting" },
  fact: { ko: "정보", en: "fact" },
  approval: { ko: "승인 상태", en: "state of approval" },
  customer: { ko: "고객의 상태", en: "way for a customer to be" },
  trait: { ko: "상담사의 상태", en: "way for a counselor to be" },
  counselor: { ko: "상담사", en: "counselor" },
  expectation: { ko: "메시지나 효과", en: "message or effect" },
  message: { ko: "메시지", en: "message" },
  system: { ko: "시스템 메시지", en: "platform message" },
  speaker: { ko: "발화자", en: "speaker" },
  room: { ko: "상담방의 상태", en: "state of a room" },
  situation: { ko: "상황", en: "situation" },
  rule: { ko: "규칙", en: "rule" },
} as const satisfies Readonly<Record<string, Doc>>;

interface UnknownTestName {
  readonly name: string;
  readonly what: keyof typeof nouns;
  readonly known: readonly string[];
  readonly nearest: string | undefined;
}

const noSuchTestName = error("unknown-test-name", {
  ko: [
    "`{name}`{이라는/라는} {what}{은/는} 없습니다",
    helpByNearest.ko,
    "사용할 수 있는 {what}: {known}",
    "사용할 수 있는 {what}{이/가} 없습니다",
  ],
  en: [
    "there is no {what} `{name}`",
    helpByNearest.en,
    "it can be {known}",
    "there is no {what} here at all",
  ],
});

/** A name in a test that stands for nothing. */
export const unknownTestName = told(
  noSuchTestName,
  ({ what, known, ...details }: UnknownTestName) => ({
    ...details,
    what: nouns[what],
    known: known.length > 0 ? known : undefined,
  }),
);

/** `given` of a fact that follows from the world of the test. */
export const worldFactGiven = error("world-fact-given", {
  ko: [
    "`{name}`{은/는} 테스트에서 직접 정할 수 없습니다",
    "시각, 설정, 상담사 상태, 이벤트에 따라 자동으로 정해집니다 (예: `set weekday = …`, `given counselor …`)",
  ],
  en: [
    "a test cannot say what `{name}` is",
    "it follows from times, settings, counselors and what happens: `set weekday = …`, `given counselor …`",
  ],
});

const notMeant = errorBy("wrong-test-value", "of", {
  line: {
    ko: ["여기에 쓸 수 없는 값입니다", "사용할 수 있는 값: {expected}"],
    en: ["this value is not allowed here", "write {expected}"],
  },
  overlap: {
    ko: ["앞의 시간과 겹치거나 그보다 이릅니다", "시간 순서대로, 겹치지 않게 쓰세요: {expected}"],
    en: [
      "these hours overlap the ones before them, or come before them",
      "write them in order, one after the other: {expected}",
    ],
  },
  backwards: {
    ko: ["끝나는 날짜가 시작하는 날짜보다 이릅니다", "{expected}처럼 이른 날짜를 먼저 쓰세요"],
    en: ["these dates end before they begin", "write the earlier date first: {expected}"],
  },
  name: {
    ko: ["`{name}`에 쓸 수 없는 값입니다", "사용할 수 있는 값: {expected}"],
    en: ["this is not a value of `{name}`", "write {expected}"],
  },
});

/** What may be written instead, and what it is about: the value of a name, a whole line, or what is in the wrong order. */
type WrongTestValue =
  | { readonly name: string | null; readonly expected: Doc }
  | { readonly order: "overlap" | "backwards"; readonly expected: Doc };

/** A value in a test that cannot be meant, or is written in another way or order; without a name the whole line is wrong. */
export const wrongTestValue = told(notMeant, (details: WrongTestValue) => {
  const { expected } = details;
  if ("order" in details) return { of: details.order, expected } as const;
  const { name } = details;
  return name === null
    ? ({ of: "line", expected } as const)
    : ({ of: "name", name, expected } as const);
});
