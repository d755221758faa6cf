import { error, errorBy, helpByNearest, told, warning } from "@annae/syntax/diagnostics";
import { orderedKinds, type ValueType } from "@annae/vocabulary";
import { exampleOf, typeWords } from "./type-words.ts";

export const factInList = error("fact-in-list", {
  ko: [
    "`in ( … )` 안에는 값만 쓸 수 있습니다. `{name}`{은/는} 값이 아니라 정보의 이름입니다",
    "`is`와 `or`로 나누어 쓰세요",
  ],
  en: ["`in ( … )` lists values, and `{name}` is a fact", "compare with `is`, joined by `or`"],
});

const withoutOrder = error("not-ordered", {
  ko: [
    "`{type}` 값은 크기를 비교할 수 없어 `{by}` 기호를 쓸 수 없습니다",
    "`is`나 `is not`으로 비교하세요",
  ],
  en: ["`{by}` needs an order, and `{type}` has none", "compare with `is` or `is not`"],
});

/** `<` and the like between values that have no order. */
export const notOrdered = told(
  withoutOrder,
  ({ by, type }: { readonly by: string; readonly type: ValueType }) => ({
    by,
    type: typeWords(type),
  }),
);

const notTrueOrFalse = errorBy("not-yes-no", "of", {
  value: {
    ko: ["값만으로는 조건이 될 수 없습니다", "어떤 정보와 비교할지 쓰세요"],
    en: ["this value is not a condition", "compare a fact with it"],
  },
  fact: {
    ko: ["`{name}`{은/는} 예/아니오가 아닙니다", "비교하세요: {comparison}"],
    en: ["`{name}` is not yes/no", "compare it: {comparison}"],
  },
});

/** What is neither true nor false, alone as a condition; a value that is written out has no name. */
export const notYesNo = told(
  notTrueOrFalse,
  ({ name, type }: { readonly name: string | null; readonly type: ValueType }) =>
    name === null
      ? ({ of: "value" } as const)
      : ({ of: "fact", name, comparison: comparison(name, type) } as const),
);

/** How the fact could be asked for, as an example. */
function comparison(name: string, type: ValueType): string {
  if (type.kind === "oneOf") return `\`${name} is ${type.values[0] ?? "…"}\``;
  return orderedKinds.has(type.kind) ? `\`${name} >= …\`` : `\`${name} is "…"\``;
}

const notLookedInto = error("not-a-text", {
  ko: [
    "`{name}`에서는 단어를 찾을 수 없습니다. 형식이 `{type}`입니다",
    "`contains`는 `messageText`처럼 글자로 된 값에만 쓸 수 있습니다. 여러 값 가운데 하나인지는 `in (…)`으로 물어보세요",
  ],
  en: [
    "`{name}` is `{type}`, and words are looked for in texts",
    "`contains` goes with a text such as `messageText`; for one of several values write `in (…)`",
  ],
});

/** `contains` next to something that is no text. */
export const notAText = told(
  notLookedInto,
  ({ name, type }: { readonly name: string; readonly type: ValueType }) => ({
    name,
    type: typeWords(type),
  }),
);

/** A word behind `contains` that cannot be looked for. */
export const wrongWord = errorBy("wrong-word", "is", {
  empty: {
    ko: ["찾을 글자가 없습니다", "모든 글에 들어 있는 것이 됩니다. 찾을 단어를 쓰세요"],
    en: ["there is nothing in this word to look for", "every text would contain it: write a word"],
  },
  long: {
    ko: [
      "찾을 단어가 너무 깁니다 ({length}자)",
      "{longest}자까지 쓸 수 있습니다. 고객이 실제로 쓸 짧은 말로 줄이세요",
    ],
    en: [
      "this word is too long: {length} letters",
      "up to {longest} are looked for; write the short words that customers use",
    ],
  },
});

export const repeatedValue = error("repeated-value", {
  ko: ["값 `{value}`{이/가} 두 번 있습니다", "하나를 지우세요"],
  en: ["the value `{value}` is listed twice", "remove one of them"],
});

/** A setting or fact with a name that means something else already. */
export const takenName = errorBy("taken-name", "by", {
  fact: {
    ko: ["`{name}`{은/는} 기본으로 제공되는 정보의 이름입니다", "다른 이름을 쓰세요"],
    en: ["`{name}` is a fact of the language already", "choose another name"],
  },
  yesNo: {
    ko: [
      "`{name}`{은/는} 예/아니오를 나타내는 단어라서 이름으로 쓸 수 없습니다",
      "다른 이름을 쓰세요",
    ],
    en: ["`{name}` is a word for yes or no", "choose another name"],
  },
});

interface Mismatch {
  readonly left: string;
  readonly right: string;
  readonly leftType: ValueType;
  readonly rightType: ValueType;
  /** The value without the quotation marks that should not be there. */
  readonly bare: string | undefined;
}

const notComparable = error("type-mismatch", {
  ko: [
    "`{left}`{과/와} `{right}`{은/는} 서로 비교할 수 없습니다",
    "시간 길이에는 단위를 붙이세요: 분이면 `{number}m`, 시간이면 `{number}h`",
    "따옴표 없이 `{bare}`처럼 쓰세요",
    "`{left}`의 형식은 `{leftType}`, `{right}`의 형식은 `{rightType}`입니다",
  ],
  en: [
    "`{left}` and `{right}` cannot be compared",
    "a duration has a unit: `{number}m` for minutes, `{number}h` for hours",
    "write `{bare}` without quotation marks",
    "`{left}` is `{leftType}`, `{right}` is `{rightType}`",
  ],
});

/** A comparison of values of different types. */
export const typeMismatch = told(
  notComparable,
  ({ left, right, leftType, rightType, bare }: Mismatch) => {
    const unitless = leftType.kind === "duration" && rightType.kind === "number";
    const number = unitless && /^\d+$/.test(right) ? right : undefined;
    const types = { leftType: typeWords(leftType), rightType: typeWords(rightType) };
    return { left, right, ...types, bare, number };
  },
);

const noSuchAction = error("unknown-action", {
  ko: [
    "`{name}`{이라는/라는} 동작은 없습니다",
    "메시지를 보내려면 `send {message}`{이라고/라고} 쓰세요",
    helpByNearest.ko,
    "사용할 수 있는 동작: {known}",
  ],
  en: [
    "there is no action named `{name}`",
    "to send the message write `send {message}`",
    helpByNearest.en,
    "the actions are {known}",
  ],
});

/** An action that does not exist; it may be the name of a message. */
export const unknownAction = told(
  noSuchAction,
  ({
    isMessage,
    ...details
  }: {
    readonly name: string;
    readonly isMessage: boolean;
    readonly known: readonly string[];
    readonly nearest: string | undefined;
  }) => ({ ...details, message: isMessage ? details.name : undefined }),
);

/** A variant for a channel that is not installed. */
export const unknownChannel = error("unknown-channel", {
  ko: ["`{name}`{이라는/라는} 채널은 없습니다", helpByNearest.ko, "사용할 수 있는 채널: {known}"],
  en: ["there is no channel named `{name}`", helpByNearest.en, "the channels are {known}"],
});

interface UnknownFact {
  readonly name: string;
  readonly nearest: string | undefined;
  /** What the name was perhaps meant as, if not as a fact. */
  readonly meant: "text" | "event" | null;
  /** Facts that are described with the name as a word. */
  readonly alike: readonly string[];
}

const noSuchFact = error("unknown-fact", {
  ko: [
    "`{name}`{이라는/라는} 정보는 없습니다",
    helpByNearest.ko,
    '글자 값이라면 큰따옴표로 감싸세요: `"{text}"`',
    "`{event}`{은/는} 이벤트입니다. 규칙을 `on {event} { … }` 안에 쓰세요",
    "비슷한 뜻의 정보: {alike} (전체 목록: `docs/reference.md`)",
    "정책에서 쓰려면 `setting {name}: …`이나 `fact {name}: …`으로 만드세요",
  ],
  en: [
    "there is no fact named `{name}`",
    helpByNearest.en,
    'a text is put in quotes: `"{text}"`',
    "rules of an event go in its block: `on {event} { … }`",
    "facts that are described with this word: {alike} (all are in `docs/reference.md`)",
    "to use one of your own, declare `setting {name}: …` or `fact {name}: …`",
  ],
});

/** A name in a condition that stands for nothing. */
export const unknownFact = told(noSuchFact, ({ name, nearest, meant, alike }: UnknownFact) => ({
  name,
  nearest,
  text: meant === "text" ? name : undefined,
  event: meant === "event" ? name : undefined,
  alike: alike.length > 0 ? alike.map((one) => `\`${one}\``) : undefined,
}));

/** A `send` of something that is neither a message nor a platform message. */
export const unknownMessage = error("unknown-message", {
  ko: [
    "`{name}`{이라는/라는} 메시지가 없습니다",
    helpByNearest.ko,
    '`message {name} { text "…" }`를 만들거나 이름을 확인하세요',
  ],
  en: [
    "there is no message named `{name}`",
    helpByNearest.en,
    'declare it: `message {name} { text "…" }`',
  ],
});

/** A platform message that the counselor is to be told. */
export const platformMessageTold = error("platform-message-told", {
  ko: ["`{name}`{은/는} 고객만 보는 메시지입니다", "상담사가 볼 글을 따로 만드세요"],
  en: ["`{name}` is for customers alone", "declare a message for what the counselor reads"],
});

/** A word next to a one-of fact that is none of its values. */
export const unknownValue = error("unknown-value", {
  ko: [
    "`{fact}`에는 `{value}`{이라는/라는} 값이 없습니다",
    helpByNearest.ko,
    "사용할 수 있는 값: {values}",
  ],
  en: ["`{value}` is not a value of `{fact}`", helpByNearest.en, "it can be {values}"],
});

/** A text to compare with that is meant as a pattern. */
export const wildcardInText = warning("wildcard-in-text", {
  ko: [
    "`{written}`의 `*`나 `%`는 글자 그대로 비교됩니다",
    '아무 글자나 뜻하는 기호는 없습니다. 글 어디에 있든 찾으려면 기호 없이 `contains "…"`를 쓰세요',
  ],
  en: [
    "`*` and `%` in `{written}` are compared as they are",
    'no sign stands for other letters; `contains "…"` finds words anywhere in the text',
  ],
});

const notOfItsType = error("wrong-default", {
  ko: ["`{name}`의 기본값이 형식에 맞지 않습니다", "형식은 `{type}`입니다. `{example}`처럼 쓰세요"],
  en: [
    "the default of `{name}` is not of its type",
    "the type is `{type}`, so write a value such as `{example}`",
  ],
});

/** A default that is no value of the type. */
export const wrongDefault = told(
  notOfItsType,
  ({ name, type }: { readonly name: string; readonly type: ValueType }) => ({
    name,
    type: typeWords(type),
    example: exampleOf(type),
  }),
);
