import { actions } from "@annae/vocabulary";
import { foreignAfterSend } from "../../../foreign-words.ts";
import { anyWord, type ForeignPhrase, type PhrasePlace } from "./phrase.ts";

const often = {
  ko: "몇 번째인지는 세지 않습니다. 상담마다 한 번은 `once`, 하루에 한 번은 `once a day`, 간격을 두려면 `every 5m`으로 쓰세요",
  en: "times are not counted; write `once` (in a consultation), `once a day` or `every 5m`",
};
const intervals: Readonly<Record<string, string>> = {
  minute: "1m",
  hour: "1h",
  hourly: "1h",
  week: "7d",
  weekly: "7d",
  month: "30d",
  monthly: "30d",
};

const noActions = `(?!(?:send|tell|${actions.map(({ name }) => name).join("|")})\\b)`;

/** What other tools write around a message that is sent, and behind other actions. */
export const sending = {
  sent: [
    {
      words: ["daily", "once per day", "every day", "하루 한 번"],
      pattern: String.raw`(?:daily|(?:only\s+)?(?:once|one\s+time|1\s*x|1\s+time)\s*(?:per|each|every|\/)\s*day|once\s+daily|every\s+day|per\s+day|매일|하루\s*(?:에\s*)?한\s*번(?:만)?)(?![\p{L}\p{N}_])`,
      reads: () => "once a day",
      instead: often,
    },
    {
      words: ["once a week", "once per hour", "every hour", "hourly", "weekly"],
      pattern: String.raw`(?:(?:only\s+)?once\s*(?:a|an|per|each|every|\/)\s*|every\s+(?:an?\s+)?)(minute|hour|week|month)(?![\p{L}\p{N}_])|(hourly|weekly|monthly)(?![\p{L}\p{N}_])`,
      reads: (found) => `every ${intervals[found[1] ?? found[2] ?? ""] ?? "1d"}`,
      instead: often,
      fix: "guess",
    },
    {
      words: ["twice", "3 times", "max 3", "only once", "한 번만"],
      pattern: String.raw`(?:(?:at\s+most|max(?:imum)?|up\s+to|limit|only|just|no\s+more\s+than)\s*)?(?:twice|thrice|\d+\s*(?:times|x|번|회)(?:\s*만)?|once\s+only|한\s*번만?|(?<=\s)\d+(?=\s*[;}\n]))(?![\p{L}\p{N}_])|(?:only|just|exactly)\s+once`,
      reads: () => "once",
      instead: often,
      fix: "guess",
    },
    {
      words: ["send a, b", "send a and b", "send a + b"],
      pattern: String.raw`(?:,|\+|and|&&?|그리고|와|과)\s*${noActions}(?=${anyWord}\s*(?:[;}\n]|,|and\b|$))`,
      reads: () => "; send ",
      instead: {
        ko: "메시지마다 `send`를 쓰고 `;`으로 나누세요: `send a; send b`",
        en: "each message has its own `send`, with `;` between: `send a; send b`",
      },
    },
    {
      words: ["tomorrow", "at 18:00", "내일"],
      pattern: String.raw`(?:tomorrow|soon|later|next\s+(?:day|week)|내일|나중에|at\s+\d[\d:apm]*)(?![\p{L}\p{N}_])`,
      reads: () => "",
      instead: foreignAfterSend.delay.instead,
      fix: "none",
    },
  ],
  send: [
    {
      words: ["send the greeting", "send message greeting"],
      pattern: String.raw`(?:the|message|msg|template)\s+(?!(?:once|every|if|else|unless|after|in|to)\b)(?=${anyWord}\s*(?:[;}\n]|if\b|once\b|every\b|$))`,
      reads: () => "",
      instead: {
        ko: "`send` 뒤에는 메시지 이름만 쓰세요",
        en: "`send` is followed by the name of a message alone",
      },
    },
  ],
  tell: [
    {
      words: ["tell the counselor", "tell agent", "tell team", "tell 상담사"],
      pattern: String.raw`(?:to\s+)?(?:(?:the|our|an?|assigned)\s+)?(?:counselors?|agents?|team|staff|operators?|manager|상담사|상담원|팀)(?=:?\s)(?<!^counselor):?`,
      reads: ([written]) => (written === "counselor" ? null : "counselor"),
      instead: {
        ko: "상담사에게만 보일 글은 `tell counselor 이름`으로 쓰세요",
        en: "what the counselor alone sees is `tell counselor name`",
      },
    },
  ],
  done: [
    {
      words: ["assign to kim", "close the chat", "queue(…)"],
      pattern: String.raw`(?:(?:to|for|with|in|at)\s+(?:the\s+)?${anyWord}|(?:the|this)\s+${anyWord}|\(\s*(?:${anyWord})?\s*\)|(?:chat|conversation|consultation|ticket|room|customer|상담)(?![\p{L}_]))`,
      reads: () => "",
      instead: {
        ko: "동작은 이름만 쓰고, 항상 이 상담에 합니다. 상담사를 골라 배정할 수는 없습니다",
        en: "an action is its name alone and is done to this consultation; no rule picks a counselor",
      },
    },
  ],
} as const satisfies Readonly<Partial<Record<PhrasePlace, readonly ForeignPhrase[]>>>;
