import type { Doc } from "@annae/vocabulary";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.ts";
import { particle } from "../diagnostics/korean.ts";
import type { MeantKeyword } from "./meant-keyword.ts";

/** `if x` in front of an action, as in `else if x close` or `elseif x close`. */
export const elseIf = defineDiagnostic({
  code: "else-if",
  severity: "error",
  wording: {
    ko: ({ condition }: { readonly condition: string }) => ({
      title: `\`${condition}\`의 자리는 동작 뒤입니다`,
      help: `조건을 동작 뒤로 옮기세요: \`… else 동작 ${condition}\``,
    }),
    en: ({ condition }) => ({
      title: `\`${condition}\` belongs behind the action`,
      help: `move it behind its action: \`… else action ${condition}\``,
    }),
  },
});

/** `else` behind an action that has no `if`. */
export const elseWithoutIf = defineDiagnostic<object>({
  code: "else-without-if",
  severity: "error",
  wording: {
    ko: () => ({
      title: "`else`의 앞 동작에 `if` 조건이 없습니다",
      help: "앞 동작에 `if 조건`을 붙이거나 (예: `queue if acceptAfterHours else close`), `else` 대신 `;`을 쓰세요",
    }),
    en: () => ({
      title: "`else` follows an action without an `if`",
      help: "give that action an `if`, as in `queue if acceptAfterHours else close`, or write `;` instead of `else`",
    }),
  },
});

/** `=` in a condition. */
export const equalsForIs = defineDiagnostic({
  code: "equals-for-is",
  severity: "error",
  wording: {
    ko: ({ written }: { readonly written: string }) => ({
      title: `값을 비교할 때는 \`${written}\` 대신 \`is\`를 씁니다`,
      help: "`is`로 바꾸세요 (예: `room is waiting`)",
    }),
    en: ({ written }) => ({
      title: `values are compared with \`is\`, not with \`${written}\``,
      help: "write `is`, as in `room is waiting`",
    }),
  },
});

/** `once` or `every` behind an action that sends nothing. */
export const frequencyWithoutSend = defineDiagnostic({
  code: "frequency-without-send",
  severity: "error",
  wording: {
    ko: ({ verb }: { readonly verb: string }) => ({
      title: `\`once\`와 \`every\`는 \`send\`에만 쓸 수 있고 \`${verb}\`에는 쓸 수 없습니다`,
      help: "이 부분을 지우세요",
    }),
    en: ({ verb }) => ({
      title: `\`once\` and \`every\` belong to \`send\`, not to \`${verb}\``,
      help: "take them away",
    }),
  },
});

/** A rule that begins with `if`. */
export const ifForWhen = defineDiagnostic<object>({
  code: "if-for-when",
  severity: "error",
  wording: {
    ko: () => ({
      title: "규칙은 `if`가 아니라 `when`으로 시작합니다",
      help: "`when 조건 then 동작`으로 쓰세요",
    }),
    en: () => ({
      title: "a rule begins with `when`, not with `if`",
      help: "write `when condition then action`",
    }),
  },
});

interface Details {
  /** The last thing that is there. */
  readonly behind: string;
  /** What could follow it. */
  readonly expected: Doc;
}

/** Something that ends before it is complete. */
export const incomplete = defineDiagnostic({
  code: "incomplete",
  severity: "error",
  wording: {
    ko: ({ behind, expected }: Details) => ({
      title: `\`${behind}\` 뒤에 빠진 것이 있습니다`,
      help: `여기에 쓸 수 있는 것: ${expected.ko}`,
    }),
    en: ({ behind, expected }) => ({
      title: `something is missing behind \`${behind}\``,
      help: `what fits here is ${expected.en}`,
    }),
  },
});

/** A declaration inside an `on` block. */
export const misplacedDeclaration = defineDiagnostic({
  code: "misplaced-declaration",
  severity: "error",
  wording: {
    ko: ({ what }: { readonly what: string }) => ({
      title: `\`${what}\` 선언은 \`on\` 블록 안에 둘 수 없습니다`,
      help: "`on … { … }` 밖으로 옮기세요",
    }),
    en: ({ what }) => ({
      title: `\`${what}\` cannot be declared inside an \`on\` block`,
      help: "move it out of the `on … { … }`",
    }),
  },
});

/** A construct without its `{`. */
export const missingBrace = defineDiagnostic({
  code: "missing-brace",
  severity: "error",
  wording: {
    ko: ({ what }: { readonly what: string }) => ({
      title: `\`${what}\` 뒤에 \`{\`가 없습니다`,
      help: "내용을 `{`와 `}`로 둘러싸세요",
    }),
    en: ({ what }) => ({
      title: `there is no \`{\` behind \`${what}\``,
      help: "put its content between `{` and `}`",
    }),
  },
});

/** A label without its `:`. */
export const missingColon = defineDiagnostic({
  code: "missing-colon",
  severity: "error",
  wording: {
    ko: ({ label }: { readonly label: string }) => ({
      title: `규칙의 이름 \`${label}\` 뒤에 \`:\`이 없습니다`,
      help: `\`:\`을 붙이세요: \`${label}: …\``,
    }),
    en: ({ label }) => ({
      title: `the label \`${label}\` has no \`:\` behind it`,
      help: `add a \`:\`, as in \`${label}: …\``,
    }),
  },
});

/** Two expectations of an event without a comma between them. */
export const missingComma = defineDiagnostic({
  code: "missing-comma",
  severity: "error",
  wording: {
    ko: () => ({
      title: "기대하는 것 사이에는 쉼표를 씁니다",
      help: "앞에 `,`를 넣으세요 (예: `offHours as bot, close`)",
    }),
    en: () => ({
      title: "expectations are separated by commas",
      help: "put a `,` in front, as in `offHours as bot, close`",
    }),
  },
});

/** A rule that needs a label and has none. */
export const missingLabel = defineDiagnostic({
  code: "missing-label",
  severity: "error",
  wording: {
    ko: ({ change }: { readonly change: string }) => ({
      title: `\`${change}\` 뒤의 새 규칙에 이름이 없습니다`,
      help: `이름과 \`:\`을 붙이세요: \`${change} … 새이름: when … then …\``,
    }),
    en: ({ change }) => ({
      title: `the rule behind \`${change}\` has no label`,
      help: `give it one: \`${change} … newLabel: when … then …\``,
    }),
  },
});

/** `send` without a message. */
export const missingMessage = defineDiagnostic<object>({
  code: "missing-message",
  severity: "error",
  wording: {
    ko: () => ({
      title: "`send` 뒤에 보낼 메시지의 이름이 없습니다",
      help: "메시지의 이름을 쓰세요 (예: `send greeting`)",
    }),
    en: () => ({
      title: "`send` does not say which message",
      help: "write the name of a message, as in `send greeting`",
    }),
  },
});

/** `(` without its `)`. */
export const missingParenthesis = defineDiagnostic<object>({
  code: "missing-parenthesis",
  severity: "error",
  wording: {
    ko: () => ({
      title: "이 `(`를 닫는 `)`가 없습니다",
      help: "괄호가 끝나는 곳에 `)`를 넣으세요",
    }),
    en: () => ({ title: "this `(` is never closed", help: "put a `)` where the group ends" }),
  },
});

/** Words where a text in quotes belongs. */
export const missingQuotes = defineDiagnostic({
  code: "missing-quotes",
  severity: "error",
  wording: {
    ko: ({ text }: { readonly text: string }) => ({
      title: "글은 따옴표로 둘러싸야 합니다",
      help: `이렇게 쓰세요: \`"${text}"\``,
    }),
    en: ({ text }) => ({
      title: "text must stand in quotes",
      help: `write \`"${text}"\``,
    }),
  },
});

/** A condition followed by an action without `then`. */
export const missingThen = defineDiagnostic<object>({
  code: "missing-then",
  severity: "error",
  wording: {
    ko: () => ({
      title: "조건과 동작 사이에 `then`이 없습니다",
      help: "`then`을 넣으세요: `when 조건 then 동작`",
    }),
    en: () => ({
      title: "there is no `then` between the condition and the action",
      help: "put `then` in front of the action: `when condition then action`",
    }),
  },
});

/** A number where a duration belongs. */
export const missingUnit = defineDiagnostic({
  code: "missing-unit",
  severity: "error",
  wording: {
    ko: ({ written }: { readonly written: string }) => ({
      title: `\`${written}\`에 시간의 단위가 없습니다`,
      help: `\`d\`(일), \`h\`(시간), \`m\`(분), \`s\`(초)를 붙이세요 (예: \`${Number.parseInt(written, 10)}m\`)`,
    }),
    en: ({ written }) => ({
      title: `\`${written}\` has no unit of time`,
      help: `add \`d\`, \`h\`, \`m\` or \`s\`, as in \`${Number.parseInt(written, 10)}m\``,
    }),
  },
});

type Mistyped = MeantKeyword & { readonly written: string };

const ko: Readonly<Record<MeantKeyword["slip"], (details: Mistyped) => string>> = {
  case: ({ written }) => `키워드는 소문자로 씁니다: \`${written}\``,
  keyboard: ({ written, keyword }) =>
    `\`${written}\`${particle(written, "은/는")} 한글 자판으로 친 \`${keyword}\`입니다`,
  typo: ({ written }) =>
    `\`${written}\`${particle(written, "이/가")} 여기서 무슨 뜻인지 알 수 없습니다`,
};

const en: typeof ko = {
  case: ({ written, keyword }) => `\`${keyword}\` is written in small letters, not \`${written}\``,
  keyboard: ({ written, keyword }) => `\`${written}\` is \`${keyword}\` typed on a Korean keyboard`,
  typo: ({ written }) => `\`${written}\` means nothing here`,
};

/** A word that was meant as a keyword. */
export const mistypedKeyword = defineDiagnostic({
  code: "mistyped-keyword",
  severity: "error",
  wording: {
    ko: (details: Mistyped) => ({
      title: ko[details.slip](details),
      help: `\`${details.keyword}\`${particle(details.keyword, "으로/로")} 바꾸세요`,
    }),
    en: (details) => ({
      title: en[details.slip](details),
      help:
        details.slip === "typo"
          ? `did you mean \`${details.keyword}\`?`
          : `write \`${details.keyword}\``,
    }),
  },
});

/** A second title or a second `like` of one message. */
export const repeatedHeading = defineDiagnostic({
  code: "repeated-heading",
  severity: "error",
  wording: {
    ko: ({ name, part }: { readonly name: string; readonly part: "title" | "like" }) => ({
      title: `메시지 \`${name}\`에 ${part === "title" ? "제목이" : "`like`가"} 둘 이상 있습니다`,
      help: "하나만 남기세요",
    }),
    en: ({ name, part }) => ({
      title: `the message \`${name}\` has more than one ${part === "title" ? "title" : "`like`"}`,
      help: "keep one of them",
    }),
  },
});

/** `}` where nothing is open. */
export const strayBrace = defineDiagnostic<object>({
  code: "stray-brace",
  severity: "error",
  wording: {
    ko: () => ({
      title: "이 `}`에 짝이 되는 `{`가 없습니다",
      help: "`}`를 지우세요",
    }),
    en: () => ({
      title: "this `}` closes nothing",
      help: "take it away",
    }),
  },
});

/** `send` with a text instead of the name of a message. */
export const textForMessage = defineDiagnostic<Record<never, never>>({
  code: "text-for-message",
  severity: "error",
  wording: {
    ko: () => ({
      title: "`send` 뒤에는 글이 아니라 메시지의 이름을 씁니다",
      help: '`message 이름 { text "…" }`으로 선언하고 `send 이름`으로 보내세요',
    }),
    en: () => ({
      title: "`send` takes the name of a message, not a text",
      help: 'declare it with `message name { text "…" }`, then write `send name`',
    }),
  },
});

/** Parentheses or `else`s beyond what the compiler follows. */
export const tooDeeplyNested = defineDiagnostic({
  code: "too-deeply-nested",
  severity: "error",
  wording: {
    ko: ({ limit }: { readonly limit: number }) => ({
      title: `너무 깊이 겹쳐 있습니다 (${limit}단계까지 쓸 수 있습니다)`,
      help: "규칙을 여러 개로 나누세요",
    }),
    en: ({ limit }) => ({
      title: `this is nested too deeply: ${limit} levels are the limit`,
      help: "split it into several rules",
    }),
  },
});

/** `{` without its `}`. */
export const unclosedBrace = defineDiagnostic({
  code: "unclosed-brace",
  severity: "error",
  wording: {
    ko: ({ what }: { readonly what: string }) => ({
      title: `\`${what}\`의 \`{\`를 닫는 \`}\`가 없습니다`,
      help: "끝나는 곳에 `}`를 넣으세요",
    }),
    en: ({ what }) => ({
      title: `the \`{\` of \`${what}\` is never closed`,
      help: "put a `}` where it ends",
    }),
  },
});

interface Unexpected {
  readonly text: string;
  /** What could stand here instead. */
  readonly expected: Doc;
}

/** Something that cannot stand where it stands. */
export const unexpectedText = defineDiagnostic({
  code: "unexpected-text",
  severity: "error",
  wording: {
    ko: ({ text, expected }: Unexpected) => ({
      title: `여기에 \`${text}\`${particle(text, "이/가")} 올 수 없습니다`,
      help: `여기에 쓸 수 있는 것: ${expected.ko}`,
    }),
    en: ({ text, expected }) => ({
      title: `\`${text}\` does not fit here`,
      help: `what fits here is ${expected.en}`,
    }),
  },
});

/** An `at` of a test with something that cannot happen. */
export const unknownTestEvent = defineDiagnostic({
  code: "unknown-test-event",
  severity: "error",
  wording: {
    ko: ({
      name,
      known,
      nearest,
    }: {
      readonly name: string;
      readonly known: readonly string[];
      readonly nearest: string | undefined;
    }) => ({
      title: `\`${name}\`${particle(name, "은/는")} 테스트에서 일어날 수 있는 일이 아닙니다`,
      help:
        nearest === undefined ? `쓸 수 있는 일: ${known.join(", ")}` : `혹시 \`${nearest}\`인가요?`,
    }),
    en: ({ name, known, nearest }) => ({
      title: `\`${name}\` is nothing that can happen in a test`,
      help:
        nearest === undefined
          ? `what can happen: ${known.join(", ")}`
          : `did you mean \`${nearest}\`?`,
    }),
  },
});

/** A type that does not exist. */
export const unknownType = defineDiagnostic({
  code: "unknown-type",
  severity: "error",
  wording: {
    ko: ({ name }: { readonly name: string }) => ({
      title: `\`${name}\`이라는 형식은 없습니다`,
      help: "쓸 수 있는 형식: `yes/no`, `number`, `text`, `duration`, `time`, `date`, `one of (…)`",
    }),
    en: ({ name }) => ({
      title: `there is no type named \`${name}\``,
      help: "types are `yes/no`, `number`, `text`, `duration`, `time`, `date` and `one of (…)`",
    }),
  },
});

/** `when` behind an action. */
export const whenForIf = defineDiagnostic<object>({
  code: "when-for-if",
  severity: "error",
  wording: {
    ko: () => ({
      title: "동작 뒤의 조건은 `when`이 아니라 `if`로 씁니다",
      help: "`if`로 바꾸세요 (예: `send title if titleOn`)",
    }),
    en: () => ({
      title: "behind an action a condition begins with `if`, not with `when`",
      help: "write `if`, as in `send title if titleOn`",
    }),
  },
});

/** Something other than `;` between two actions. */
export const wrongSeparator = defineDiagnostic({
  code: "wrong-separator",
  severity: "error",
  wording: {
    ko: ({ written }: { readonly written: string }) => ({
      title: `동작과 동작 사이에는 \`${written}\` 대신 \`;\`을 씁니다`,
      help: "`;`으로 바꾸세요 (예: `send offHours; close`)",
    }),
    en: ({ written }) => ({
      title: `actions are separated by \`;\`, not by \`${written}\``,
      help: "write `;`, as in `send offHours; close`",
    }),
  },
});

/** A symbol where `then` belongs. */
export const wrongThen = defineDiagnostic({
  code: "wrong-then",
  severity: "error",
  wording: {
    ko: ({ written }: { readonly written: string }) => ({
      title: `조건 뒤에는 \`${written}\` 대신 \`then\`을 씁니다`,
      help: "`then`으로 바꾸세요",
    }),
    en: ({ written }) => ({
      title: `a condition is followed by \`then\`, not by \`${written}\``,
      help: "write `then`",
    }),
  },
});
