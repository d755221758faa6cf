import { type Doc, kindNames, type Locale, orderedKinds, type ValueType } from "@annae/vocabulary";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.ts";
import { particle } from "../diagnostics/korean.ts";
import { didYouMean } from "../diagnostics/suggestion-words.ts";
import { exampleOf, typeWords, valueWords } from "../diagnostics/type-words.ts";
import type { ImageFault } from "../host.ts";

/** An `every` without a duration to wait. */
export const badInterval = defineDiagnostic<Record<never, never>>({
  code: "bad-interval",
  severity: "error",
  wording: {
    ko: () => ({
      title: "`every` 뒤에는 0보다 긴 시간이 있어야 합니다",
      help: "예: `every 5m`, `every 1h30m`",
    }),
    en: () => ({
      title: "`every` needs a duration above zero",
      help: "for example `every 5m`, `every 1h30m`",
    }),
  },
});

/** `set chatbot` in a test. */
export const chatbotInTest = defineDiagnostic({
  code: "chatbot-in-test",
  severity: "error",
  wording: {
    ko: () => ({
      title: "챗봇을 쓰는지는 테스트의 첫 줄에서 정합니다",
      help: '이 줄을 지우고 `test "…" on 채널 with chatbot { … }`으로 쓰세요',
    }),
    en: () => ({
      title: "whether there is a chatbot is said in the first line of the test",
      help: 'remove this line and write `test "…" on channel with chatbot { … }`',
    }),
  },
});

/** A test in which nothing happens. */
export const emptyTest = defineDiagnostic({
  code: "empty-test",
  severity: "warning",
  wording: {
    ko: () => ({
      title: "아무 일도 일어나지 않는 테스트입니다",
      help: "무엇이 일어나고 무엇을 기대하는지 쓰세요 (예: `at 2026-11-20 19:00 request => offHours, queue`)",
    }),
    en: () => ({
      title: "nothing happens in this test",
      help: "say what happens and what is expected: `at 2026-11-20 19:00 request => offHours, queue`",
    }),
  },
});

/** A fact in the list behind `in`. */
export const factInList = defineDiagnostic<{
  readonly name: string;
}>({
  code: "fact-in-list",
  severity: "error",
  wording: {
    ko: ({ name }) => ({
      title: `\`in ( … )\`에는 값만 쓸 수 있는데 \`${name}\`${particle(name, "은/는")} 사실입니다`,
      help: "`is`와 `or`로 나누어 쓰세요",
    }),
    en: ({ name }) => ({
      title: `\`in ( … )\` lists values, and \`${name}\` is a fact`,
      help: "compare with `is`, joined by `or`",
    }),
  },
});

/** An image in a platform message. */
export const imageInSystemText = defineDiagnostic<Record<never, never>>({
  code: "image-in-system-text",
  severity: "error",
  wording: {
    ko: () => ({
      title: "시스템 메시지에는 이미지를 넣을 수 없습니다",
      help: "이미지를 지우거나 `message`를 쓰세요",
    }),
    en: () => ({
      title: "a platform message cannot have an image",
      help: "remove it, or make this a `message`",
    }),
  },
});

/** `given category` after something has happened. */
export const lateCategory = defineDiagnostic({
  code: "late-category",
  severity: "error",
  wording: {
    ko: () => ({
      title: "`given category`는 첫 `at`보다 앞에 씁니다",
      help: '상담방이 생길 때의 분류이기 때문입니다. 나중에 바꾸려면 `request category "…"`로 쓰세요',
    }),
    en: () => ({
      title: "`given category` stands in front of the first `at`",
      help: 'it is the category of the room\'s creation; for another later, write `request category "…"`',
    }),
  },
});

/** The first event of a test without a date. */
export const missingDate = defineDiagnostic({
  code: "missing-date",
  severity: "error",
  wording: {
    ko: () => ({
      title: "테스트의 첫 `at`에는 날짜가 있어야 합니다",
      help: "날짜와 시각을 쓰세요 (예: `at 2026-11-20 19:00 request => …`)",
    }),
    en: () => ({
      title: "the first `at` of a test needs a date",
      help: "write date and time, as in `at 2026-11-20 19:00 request => …`",
    }),
  },
});

/** A time that the clocks of the zone leave out when they are changed. */
export const noSuchMoment = defineDiagnostic<{ readonly written: string }>({
  code: "no-such-moment",
  severity: "error",
  wording: {
    ko: ({ written }) => ({
      title: `이 시간대에는 \`${written}\`이라는 때가 없습니다`,
      help: "서머 타임이 시작되어 건너뛰는 시각입니다. 다른 시각을 쓰세요",
    }),
    en: ({ written }) => ({
      title: `\`${written}\` does not exist in this time zone`,
      help: "the clocks skip it when summer time begins; choose another time",
    }),
  },
});

/** A platform message or an effect that the channel of the test does not have. */
export const notOnChannel = defineDiagnostic<{
  readonly name: string;
  readonly channel: string;
}>({
  code: "not-on-channel",
  severity: "error",
  wording: {
    ko: ({ name, channel }) => ({
      title: `\`${channel}\`에는 \`${name}\`${particle(name, "이/가")} 없습니다`,
      help: "이 채널에서는 일어날 수 없으니 지우거나, 다른 채널의 테스트로 옮기세요",
    }),
    en: ({ name, channel }) => ({
      title: `\`${channel}\` has no \`${name}\``,
      help: "it can't happen there: remove it, or move it to a test on another channel",
    }),
  },
});

/** `<` and the like between values that have no order. */
export const notOrdered = defineDiagnostic<{
  readonly by: string;
  readonly type: ValueType;
}>({
  code: "not-ordered",
  severity: "error",
  wording: {
    ko: ({ by, type }) => ({
      title: `\`${typeWords(type)}\`에는 크고 작음이 없어 \`${by}\`${particle(by, "을/를")} 쓸 수 없습니다`,
      help: "`is`나 `is not`으로 비교하세요",
    }),
    en: ({ by, type }) => ({
      title: `\`${by}\` needs an order, and \`${typeWords(type)}\` has none`,
      help: "compare with `is` or `is not`",
    }),
  },
});

/** How the fact could be asked for, as an example. */
function comparison(name: string, type: ValueType): string {
  if (type.kind === "oneOf") return `\`${name} is ${type.values[0] ?? "…"}\``;
  return orderedKinds.has(type.kind) ? `\`${name} >= …\`` : `\`${name} is "…"\``;
}

/** Something that is neither true nor false, standing alone as a condition. */
export const notYesNo = defineDiagnostic<{
  /** Null: a value that is written out. */
  readonly name: string | null;
  readonly type: ValueType;
}>({
  code: "not-yes-no",
  severity: "error",
  wording: {
    ko: ({ name, type }) => ({
      title:
        name === null
          ? "이 값은 조건이 아닙니다"
          : `\`${name}\`${particle(name, "은/는")} 예/아니오가 아닙니다`,
      help: name === null ? "사실과 비교하세요" : `비교하세요: ${comparison(name, type)}`,
    }),
    en: ({ name, type }) => ({
      title: name === null ? "this value is not a condition" : `\`${name}\` is not yes/no`,
      help: name === null ? "compare a fact with it" : `compare it: ${comparison(name, type)}`,
    }),
  },
});

/** `nothing` next to a message or an effect. */
export const nothingWithOthers = defineDiagnostic({
  code: "nothing-with-others",
  severity: "error",
  wording: {
    ko: () => ({
      title: "`nothing`은 메시지나 효과와 함께 기대할 수 없습니다",
      help: "`nothing`을 지우거나, 나머지를 지우세요",
    }),
    en: () => ({
      title: "`nothing` cannot be expected along with messages or effects",
      help: "remove `nothing`, or remove the others",
    }),
  },
});

/** A fact in a platform message, which the platform keeps as it is. */
export const placeholderInSystemText = defineDiagnostic<{
  readonly name: string;
}>({
  code: "placeholder-in-system-text",
  severity: "error",
  wording: {
    ko: ({ name }) => ({
      title: `시스템 메시지에는 \`[${name}]\`${particle(name, "을/를")} 넣을 수 없습니다`,
      help: "플랫폼에 등록되는 글이라 `#{위탁사명}`만 바뀝니다",
    }),
    en: ({ name }) => ({
      title: `a platform message cannot contain \`[${name}]\``,
      help: "its wording is registered with the platform; only `#{위탁사명}` is filled in",
    }),
  },
});

/** A second text or image in one message. */
export const repeatedPart = defineDiagnostic<{
  readonly part: "text" | "image";
}>({
  code: "repeated-part",
  severity: "error",
  wording: {
    ko: ({ part }) => ({
      title: part === "text" ? "한 메시지에 글은 하나입니다" : "한 메시지에 이미지는 하나입니다",
      help: "이것을 지우세요. 채널마다 다르게 하려면 `on 채널 { … }`을 씁니다",
    }),
    en: ({ part }) => ({
      title: `a message has one ${part}`,
      help: "remove this one; for another on a channel write `on channel { … }`",
    }),
  },
});

/** A `one of` type that lists a value twice. */
export const repeatedValue = defineDiagnostic<{
  readonly value: string;
}>({
  code: "repeated-value",
  severity: "error",
  wording: {
    ko: ({ value }) => ({
      title: `값 \`${value}\`${particle(value, "이/가")} 두 번 있습니다`,
      help: "하나를 지우세요",
    }),
    en: ({ value }) => ({
      title: `the value \`${value}\` is listed twice`,
      help: "remove one of them",
    }),
  },
});

/** `given` in front of a setting, or `set` in front of a fact of the chat server. */
export const setOrGiven = defineDiagnostic<{
  readonly name: string;
  /** The word that belongs there. */
  readonly right: "set" | "given";
}>({
  code: "set-or-given",
  severity: "error",
  wording: {
    ko: ({ name, right }) => ({
      title:
        right === "set"
          ? `\`${name}\`${particle(name, "은/는")} 회사가 정하는 설정입니다`
          : `\`${name}\`${particle(name, "은/는")} 채팅 서버가 알려 주는 사실입니다`,
      help: `\`${right} ${name} = …\`로 쓰세요`,
    }),
    en: ({ name, right }) => ({
      title:
        right === "set"
          ? `\`${name}\` is a setting of the tenant`
          : `\`${name}\` is a fact that the chat server supplies`,
      help: `write \`${right} ${name} = …\``,
    }),
  },
});

/** A setting or fact with a name that means something else already. */
export const takenName = defineDiagnostic<{
  readonly name: string;
  readonly by: "fact" | "yesNo";
}>({
  code: "taken-name",
  severity: "error",
  wording: {
    ko: ({ name, by }) => ({
      title:
        by === "fact"
          ? `\`${name}\`${particle(name, "은/는")} 언어에 이미 있는 사실입니다`
          : `\`${name}\`${particle(name, "은/는")} 예/아니오를 뜻하는 낱말입니다`,
      help: "다른 이름을 쓰세요",
    }),
    en: ({ name, by }) => ({
      title:
        by === "fact"
          ? `\`${name}\` is a fact of the language already`
          : `\`${name}\` is a word for yes or no`,
      help: "choose another name",
    }),
  },
});

/** An event of a test that is earlier than the one before it. */
export const timeGoesBack = defineDiagnostic<{
  /** When the event before happens. */
  readonly before: string;
  /** The same time on the next day, where no date is written. */
  readonly meant: string | undefined;
}>({
  code: "time-goes-back",
  severity: "error",
  wording: {
    ko: ({ before, meant }) => ({
      title: `앞의 일(${before})보다 이른 때입니다`,
      help:
        meant === undefined ? "일어나는 순서대로 쓰세요" : `다음 날이면 \`at ${meant}\`으로 쓰세요`,
    }),
    en: ({ before, meant }) => ({
      title: `this is earlier than the event before it (${before})`,
      help:
        meant === undefined
          ? "write events in the order in which they happen"
          : `if the next day is meant, write \`at ${meant}\``,
    }),
  },
});

/** A comparison of values of different types. */
export const typeMismatch = defineDiagnostic<{
  readonly left: string;
  readonly right: string;
  readonly leftType: ValueType;
  readonly rightType: ValueType;
  /** The value without the quotation marks that should not be there. */
  readonly bare: string | undefined;
}>({
  code: "type-mismatch",
  severity: "error",
  wording: {
    ko: ({ left, right, leftType, rightType, bare }) => ({
      title: `\`${left}\`${particle(left, "과/와")} \`${right}\`${particle(right, "은/는")} 서로 비교할 수 없습니다`,
      help: unitless(right, leftType, rightType)
        ? `시간의 길이에는 단위를 붙입니다: 분이면 \`${right}m\`, 시간이면 \`${right}h\``
        : bare === undefined
          ? `\`${left}\`의 형식은 \`${typeWords(leftType)}\`, \`${right}\`의 형식은 \`${typeWords(rightType)}\`입니다`
          : `따옴표 없이 \`${bare}\`처럼 쓰세요`,
    }),
    en: ({ left, right, leftType, rightType, bare }) => ({
      title: `\`${left}\` and \`${right}\` cannot be compared`,
      help: unitless(right, leftType, rightType)
        ? `a duration has a unit: \`${right}m\` for minutes, \`${right}h\` for hours`
        : bare === undefined
          ? `\`${left}\` is \`${typeWords(leftType)}\`, \`${right}\` is \`${typeWords(rightType)}\``
          : `write \`${bare}\` without quotation marks`,
    }),
  },
});

/** Whether a bare whole number stands where a duration belongs: `>= 5`. */
function unitless(right: string, leftType: ValueType, rightType: ValueType): boolean {
  return leftType.kind === "duration" && rightType.kind === "number" && /^\d+$/.test(right);
}

/** An action that does not exist. */
export const unknownAction = defineDiagnostic<{
  readonly name: string;
  /** The word is the name of a message. */
  readonly isMessage: boolean;
  readonly known: readonly string[];
  readonly nearest: string | undefined;
}>({
  code: "unknown-action",
  severity: "error",
  wording: {
    ko: ({ name, isMessage, known, nearest }) => ({
      title: `\`${name}\`${particle(name, "은/는")} 없는 동작입니다`,
      help: isMessage
        ? `메시지를 보내려면 \`send ${name}\``
        : didYouMean.ko(nearest, `쓸 수 있는 동작: ${known.join(", ")}`),
    }),
    en: ({ name, isMessage, known, nearest }) => ({
      title: `there is no action named \`${name}\``,
      help: isMessage
        ? `to send the message write \`send ${name}\``
        : didYouMean.en(nearest, `the actions are ${known.join(", ")}`),
    }),
  },
});

/** A variant for a channel that is not installed. */
export const unknownChannel = defineDiagnostic<{
  readonly name: string;
  readonly known: readonly string[];
  readonly nearest: string | undefined;
}>({
  code: "unknown-channel",
  severity: "error",
  wording: {
    ko: ({ name, known, nearest }) => ({
      title: `\`${name}\`${particle(name, "은/는")} 없는 채널입니다`,
      help: didYouMean.ko(nearest, `채널: ${known.join(", ")}`),
    }),
    en: ({ name, known, nearest }) => ({
      title: `there is no channel named \`${name}\``,
      help: didYouMean.en(nearest, `the channels are ${known.join(", ")}`),
    }),
  },
});

/** A name in a condition that stands for nothing. */
export const unknownFact = defineDiagnostic<{
  readonly name: string;
  readonly nearest: string | undefined;
  /** What the name was perhaps meant as, if not as a fact. */
  readonly meant: "text" | "event" | null;
  /** Facts that are described with the name as a word. */
  readonly alike: readonly string[];
}>({
  code: "unknown-fact",
  severity: "error",
  wording: {
    ko: ({ name, nearest, meant, alike }) => ({
      title: `\`${name}\`${particle(name, "은/는")} 없는 사실입니다`,
      help: didYouMean.ko(nearest, otherwise(meant, name, alike).ko),
    }),
    en: ({ name, nearest, meant, alike }) => ({
      title: `there is no fact named \`${name}\``,
      help: didYouMean.en(nearest, otherwise(meant, name, alike).en),
    }),
  },
});

function otherwise(meant: "text" | "event" | null, name: string, alike: readonly string[]): Doc {
  if (meant === "text") {
    return {
      ko: `글이라면 따옴표로 둘러싸세요: \`"${name}"\``,
      en: `a text stands in quotes: \`"${name}"\``,
    };
  }
  if (meant === "event") {
    return {
      ko: `이벤트의 규칙은 그 블록에 씁니다: \`on ${name} { … }\``,
      en: `rules of an event stand in its block: \`on ${name} { … }\``,
    };
  }
  if (alike.length > 0) {
    const names = alike.map((one) => `\`${one}\``).join(", ");
    return {
      ko: `그런 뜻의 사실: ${names} (\`docs/reference.md\`에 모두 있습니다)`,
      en: `facts that are described with this word: ${names} (all are in \`docs/reference.md\`)`,
    };
  }
  return {
    ko: `정책에서 쓰려면 \`setting ${name}: …\`나 \`fact ${name}: …\`로 선언하세요`,
    en: `to use one of your own, declare \`setting ${name}: …\` or \`fact ${name}: …\``,
  };
}

/** A `like` of a kind that does not exist. */
export const unknownKind = defineDiagnostic<{
  readonly name: string;
  readonly nearest: string | undefined;
}>({
  code: "unknown-kind",
  severity: "error",
  wording: {
    ko: ({ name, nearest }) => ({
      title: `\`${name}\`${particle(name, "은/는")} 없는 메시지 종류입니다`,
      help: didYouMean.ko(nearest, `종류: ${kindNames.join(", ")}`),
    }),
    en: ({ name, nearest }) => ({
      title: `there is no kind of message named \`${name}\``,
      help: didYouMean.en(nearest, `the kinds are ${kindNames.join(", ")}`),
    }),
  },
});

/** A `send` of something that is neither a message nor a platform message. */
export const unknownMessage = defineDiagnostic<{
  readonly name: string;
  readonly nearest: string | undefined;
}>({
  code: "unknown-message",
  severity: "error",
  wording: {
    ko: ({ name, nearest }) => ({
      title: `\`${name}\`${particle(name, "은/는")} 없는 메시지입니다`,
      help: didYouMean.ko(nearest, `\`message ${name} { text "…" }\`로 선언하세요`),
    }),
    en: ({ name, nearest }) => ({
      title: `there is no message named \`${name}\``,
      help: didYouMean.en(nearest, `declare it: \`message ${name} { text "…" }\``),
    }),
  },
});

/** Brackets around a name that nothing can fill. */
export const unknownPlaceholder = defineDiagnostic<{
  readonly name: string;
  readonly nearest: string | undefined;
}>({
  code: "unknown-placeholder",
  severity: "error",
  wording: {
    ko: ({ name, nearest }) => ({
      title: `\`[${name}]\`에 채울 값이 없습니다`,
      help: didYouMean.ko(
        nearest && `[${nearest}]`,
        `글자 그대로 보이려면 \`\\[${name}]\`처럼 쓰세요`,
      ),
    }),
    en: ({ name, nearest }) => ({
      title: `nothing can fill in \`[${name}]\``,
      help: didYouMean.en(
        nearest && `[${nearest}]`,
        `to show the brackets themselves write \`\\[${name}]\``,
      ),
    }),
  },
});

/** A wording of a platform message that no channel has. */
export const unknownSystemCode = defineDiagnostic<{
  readonly name: string;
  readonly known: readonly string[];
  readonly nearest: string | undefined;
}>({
  code: "unknown-system-code",
  severity: "error",
  wording: {
    ko: ({ name, known, nearest }) => ({
      title: `\`${name}\`${particle(name, "은/는")} 없는 시스템 메시지입니다`,
      help: didYouMean.ko(nearest, `시스템 메시지: ${known.join(", ")}`),
    }),
    en: ({ name, known, nearest }) => ({
      title: `there is no platform message named \`${name}\``,
      help: didYouMean.en(nearest, `the platform messages are ${known.join(", ")}`),
    }),
  },
});

/** What a name in a test can be meant to stand for. */
const nouns = {
  setting: { ko: "설정", en: "setting" },
  fact: { ko: "사실", en: "fact" },
  approval: { ko: "승인 상태", en: "state of approval" },
  customer: { ko: "고객의 상태", en: "way for a customer to be" },
  trait: { ko: "상담원의 상태", en: "way for a counselor to be" },
  counselor: { ko: "상담원", en: "counselor" },
  expectation: { ko: "메시지나 효과", en: "message or effect" },
  message: { ko: "메시지", en: "message" },
  system: { ko: "시스템 메시지", en: "platform message" },
  speaker: { ko: "말하는 쪽", en: "speaker" },
  room: { ko: "상담방의 상태", en: "state of a room" },
  situation: { ko: "상황", en: "situation" },
  rule: { ko: "규칙", en: "rule" },
} as const satisfies Readonly<Record<string, Doc>>;

/** Names that are listed before the rest is left out. */
const shownNames = 12;

/** A name in a test that stands for nothing. */
export const unknownTestName = defineDiagnostic<{
  readonly name: string;
  readonly what: keyof typeof nouns;
  readonly known: readonly string[];
  readonly nearest: string | undefined;
}>({
  code: "unknown-test-name",
  severity: "error",
  wording: {
    ko: ({ name, what, known, nearest }) => ({
      title: `\`${name}\`${particle(name, "은/는")} 없는 ${nouns[what].ko}입니다`,
      help: didYouMean.ko(
        nearest,
        known.length === 0
          ? `쓸 수 있는 ${nouns[what].ko}${particle(nouns[what].ko, "이/가")} 하나도 없습니다`
          : `쓸 수 있는 것: ${listed(known)}`,
      ),
    }),
    en: ({ name, what, known, nearest }) => ({
      title: `there is no ${nouns[what].en} \`${name}\``,
      help: didYouMean.en(
        nearest,
        known.length === 0
          ? `there is no ${nouns[what].en} here at all`
          : `it can be ${listed(known)}`,
      ),
    }),
  },
});

function listed(known: readonly string[]): string {
  const shown = known.slice(0, shownNames).join(", ");
  return known.length > shownNames ? `${shown}, …` : shown;
}

/** A word next to a one-of fact that is none of its values. */
export const unknownValue = defineDiagnostic<{
  readonly value: string;
  readonly fact: string;
  readonly values: readonly string[];
  readonly nearest: string | undefined;
}>({
  code: "unknown-value",
  severity: "error",
  wording: {
    ko: ({ value, fact, values, nearest }) => ({
      title: `\`${value}\`${particle(value, "은/는")} \`${fact}\`의 값이 아닙니다`,
      help: didYouMean.ko(nearest, `가능한 값: ${valueWords(values)}`),
    }),
    en: ({ value, fact, values, nearest }) => ({
      title: `\`${value}\` is not a value of \`${fact}\``,
      help: didYouMean.en(nearest, `it can be ${valueWords(values)}`),
    }),
  },
});

const faults: Readonly<Record<Locale, Readonly<Record<ImageFault, string>>>> = {
  ko: {
    missing: "그런 파일이 없습니다",
    folder: "파일이 아니라 폴더입니다",
    outside: "정책의 폴더 밖에 있습니다",
    notAnImage: "이미지 파일이 아닙니다",
    unreadable: "파일을 열 수 없습니다",
  },
  en: {
    missing: "there is no such file",
    folder: "it is a folder",
    outside: "it is outside the policy's folder",
    notAnImage: "it is not an image",
    unreadable: "the file cannot be opened",
  },
};

/** An image that is not there, or cannot be used. */
export const unusableImage = defineDiagnostic<{
  readonly path: string;
  readonly fault: ImageFault;
}>({
  code: "unusable-image",
  severity: "error",
  wording: {
    ko: ({ path, fault }) => ({
      title: `쓸 수 없는 이미지 \`${path}\`: ${faults.ko[fault]}`,
      help: "이미지는 정책 파일과 같은 폴더나 그 아래에 두고, 그 폴더에서 시작하는 경로를 쓰세요",
    }),
    en: ({ path, fault }) => ({
      title: `the image \`${path}\` cannot be used: ${faults.en[fault]}`,
      help: "keep images in the policy's folder or below, and write the path from there",
    }),
  },
});

/** `given` of a fact that follows from the world of the test. */
export const worldFactGiven = defineDiagnostic<{ readonly name: string }>({
  code: "world-fact-given",
  severity: "error",
  wording: {
    ko: ({ name }) => ({
      title: `\`${name}\`${particle(name, "은/는")} 테스트가 직접 정할 수 없습니다`,
      help: "시각, 설정, 상담원의 상태와 일어난 일에서 저절로 정해집니다 (예: `set weekday = …`, `given counselor …`)",
    }),
    en: ({ name }) => ({
      title: `a test cannot say what \`${name}\` is`,
      help: "it follows from times, settings, counselors and what happens: `set weekday = …`, `given counselor …`",
    }),
  },
});

/** A default that is no value of the type. */
export const wrongDefault = defineDiagnostic<{
  readonly name: string;
  readonly type: ValueType;
}>({
  code: "wrong-default",
  severity: "error",
  wording: {
    ko: ({ name, type }) => ({
      title: `\`${name}\`의 기본값이 형식에 맞지 않습니다`,
      help: `형식은 \`${typeWords(type)}\`입니다. \`${exampleOf(type)}\`처럼 쓰세요`,
    }),
    en: ({ name, type }) => ({
      title: `the default of \`${name}\` is not of its type`,
      help: `the type is \`${typeWords(type)}\`, so write a value such as \`${exampleOf(type)}\``,
    }),
  },
});

/** A value in a test that cannot be meant, or that is written in another way. */
export const wrongTestValue = defineDiagnostic<{
  /** Whose value it is; null: the form of the whole line is wrong. */
  readonly name: string | null;
  /** What can be written. */
  readonly expected: Doc;
}>({
  code: "wrong-test-value",
  severity: "error",
  wording: {
    ko: ({ name, expected }) => ({
      title: name === null ? "이렇게는 쓸 수 없습니다" : `\`${name}\`의 값으로 쓸 수 없습니다`,
      help: `쓸 수 있는 것: ${expected.ko}`,
    }),
    en: ({ name, expected }) => ({
      title: name === null ? "this cannot be written so" : `this is no value of \`${name}\``,
      help: `write ${expected.en}`,
    }),
  },
});

/** A yes/no fact in a text. */
export const yesNoPlaceholder = defineDiagnostic<{
  readonly name: string;
}>({
  code: "yes-no-placeholder",
  severity: "error",
  wording: {
    ko: ({ name }) => ({
      title: `예/아니오인 \`${name}\`${particle(name, "은/는")} 글에 넣을 수 없습니다`,
      help: "`if`나 규칙을 써서 메시지를 둘로 나누세요",
    }),
    en: ({ name }) => ({
      title: `\`${name}\` is yes/no and cannot be put into a text`,
      help: "make it two messages, and let a rule choose",
    }),
  },
});
