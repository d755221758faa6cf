import type { Doc } from "@annae/vocabulary";

/** Where a text stops being JSON; line and column count from 1, columns in UTF-16 units. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly message: Doc;
}

/** The first place at which the text is not JSON (RFC 8259); undefined where it is. */
export function jsonFault(text: string): JsonFault | undefined {
  const stopped = scan(text);
  if (stopped === undefined) return undefined;
  const before = text.slice(0, stopped.at).split("\n");
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    message: messageAt(text, stopped),
  };
}

/** What could stand where the text stopped being JSON. */
type Expected =
  | "value"
  | "valueOrClose"
  | "name"
  | "nameOrClose"
  | "colon"
  | "commaOrBrace"
  | "commaOrBracket"
  | "end";

interface Stopped {
  readonly at: number;
  readonly expected: Expected;
}

const blank = /[ \t\n\r]*/y;
const tokens: Readonly<Record<string, RegExp>> = {
  string: /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y,
  scalar: /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y,
  sign: /[{}[\],:]/y,
};

/** What follows a value is told by the bracket around it. */
type Next = Expected | "afterValue";
const values = {
  string: "afterValue",
  scalar: "afterValue",
  "{": "nameOrClose",
  "[": "valueOrClose",
} as const;

/** What may stand at each place, by token or sign, and what is expected behind it. */
const grammar: Readonly<Record<Expected, Readonly<Record<string, Next>>>> = {
  value: values,
  valueOrClose: { ...values, "]": "afterValue" },
  name: { string: "colon" },
  nameOrClose: { string: "colon", "}": "afterValue" },
  colon: { ":": "value" },
  commaOrBrace: { ",": "name", "}": "afterValue" },
  commaOrBracket: { ",": "value", "]": "afterValue" },
  end: {},
};

/** Walks over the text with a stack of its own, so that no depth of nesting ends the walk. */
function scan(text: string): Stopped | undefined {
  const open: string[] = [];
  let expected: Expected = "value";
  let at = 0;
  for (;;) {
    at = endOf(blank, text, at) ?? at;
    const token = tokenAt(text, at);
    const next: Next | undefined = token && grammar[expected][token.name];
    if (token === undefined || next === undefined) {
      return expected === "end" && at === text.length ? undefined : { at, expected };
    }
    if (token.name === "{" || token.name === "[") open.push(token.name);
    if (token.name === "}" || token.name === "]") open.pop();
    expected = next === "afterValue" ? behindValue(open.at(-1)) : next;
    at = token.end;
  }
}

function tokenAt(text: string, at: number) {
  for (const [name, pattern] of Object.entries(tokens)) {
    const end = endOf(pattern, text, at);
    if (end !== undefined) return { name: name === "sign" ? text.charAt(at) : name, end };
  }
  return undefined;
}

function behindValue(around: string | undefined): Expected {
  if (around === undefined) return "end";
  return around === "{" ? "commaOrBrace" : "commaOrBracket";
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

const wanted: Readonly<Record<Expected, Doc>> = {
  value: { ko: "여기에 값을 써야 합니다", en: "expected a value here" },
  valueOrClose: { ko: "여기에 값이나 `]`를 써야 합니다", en: "a value or ] should stand here" },
  name: {
    ko: "여기에 큰따옴표로 감싼 이름을 써야 합니다",
    en: "a name in double quotes should stand here",
  },
  nameOrClose: {
    ko: "여기에 큰따옴표로 감싼 이름이나 `}`를 써야 합니다",
    en: "a name in double quotes or } should stand here",
  },
  colon: { ko: "여기에 `:`을 써야 합니다", en: "a : should stand here" },
  commaOrBrace: { ko: "여기에 `,`나 `}`를 써야 합니다", en: "a , or } should stand here" },
  commaOrBracket: { ko: "여기에 `,`나 `]`를 써야 합니다", en: "a , or ] should stand here" },
  end: {
    ko: "JSON이 끝난 뒤에 다른 내용이 더 있습니다",
    en: "the one JSON value has ended, but there is more",
  },
};

/** Common slips, by what stands at the fault. */
const slips: readonly {
  readonly pattern: RegExp;
  readonly expected: RegExp;
  readonly message: Doc;
}[] = [
  {
    pattern: /\/[/*]/y,
    expected: /./,
    message: { ko: "JSON에는 주석을 쓸 수 없습니다", en: "JSON has no comments" },
  },
  {
    pattern: /[\]}]/y,
    expected: /^(value|name)$/,
    message: {
      ko: "마지막 항목 뒤의 쉼표를 지우세요",
      en: "remove the comma behind the last item",
    },
  },
  {
    pattern: /['‘’“”]/y,
    expected: /value|name/i,
    message: { ko: '따옴표는 "큰따옴표"로 쓰세요', en: 'quotes must be "double quotes"' },
  },
  {
    pattern: /"/y,
    expected: /value|name/i,
    message: {
      ko: "닫는 따옴표가 없거나, 안에 줄바꿈이나 잘못된 \\ 가 있습니다",
      en: "this text is not closed, or holds a line break or a wrong \\",
    },
  },
];

function messageAt(text: string, { at, expected }: Stopped): Doc {
  if (at >= text.length) {
    return {
      ko: `JSON이 끝나지 않았습니다: ${wanted[expected].ko}`,
      en: `the JSON ends too early: ${wanted[expected].en}`,
    };
  }
  const slip = slips.find(
    (one) => one.expected.test(expected) && endOf(one.pattern, text, at) !== undefined,
  );
  return slip?.message ?? wanted[expected];
}
