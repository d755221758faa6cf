import { type Doc, type EventField, type EventName, eventNames, events } from "@annae/vocabulary";

/** What can stand at a place of the grammar, in the words of the people who write policies. */
const expectations = {
  item: {
    ko: "규칙이나 선언 (예: `when … then …`, `message 이름 { … }`)",
    en: "a rule or a declaration, such as `when … then …` or `message name { … }`",
  },
  rule: {
    ko: "규칙 (예: `when afterHours then send offHours`)",
    en: "a rule, such as `when afterHours then send offHours`",
  },
  content: {
    ko: '`text "…"`, `image "…"`, `button "…"`, `on 채널 { … }` 또는 `when 조건 { … }`',
    en: '`text "…"`, `image "…"`, `button "…"`, `on channel { … }` or `when condition { … }`',
  },
  variantContent: {
    ko: '`text "…"`, `image "…"` 또는 `button "…"`',
    en: '`text "…"`, `image "…"` or `button "…"`',
  },
  action: {
    ko: "동작 (예: `send greeting`, `tell counselor longWait`, `assign`)",
    en: "an action, such as `send greeting`, `tell counselor longWait` or `assign`",
  },
  condition: {
    ko: "조건 (예: `busyOn`, `waitingAhead >= 1`)",
    en: "a condition, such as `busyOn` or `waitingAhead >= 1`",
  },
  operand: {
    ko: "비교할 이름이나 값 (예: `waiting`, `3`, `18:00`)",
    en: "a name or a value to compare with, such as `waiting`, `3` or `18:00`",
  },
  in: { ko: '`in (…)` 또는 `contains "…"`', en: '`in (…)` or `contains "…"`' },
  thenAction: { ko: "`then`과 동작", en: "`then` and an action" },
  openParen: { ko: "`(`", en: "`(`" },
  closeParen: { ko: "`)`", en: "`)`" },
  openBrace: { ko: "`{`", en: "`{`" },
  colon: { ko: "`:`", en: "`:`" },
  colonType: {
    ko: "`:`과 형식 (예: `: yes/no`)",
    en: "`:` and a type, such as `: yes/no`",
  },
  quoted: { ko: '따옴표로 둘러싼 문구 (예: `"…"`)', en: 'text in quotes, such as `"…"`' },
  assignment: {
    ko: "`= 기본값`이나 따옴표로 둘러싼 제목",
    en: "`=` in front of a default, or a title in quotes",
  },
  value: { ko: "기본값 (예: `no`, `3`, `18:00`)", en: "a default, such as `no`, `3` or `18:00`" },
  type: {
    ko: "형식 (`yes/no`, `number`, `text`, `duration`, `time`, `date`, `one of (…)`)",
    en: "a type: `yes/no`, `number`, `text`, `duration`, `time`, `date` or `one of (…)`",
  },
  of: { ko: "`of (…)`", en: "`of (…)`" },
  duration: { ko: "시간 길이 (예: `5m`, `1h30m`)", en: "a duration, such as `5m` or `1h30m`" },
  policyName: { ko: "정책의 이름", en: "the name of the policy" },
  messageName: { ko: "메시지의 이름", en: "the name of a message" },
  systemCode: {
    ko: "시스템 메시지의 이름 (예: `ST`)",
    en: "the name of a system message, such as `ST`",
  },
  settingName: { ko: "설정의 이름", en: "the name of a setting" },
  factName: { ko: "정보의 이름", en: "the name of a fact" },
  kindName: {
    ko: "메시지 종류의 이름 (예: `offHours`)",
    en: "the name of a kind, such as `offHours`",
  },
  channelName: { ko: "채널의 이름", en: "the name of a channel" },
  eventName: {
    ko: "이벤트 이름 (예: `request`, `assign`, `message`)",
    en: "the name of an event, such as `request`, `assign` or `message`",
  },
  property: { ko: "`never …` 또는 `always …`", en: "`never …` or `always …`" },
  deed: {
    ko: "일어날 일 (예: `send greeting`, `send something but busy`, `close`)",
    en: "what may happen, such as `send greeting`, `send something but busy` or `close`",
  },
  count: { ko: "횟수 (예: `3`)", en: "how many, such as `3`" },
  messages: { ko: "`messages within …`", en: "`messages within …`" },
  times: { ko: "`times within …`", en: "`times within …`" },
  within: {
    ko: "`within`과 시간 (예: `within 10m`)",
    en: "`within` and a duration, such as `within 10m`",
  },
  reply: { ko: "`without reply`", en: "`without reply`" },
  label: { ko: "규칙 이름", en: "the label of a rule" },
  listedName: { ko: "선택할 수 있는 값의 이름", en: "the name of a value" },
  overridden: {
    ko: "바꿀 것 (`message`, `system`, `setting` 또는 `규칙 이름:`)",
    en: "what to override: `message`, `system`, `setting` or a rule's `label:`",
  },
  onChannel: { ko: "`on`과 채널의 이름", en: "`on` and a channel" },
  withChatbot: { ko: "`with chatbot`", en: "`with chatbot`" },
  statement: {
    ko: "`set …`, `given …` 또는 `at … => …`",
    en: "`set …`, `given …` or `at … => …`",
  },
  setValue: {
    ko: "`= 값` (예: `= no`, `= 3`, `= 10:00 to 18:00`)",
    en: "`=` and a value, such as `= no`, `= 3` or `= 10:00 to 18:00`",
  },
  stateName: {
    ko: "승인 상태 (예: `approved`, `rejected`)",
    en: "a state, such as `approved` or `rejected`",
  },
  endDate: { ko: "마지막 날짜 (예: `2026-12-31`)", en: "the last date, such as `2026-12-31`" },
  hours: { ko: "시각 둘 (예: `10:00 to 18:00`)", en: "two times, as in `10:00 to 18:00`" },
  given: {
    ko: '`counselor 이름`, `no counselors`, `customer blocked`, `category "…"` 또는 `정보 = 값`',
    en: '`counselor name`, `no counselors`, `customer blocked`, `category "…"` or `fact = value`',
  },
  counselorName: { ko: "상담사 아이디 (예: `kim`)", en: "the name of a counselor, such as `kim`" },
  trait: {
    ko: "상담사의 상태 (예: `received 12`, `loggedOut`)",
    en: "how the counselor is, such as `received 12` or `loggedOut`",
  },
  customer: {
    ko: "고객의 상태 (예: `blocked`, `newcomer`)",
    en: "how the customer is, such as `blocked` or `newcomer`",
  },
  moment: {
    ko: "일시 (예: `2026-11-20 19:00`, `19:05`, `+5m`)",
    en: "a moment, such as `2026-11-20 19:00`, `19:05` or `+5m`",
  },
  timeOfDay: { ko: "시각 (예: `19:00`)", en: "a time, such as `19:00`" },
  happening: {
    ko: '이벤트 (예: `request`, `message "…"`, `tick`)',
    en: 'what happens, such as `request`, `message "…"` or `tick`',
  },
  outcome: {
    ko: "`=>`와 기대 결과 (예: `=> offHours, queue`)",
    en: "`=>` and what is expected, such as `=> offHours, queue`",
  },
  expected: {
    ko: "기대 결과 (예: `offHours as bot`, `close`, `room is waiting`, `nothing`)",
    en: "what is expected, such as `offHours as bot`, `close`, `room is waiting` or `nothing`",
  },
  expectedState: {
    ko: "`room is …` 또는 `situation is …`",
    en: "`room is …` or `situation is …`",
  },
  roomState: {
    ko: "상담방의 상태 (예: `waiting`)",
    en: "the state of a room, such as `waiting`",
  },
  situationName: {
    ko: "상황의 이름 (예: `offHours`)",
    en: "the name of a situation, such as `offHours`",
  },
  speakerName: {
    ko: "발화자 (`bot`, `counselor`, `customer`, `system`)",
    en: "who speaks: `bot`, `counselor`, `customer` or `system`",
  },
  toldCounselor: {
    ko: "`counselor`와 메시지의 이름 (예: `tell counselor longWait`)",
    en: "`counselor` and a message, as in `tell counselor longWait`",
  },
  toCounselor: {
    ko: "`counselor as …` (예: `to counselor as bot`)",
    en: "`counselor as …`, as in `to counselor as bot`",
  },
  shownToCounselor: {
    ko: "`to counselor as …` (예: `shown to counselor as S1`)",
    en: "`to counselor as …`, as in `shown to counselor as S1`",
  },
} as const satisfies Readonly<Record<string, Doc>>;

/** What a test writes for the fields of events, by "event.field". */
const fields: Readonly<Record<string, Doc>> = Object.fromEntries(
  eventNames.flatMap((event) =>
    Object.entries(events[event].fields).map(([name, field]) => [
      `${event}.${name}`,
      fieldDoc(field),
    ]),
  ),
);

function fieldDoc({ shape, lead }: EventField): Doc {
  const front = lead === undefined ? "" : `${lead} `;
  const words = shape.kind === "oneOf" ? shape.values : [`"…"`];
  const forms = words.map((word) => `\`${front}${word}\``);
  const last = forms.at(-1) ?? "";
  if (forms.length < 2) return { ko: last, en: last };
  const others = forms.slice(0, -1).join(", ");
  return { ko: `${others} 또는 ${last}`, en: `${others} or ${last}` };
}

/** The name of something that may be expected; of a field of an event, both their names. */
export type Expected = keyof typeof expectations | `${EventName}.${string}`;

/** Option of the grammar's methods: on a mismatch, the error carries this expectation in place of a sentence. */
export function expecting<Key extends Expected>(expectation: Key): { readonly ERR_MSG: Key } {
  return { ERR_MSG: expectation };
}

/** The expectation that an error of the parser carries. */
export function expectationOf(message: string): Expected {
  return isExpectation(message) ? message : "item";
}

function isExpectation(message: string): message is Expected {
  return Object.hasOwn(expectations, message) || Object.hasOwn(fields, message);
}

/** What is expected, for people. */
export function expectedDoc(expectation: Expected): Doc {
  const doc = Object.entries({ ...expectations, ...fields }).find(([name]) => name === expectation);
  return doc?.[1] ?? expectations.item;
}
