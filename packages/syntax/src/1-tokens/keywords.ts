import type { Doc } from "@annae/vocabulary";

/** A word with a meaning of its own. */
export interface Keyword {
  readonly text: KeywordText;
  readonly doc: Doc;
  /** Whether it may also name a message, a label, a fact or a value where only a name can stand. */
  readonly alsoName: boolean;
}

/** Those that may also be names. */
const openWords = {
  policy: { ko: "정책의 이름을 정합니다: `policy shop`", en: "Names the policy: `policy shop`" },
  extends: {
    ko: "다른 정책을 이어받습니다: `policy shop extends happytalk`",
    en: "Builds on another policy: `policy shop extends happytalk`",
  },
  import: {
    ko: '다른 파일을 불러옵니다: `import "messages.rules"`',
    en: 'Uses another file: `import "messages.rules"`',
  },
  setting: {
    ko: "회사가 정하는 설정입니다: `setting vipOnly: yes/no = no`",
    en: "A value that a tenant sets: `setting vipOnly: yes/no = no`",
  },
  fact: {
    ko: "채팅 서버가 알려 주는 정보입니다: `fact vip: yes/no`",
    en: "A value that the chat server supplies: `fact vip: yes/no`",
  },
  message: {
    ko: '보낼 메시지입니다: `message offHours { text "…" }`',
    en: 'A message to send: `message offHours { text "…" }`',
  },
  system: {
    ko: '플랫폼이 정한 시스템 메시지의 문구입니다: `system ST { text "…" }`',
    en: 'The wording of a platform message: `system ST { text "…" }`',
  },
  like: { ko: "메시지 종류: `like offHours`", en: "A message's kind: `like offHours`" },
  text: {
    ko: '메시지의 문구입니다: `text "안녕하세요"`',
    en: 'The words of a message: `text "Hello"`',
  },
  image: {
    ko: '메시지의 이미지입니다: `image "images/off.png"`',
    en: 'The image of a message: `image "images/off.png"`',
  },
  button: {
    ko: '메시지의 버튼입니다: `button "자주 묻는 질문" -> "https://example.com"`',
    en: 'A button of a message: `button "Help" -> "https://example.com"`',
  },
  on: {
    ko: "이벤트가 생겼을 때 적용할 규칙입니다: `on request { … }`. 메시지 안에서는 그 채널만의 내용",
    en: "The rules of an event: `on request { … }`; in a message, what one channel says instead",
  },
  first: {
    ko: "위에서부터 처음 맞는 규칙 하나만 적용합니다: `on request first { … }`",
    en: "Only the first rule that holds counts: `on request first { … }`",
  },
  override: {
    ko: "상위 정책의 메시지, 설정, 규칙을 바꿉니다: `override message greeting { … }`",
    en: "Replaces something of the extended policy: `override message greeting { … }`",
  },
  remove: {
    ko: "상위 정책의 규칙을 제거합니다: `remove overLimit`",
    en: "Takes a rule of the extended policy away: `remove overLimit`",
  },
  before: {
    ko: "그 규칙 앞에 새 규칙을 넣습니다: `before offHours vip: when … then …`",
    en: "Puts a new rule in front of that one: `before offHours vip: when … then …`",
  },
  after: {
    ko: "그 규칙 뒤에 새 규칙을 넣습니다: `after offHours vip: when … then …`",
    en: "Puts a new rule behind that one: `after offHours vip: when … then …`",
  },
  one: { ko: "값 하나: `one of (silver, gold)`", en: "One of these: `one of (silver, gold)`" },
  of: { ko: "값 하나: `one of (silver, gold)`", en: "One of these: `one of (silver, gold)`" },
  never: { ko: "금지: `never close when chatbot`", en: "Must not be: `never close when chatbot`" },
  always: { ko: "반드시: `always close on tick`", en: "Must be: `always close on tick`" },
} as const satisfies Readonly<Record<string, Doc>>;

/** Those that can be nothing else. */
const reservedWords = {
  when: {
    ko: "규칙의 조건입니다: `when afterHours then send offHours`",
    en: "The condition of a rule: `when afterHours then send offHours`",
  },
  // biome-ignore lint/suspicious/noThenProperty: a word of the language
  then: {
    ko: "조건이 맞을 때의 동작: `when afterHours then send offHours`",
    en: "What to do when the condition holds: `when afterHours then send offHours`",
  },
  otherwise: {
    ko: "앞의 규칙이 다 맞지 않을 때: `otherwise assign`",
    en: "When no rule before holds: `otherwise assign`",
  },
  send: { ko: "메시지를 보냅니다: `send greeting`", en: "Sends a message: `send greeting`" },
  tell: {
    ko: "상담사에게만 보여 줍니다: `tell counselor longWait`",
    en: "Shows a message to the counselor alone: `tell counselor longWait`",
  },
  once: { ko: "상담마다 한 번: `send busy once`", en: "Once in a consultation: `send busy once`" },
  every: { ko: "이만큼 지나야 다시: `send a every 5m`", en: "At most so often: `send a every 5m`" },
  if: {
    ko: "이 동작 하나의 조건입니다: `queue if acceptAfterHours else close`",
    en: "The condition of one action: `queue if acceptAfterHours else close`",
  },
  else: {
    ko: "`if` 조건이 맞지 않을 때의 동작: `queue if acceptAfterHours else close`",
    en: "The action when the `if` does not hold: `queue if acceptAfterHours else close`",
  },
  and: { ko: "둘 다 맞을 때: `busyOn and titleOn`", en: "Both hold: `busyOn and titleOn`" },
  or: {
    ko: "둘 중 하나라도 맞을 때: `busyOn or titleOn`",
    en: "At least one holds: `busyOn or titleOn`",
  },
  not: {
    ko: "맞지 않을 때: `not chatbot`, `room is not waiting`",
    en: "Does not hold: `not chatbot`, `room is not waiting`",
  },
  is: { ko: "값이 같을 때: `room is waiting`", en: "Has this value: `room is waiting`" },
  in: { ko: "그중 하나일 때: `room in (a, b)`", en: "Is one of these: `room in (a, b)`" },
  contains: {
    ko: '글에 든 말: `messageText contains "환불"`',
    en: 'Words in a text: `contains "a"`',
  },
} as const satisfies Readonly<Record<string, Doc>>;

/** Those that a test is made of, which may also be names. */
const testWords = {
  test: {
    ko: '정책이 의도대로 동작하는지 확인합니다: `test "근무 시간 외 상담 요청" on 채널 { … }`',
    en: 'Makes sure of what the policy does: `test "a request at night" on channel { … }`',
  },
  set: {
    ko: "테스트에서 회사의 설정을 정합니다: `set acceptAfterHours = no`",
    en: "In a test, what the tenant has set: `set acceptAfterHours = no`",
  },
  given: {
    ko: "테스트에서 상담사와 고객의 상태를 정합니다: `given customer blocked`",
    en: "In a test, how counselors and the customer are: `given customer blocked`",
  },
  at: {
    ko: "테스트의 이벤트와 기대 결과입니다: `at 2026-11-20 19:00 request => offHours`",
    en: "In a test, what happens and what it leads to: `at 2026-11-20 19:00 request => offHours`",
  },
} as const satisfies Readonly<Record<string, Doc>>;

/** How a keyword is written. */
export type KeywordText =
  | keyof typeof openWords
  | keyof typeof reservedWords
  | keyof typeof testWords;

/** All keywords of the language: the only list of them. Of two that a slip is equally near to, the first is meant. */
export const keywords: readonly Keyword[] = [
  ...listed(openWords, true),
  ...listed(reservedWords, false),
  ...listed(testWords, true),
];

/** The spellings of all keywords. */
export const keywordTexts: readonly string[] = keywords.map(({ text }) => text);

/** What the word means; undefined where it is no keyword. */
export function keywordDoc(word: string): Doc | undefined {
  return keywords.find(({ text }) => text === word)?.doc;
}

function listed(
  words: Readonly<Partial<Record<KeywordText, Doc>>>,
  alsoName: boolean,
): readonly Keyword[] {
  const rows = Object.entries(words) as readonly (readonly [KeywordText, Doc])[];
  return rows.map(([text, doc]) => ({ text, doc, alsoName }));
}
