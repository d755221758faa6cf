import { defineDiagnostic } from "../diagnostics/define-diagnostic.ts";
import { particle } from "../diagnostics/korean.ts";

/** A duration that is not written as one. */
export const badDuration = defineDiagnostic({
  code: "bad-duration",
  severity: "error",
  wording: {
    ko: ({ written }: { readonly written: string }) => ({
      title: `\`${written}\`${particle(written, "은/는")} 시간 길이로 읽을 수 없습니다`,
      help: "`d`(일), `h`(시간), `m`(분), `s`(초)를 이 순서로 한 번씩 씁니다 (예: `5m`, `1h30m`)",
    }),
    en: ({ written }) => ({
      title: `\`${written}\` is not a duration`,
      help: "use `d`, `h`, `m` and `s`, each once and in this order, as in `5m` or `1h30m`",
    }),
  },
});

/** What begins with a digit and is no value. */
export const badNumber = defineDiagnostic({
  code: "bad-number",
  severity: "error",
  wording: {
    ko: ({ written }: { readonly written: string }) => ({
      title: `\`${written}\`${particle(written, "은/는")} 숫자로 읽을 수 없습니다`,
      help: "숫자는 `3`이나 `1.5`처럼 단위 없이 씁니다. 이름은 숫자로 시작할 수 없습니다",
    }),
    en: ({ written }) => ({
      title: `\`${written}\` is not a number`,
      help: "numbers are written without a unit, as in `3` or `1.5`; names cannot begin with a digit",
    }),
  },
});

/** A full-width character where its plain twin is meant. */
export const fullWidthCharacter = defineDiagnostic({
  code: "full-width-character",
  severity: "error",
  wording: {
    ko: ({ written, plain }: { readonly written: string; readonly plain: string }) => ({
      title: `\`${written}\`${particle(written, "은/는")} 전각 문자입니다`,
      help: `반각 문자 \`${plain}\`${particle(plain, "으로/로")} 바꾸세요`,
    }),
    en: ({ written, plain }) => ({
      title: `\`${written}\` is a full-width character`,
      help: `write the plain \`${plain}\``,
    }),
  },
});

/** `# …` for a comment. */
export const hashComment = defineDiagnostic<object>({
  code: "hash-comment",
  severity: "error",
  wording: {
    ko: () => ({
      title: "주석은 `#`이 아니라 `//`로 시작합니다",
      help: "`//`로 바꾸세요",
    }),
    en: () => ({
      title: "comments begin with `//`, not with `#`",
      help: "write `//`",
    }),
  },
});

/** A date that does not exist. */
export const impossibleDate = defineDiagnostic({
  code: "impossible-date",
  severity: "error",
  wording: {
    ko: ({ written }: { readonly written: string }) => ({
      title: `\`${written}\`${particle(written, "은/는")} 없는 날짜입니다`,
      help: "날짜는 `2026-11-20`처럼 씁니다",
    }),
    en: ({ written }) => ({
      title: `there is no date \`${written}\``,
      help: "dates are written as in `2026-11-20`",
    }),
  },
});

/** A time of day that does not exist. */
export const impossibleTime = defineDiagnostic({
  code: "impossible-time",
  severity: "error",
  wording: {
    ko: ({ written }: { readonly written: string }) => ({
      title: `\`${written}\`${particle(written, "은/는")} 없는 시각입니다`,
      help: "시각은 `00:00`부터 `23:59`까지 두 자리씩 씁니다 (예: `09:30`)",
    }),
    en: ({ written }) => ({
      title: `there is no time \`${written}\``,
      help: "times go from `00:00` to `23:59`, two digits each, as in `09:30`",
    }),
  },
});

/** Characters that nothing in the language begins with. */
export const unknownCharacter = defineDiagnostic({
  code: "unknown-character",
  severity: "error",
  wording: {
    ko: ({ characters }: { readonly characters: string }) => ({
      title: `\`${characters}\` 문자는 여기에 쓸 수 없습니다`,
      help: '지우거나, 글이라면 따옴표로 둘러싸세요: `"…"`',
    }),
    en: ({ characters }) => ({
      title: `\`${characters}\` means nothing here`,
      help: 'take them away, or put text in quotes: `"…"`',
    }),
  },
});

const known = '`\\"`, `\\\\`, `\\n`, `\\t`, `\\[`';

/** `\` in a text, followed by nothing known. */
export const unknownEscape = defineDiagnostic({
  code: "unknown-escape",
  severity: "error",
  wording: {
    ko: ({ written }: { readonly written: string }) => ({
      title: `글 안에서 \`${written}\`에는 뜻이 없습니다`,
      help: `\`\\\` 자체를 쓰려면 \`\\\\\`로 쓰세요. 쓸 수 있는 것: ${known}`,
    }),
    en: ({ written }) => ({
      title: `\`${written}\` means nothing in a text`,
      help: `for a \`\\\` itself write \`\\\\\`; known are ${known}`,
    }),
  },
});

/** A `"""` without its other `"""`. */
export const unterminatedBlock = defineDiagnostic<object>({
  code: "unterminated-block",
  severity: "error",
  wording: {
    ko: () => ({
      title: '이 `"""`를 닫는 `"""`가 없습니다',
      help: '글이 끝나는 다음 줄에 `"""`를 넣으세요',
    }),
    en: () => ({
      title: 'this `"""` is never closed',
      help: 'put a `"""` on the line below the text',
    }),
  },
});

/** A block comment that is never closed. */
export const unterminatedComment = defineDiagnostic<object>({
  code: "unterminated-comment",
  severity: "error",
  wording: {
    ko: () => ({
      title: "이 `/*`를 닫는 `*/`가 없습니다",
      help: "주석이 끝나는 곳에 `*/`를 넣으세요",
    }),
    en: () => ({
      title: "this `/*` is never closed",
      help: "put a `*/` where the comment ends",
    }),
  },
});

/** A text without its closing quote. */
export const unterminatedText = defineDiagnostic<object>({
  code: "unterminated-text",
  severity: "error",
  wording: {
    ko: () => ({
      title: "닫는 따옴표가 없습니다",
      help: '글이 끝나는 곳에 `"`를 넣으세요. 여러 줄에 걸친 글은 `"""`로 둘러쌉니다',
    }),
    en: () => ({
      title: "this text has no closing quote",
      help: 'put a `"` where it ends; a text of several lines stands between `"""`',
    }),
  },
});

/** A space that only looks like one. */
export const unusualSpace = defineDiagnostic({
  code: "unusual-space",
  severity: "error",
  wording: {
    ko: ({ codes }: { readonly codes: string }) => ({
      title: `여기에 보통 빈칸이 아닌 특수한 빈칸이 있습니다 (${codes})`,
      help: "보통 빈칸으로 바꾸세요",
    }),
    en: ({ codes }) => ({
      title: `this is a special kind of space (${codes})`,
      help: "write an ordinary space",
    }),
  },
});

/** A symbol of other languages or keyboards. */
export const wrongOperator = defineDiagnostic({
  code: "wrong-operator",
  severity: "error",
  wording: {
    ko: ({ written, right }: { readonly written: string; readonly right: string }) => ({
      title: `\`${written}\` 대신 \`${right}\`${particle(right, "을/를")} 씁니다`,
      help: `\`${right}\`${particle(right, "으로/로")} 바꾸세요`,
    }),
    en: ({ written, right }) => ({
      title: `\`${written}\` is written \`${right}\` here`,
      help: `write \`${right}\``,
    }),
  },
});

/** A text in other quotes than `"`. */
export const wrongQuotes = defineDiagnostic({
  code: "wrong-quotes",
  severity: "error",
  wording: {
    ko: ({ opening }: { readonly opening: string }) => ({
      title: `글은 \`${opening}\`이 아니라 \`"\`로 둘러쌉니다`,
      help: '따옴표를 `"`로 바꾸세요',
    }),
    en: ({ opening }) => ({
      title: `text is put between \`"\`, not behind \`${opening}\``,
      help: 'write `"` on both sides',
    }),
  },
});
