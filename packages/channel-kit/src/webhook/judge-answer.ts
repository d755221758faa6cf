import type { AnswerRow, Verdict } from "@annae/vocabulary";
import { membersOf } from "./fields.ts";
import { readJson } from "./read-json.ts";

/** Bytes of an answer that are worth reading. */
const mostBytes = 64 * 1024;

const standard = "RFC 9110";

/** What a platform's HTTP status means by itself, whatever the body says: the first row that fits. Success is the body's to judge. */
export const statusAnswers: readonly (AnswerRow & {
  readonly fits: (status: number) => boolean;
})[] = [
  {
    code: "429",
    fits: (status) => status === 429,
    outcome: "wait",
    doc: {
      ko: "한꺼번에 너무 많이 보냈습니다. 잠시 쉬었다가 자동으로 이어서 보냅니다",
      en: "too many requests at once; sending goes on by itself after a pause",
    },
    source: "RFC 6585",
  },
  {
    code: "408, 5xx",
    fits: (status) => status === 408 || status >= 500,
    outcome: "later",
    doc: {
      ko: "플랫폼 서버에 문제가 있습니다. 자동으로 다시 보냅니다",
      en: "the platform's server is in trouble; it is sent again by itself",
    },
    source: standard,
  },
  {
    code: "3xx",
    fits: (status) => status >= 300 && status < 400,
    outcome: "operator",
    doc: {
      ko: "플랫폼이 다른 주소로 보내려고 합니다. 따라가지 않습니다. 서버에 설정한 주소를 확인하세요",
      en: "the platform sends us to another address, where we do not go; look at the address that the server is set up with",
    },
    source: standard,
  },
  {
    code: "401, 403",
    fits: (status) => status === 401 || status === 403,
    outcome: "operator",
    doc: {
      ko: "플랫폼이 인증 키를 받아들이지 않습니다. 키를 확인하세요",
      en: "the platform does not accept the key; look it up",
    },
    source: standard,
  },
  {
    code: "4xx",
    fits: (status) => status >= 400,
    outcome: "refused",
    doc: { ko: "플랫폼이 요청을 거부했습니다", en: "the platform refused the request" },
    source: standard,
  },
];

const unreadable: Verdict = {
  code: "?",
  outcome: "unknown",
  doc: {
    ko: "플랫폼의 응답을 읽을 수 없어, 전달되었는지 알 수 없습니다",
    en: "the platform's answer can't be read, so nobody knows whether it was taken",
  },
};

/** How a platform writes its answers. */
export interface AnswerForm {
  readonly answers: readonly AnswerRow[];
  /** The code in the body's members; undefined where there is none. */
  readonly codeOf: (answer: ReadonlyMap<string, unknown>) => string | undefined;
}

/** What an answer means, by its status and then by the code in its body. A code that is in no table is a refusal. */
export function judgeAnswer(
  status: number,
  body: string,
  { answers, codeOf }: AnswerForm,
): Verdict {
  if (status < 200 || status >= 300) {
    const { outcome, doc } = statusAnswers.find(({ fits }) => fits(status)) ?? unreadable;
    return { code: `HTTP ${status}`, outcome, doc };
  }
  const json = readJson(body, mostBytes);
  const code = json.ok ? codeOf(membersOf(json.value)) : undefined;
  if (code === undefined) return unreadable;
  const row = answers.find((one) => standsFor(one.code, code));
  return row === undefined ? unknownCode(code) : { ...row, code };
}

/** Whether a table's code is that one; an `x` in it is any digit. */
function standsFor(written: string, code: string): boolean {
  if (written === code) return true;
  if (!written.includes("x") || written.length !== code.length) return false;
  return [...written].every(
    (sign, at) => sign === code[at] || (sign === "x" && /\d/.test(code[at] ?? "")),
  );
}

function unknownCode(given: string): Verdict {
  const code = /^[\w.-]{1,20}$/.test(given) ? given : "?";
  return {
    code,
    outcome: "refused",
    doc: {
      ko: "플랫폼이 문서에 없는 코드로 거부했습니다",
      en: "the platform refused it with a code that is in no document",
    },
  };
}
