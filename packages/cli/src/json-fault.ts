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
const string = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const scalar = new RegExp(
  `${string.source}|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|true|false|null`,
  "y",
);

/** Walks over the text with a stack of its own, so that no depth of nesting ends the walk. */
function scan(text: string): Stopped | undefined {
  const open: string[] = [];
  let expected: Expected = "value";
  let at = 0;
  for (;;) {
    at = endOf(blank, text, at) ?? at;
    const next = step(text, at, expected, open);
    if (next === undefined) {
      return expected === "end" && at === text.length ? undefined : { at, expected };
    }
    at = next.at;
    expected = next.expected;
  }
}

/** One bracket, sign or scalar further; undefined where what stands there was not expected. */
function step(text: string, at: number, expected: Expected, open: string[]): Stopped | undefined {
  const sign = text[at] ?? "";
  switch (expected) {
    case "name":
    case "nameOrClose": {
      if (sign === "}" && expected === "nameOrClose") return closed(at, open);
      const end = endOf(string, text, at);
      return end === undefined ? undefined : { at: end, expected: "colon" };
    }
    case "colon":
      return sign === ":" ? { at: at + 1, expected: "value" } : undefined;
    case "commaOrBrace":
      if (sign === "}") return closed(at, open);
      return sign === "," ? { at: at + 1, expected: "name" } : undefined;
    case "commaOrBracket":
      if (sign === "]") return closed(at, open);
      return sign === "," ? { at: at + 1, expected: "value" } : undefined;
    case "value":
    case "valueOrClose":
      if (sign === "]" && expected === "valueOrClose") return closed(at, open);
      return startOfValue(text, at, open);
    case "end":
      return undefined;
  }
}

function startOfValue(text: string, at: number, open: string[]): Stopped | undefined {
  const sign = text[at] ?? "";
  if (sign === "{" || sign === "[") {
    open.push(sign);
    return { at: at + 1, expected: sign === "{" ? "nameOrClose" : "valueOrClose" };
  }
  const end = endOf(scalar, text, at);
  return end === undefined ? undefined : { at: end, expected: afterValue(open) };
}

function closed(at: number, open: string[]): Stopped {
  open.pop();
  return { at: at + 1, expected: afterValue(open) };
}

function afterValue(open: readonly string[]): Expected {
  const around = open.at(-1);
  if (around === undefined) return "end";
  return around === "{" ? "commaOrBrace" : "commaOrBracket";
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

const wanted: Readonly<Record<Expected, Doc>> = {
  value: { ko: "여기에는 값이 와야 합니다", en: "a value should stand here" },
  valueOrClose: { ko: "여기에는 값이나 ] 가 와야 합니다", en: "a value or ] should stand here" },
  name: {
    ko: "여기에는 큰따옴표로 둘러싼 이름이 와야 합니다",
    en: "a name in double quotes should stand here",
  },
  nameOrClose: {
    ko: "여기에는 큰따옴표로 둘러싼 이름이나 } 가 와야 합니다",
    en: "a name in double quotes or } should stand here",
  },
  colon: { ko: "여기에는 : 가 와야 합니다", en: "a : should stand here" },
  commaOrBrace: { ko: "여기에는 , 나 } 가 와야 합니다", en: "a , or } should stand here" },
  commaOrBracket: { ko: "여기에는 , 나 ] 가 와야 합니다", en: "a , or ] should stand here" },
  end: {
    ko: "JSON 값은 하나여야 하는데 뒤에 더 있습니다",
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
      ko: "이 글이 닫히지 않았거나, 안에 줄바꿈이나 잘못된 \\ 가 있습니다",
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
