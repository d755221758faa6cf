import { type Doc, type EventField, type EventName, eventNames, events } from "@annae/vocabulary";

/** What can stand at a place of the grammar, in the words of the people who write policies. */
const expectations = {
  item: {
    ko: "규칙이나 선언 (예: `when … then …`, `message 이름 { … }`)",
    en: "a rule or a declaration, such as `when … then …` or `message name { … }`",
  },
  rule: such("규칙", "a rule", "when afterHours then send offHours"),
  content: {
    ko: '`text "…"`, `image "…"`, `button "…"`, `on 채널 { … }` 또는 `when 조건 { … }`',
    en: '`text "…"`, `image "…"`, `button "…"`, `on channel { … }` or `when condition { … }`',
  },
  variantContent: choice('text "…"', 'image "…"', 'button "…"'),
  action: such("동작", "an action", "send greeting", "tell counselor longWait", "assign"),
  condition: such("조건", "a condition", "busyOn", "waitingAhead >= 1"),
  operand: such("비교할 이름이나 값", "a name or a value to compare with", "waiting", "3", "18:00"),
  in: choice("in (…)", 'contains "…"'),
  thenAction: { ko: "`then`과 동작", en: "`then` and an action" },
  openParen: choice("("),
  closeParen: choice(")"),
  openBrace: choice("{"),
  colonType: such("`:`과 형식", "`:` and a type", ": yes/no"),
  quoted: such("따옴표로 둘러싼 문구", "text in quotes", '"…"'),
  assignment: {
    ko: "`= 기본값`이나 따옴표로 둘러싼 제목",
    en: "`=` in front of a default, or a title in quotes",
  },
  value: such("기본값", "a default", "no", "3", "18:00"),
  type: {
    ko: "형식 (`yes/no`, `number`, `text`, `duration`, `time`, `date`, `one of (…)`)",
    en: "a type: `yes/no`, `number`, `text`, `duration`, `time`, `date` or `one of (…)`",
  },
  of: choice("of (…)"),
  duration: such("시간 길이", "a duration", "5m", "1h30m"),
  policyName: { ko: "정책의 이름", en: "the name of the policy" },
  messageName: { ko: "메시지의 이름", en: "the name of a message" },
  systemCode: such("시스템 메시지의 이름", "the name of a system message", "ST"),
  settingName: { ko: "설정의 이름", en: "the name of a setting" },
  factName: { ko: "정보의 이름", en: "the name of a fact" },
  kindName: such("메시지 종류의 이름", "the name of a kind", "offHours"),
  channelName: { ko: "채널의 이름", en: "the name of a channel" },
  eventName: such("이벤트 이름", "the name of an event", "request", "assign", "message"),
  property: choice("never …", "always …"),
  deed: such("일어날 일", "what may happen", "send greeting", "send something but busy", "close"),
  count: such("횟수", "how many", "3"),
  messages: choice("messages within …"),
  times: choice("times within …"),
  within: such("`within`과 시간", "`within` and a duration", "within 10m"),
  reply: choice("without reply"),
  label: { ko: "규칙 이름", en: "the label of a rule" },
  listedName: { ko: "선택할 수 있는 값의 이름", en: "the name of a value" },
  overridden: {
    ko: "바꿀 것 (`message`, `system`, `setting` 또는 `규칙 이름:`)",
    en: "what to override: `message`, `system`, `setting` or a rule's `label:`",
  },
  onChannel: { ko: "`on`과 채널의 이름", en: "`on` and a channel" },
  withChatbot: choice("with chatbot"),
  statement: choice("set …", "given …", "at … => …"),
  setValue: such("`= 값`", "`=` and a value", "= no", "= 3", "= 10:00 to 18:00"),
  stateName: such("승인 상태", "a state", "approved", "rejected"),
  endDate: such("마지막 날짜", "the last date", "2026-12-31"),
  hours: { ko: "시각 둘 (예: `10:00 to 18:00`)", en: "two times, as in `10:00 to 18:00`" },
  given: {
    ko: '`counselor 이름`, `no counselors`, `customer blocked`, `category "…"` 또는 `정보 = 값`',
    en: '`counselor name`, `no counselors`, `customer blocked`, `category "…"` or `fact = value`',
  },
  counselorName: such("상담사 아이디", "the name of a counselor", "kim"),
  trait: such("상담사의 상태", "how the counselor is", "received 12", "loggedOut"),
  customer: such("고객의 상태", "how the customer is", "blocked", "newcomer"),
  moment: such("일시", "a moment", "2026-11-20 19:00", "19:05", "+5m"),
  timeOfDay: such("시각", "a time", "19:00"),
  happening: such("이벤트", "what happens", "request", 'message "…"', "tick"),
  outcome: such("`=>`와 기대 결과", "`=>` and what is expected", "=> offHours, queue"),
  expected: such(
    "기대 결과",
    "what is expected",
    "offHours as bot",
    "close",
    "room is waiting",
    "nothing",
  ),
  expectedState: choice("room is …", "situation is …"),
  roomState: such("상담방의 상태", "the state of a room", "waiting"),
  situationName: such("상황의 이름", "the name of a situation", "offHours"),
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
      choice(...fieldForms(field)),
    ]),
  ),
);

/** All of them by name. */
const docs: Readonly<Record<string, Doc>> = { ...expectations, ...fields };

function fieldForms({ shape, lead }: EventField): readonly string[] {
  const front = lead === undefined ? "" : `${lead} `;
  const words = shape.kind === "oneOf" ? shape.values : ['"…"'];
  return words.map((word) => `${front}${word}`);
}

/** What it is called, with examples of it. */
function such(ko: string, en: string, ...examples: readonly string[]): Doc {
  const shown = examples.map((example) => `\`${example}\``).join(", ");
  return { ko: `${ko} (예: ${shown})`, en: `${en}, such as ${choice(...examples).en}` };
}

/** One of the forms. */
function choice(...forms: readonly string[]): Doc {
  const shown = forms.map((form) => `\`${form}\``);
  const last = shown.pop() ?? "";
  if (shown.length === 0) return { ko: last, en: last };
  const others = shown.join(", ");
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
  return Object.hasOwn(docs, message);
}

/** What is expected, for people. */
export function expectedDoc(expectation: Expected): Doc {
  return docs[expectation] ?? expectations.item;
}
