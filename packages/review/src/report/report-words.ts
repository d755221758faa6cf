import { assertNever, type Doc, type Locale, particle } from "@annae/vocabulary";
import type { Proof, Unshown } from "../difference/conversations.ts";
import type { EntryChange } from "../difference/entry-changes.ts";
import type { Rename } from "../difference/renames.ts";
import type { Traffic } from "../traffic/compare-traffic.ts";

/** Words of reports about differences. */
export const reportWords = {
  same: {
    ko: "달라지는 것이 없습니다",
    en: "no difference",
  },
  situations: { ko: "결과가 달라지는 상황", en: "Situations whose outcome changes" },
  entries: { ko: "달라지는 글과 설정", en: "Texts and settings that change" },
  before: { ko: "이전", en: "before" },
  now: { ko: "이후", en: "now" },
  example: { ko: "예", en: "example" },
  memory: {
    ko: "요청을 나누는 규칙이 달라져, 한 번만 보내는 메시지를 보냈는지 다르게 기억합니다",
    en: "Requests are told apart otherwise, and so it is remembered otherwise what was sent once",
  },
  traffic: { ko: "기록된 대화", en: "Recorded conversations" },
} as const satisfies Readonly<Record<string, Doc>>;

/** How it is known that nothing differs. */
export function proofWords(proof: Proof): Doc {
  switch (proof.by) {
    case "oneEvent":
      return {
        ko: "증명됨: 어떤 이벤트에서도 규칙의 결과가 같습니다",
        en: "proved: at every event the rules come to the same",
      };
    case "induction":
      return {
        ko: `증명됨: 어떤 대화에서도 결과가 같습니다 (이벤트 ${proof.events}개의 귀납)`,
        en: `proved: no conversation differs (induction over ${proof.events} ${proof.events === 1 ? "event" : "events"})`,
      };
    case "search":
      return {
        ko: `이벤트 ${proof.events}개까지의 대화에서 같습니다. 더 긴 대화는 보지 않았습니다`,
        en: `no conversation of up to ${proof.events} events differs; longer ones were not looked at`,
      };
    default:
      return assertNever(proof);
  }
}

/** Why no conversation is shown of a class. */
export function unshownWords(unshown: Unshown): Doc {
  switch (unshown.result) {
    case "later":
      return {
        ko: "앞에서 이미 달라진 대화에서만 나옵니다",
        en: "it comes about only in conversations in which something else changes before",
      };
    case "unknown":
      if (unshown.events === 0)
        return { ko: "대화는 확인하지 않았습니다", en: "no conversation was looked at" };
      return {
        ko: `이벤트 ${unshown.events}개까지의 대화에서는 나오지 않습니다. 더 긴 대화는 보지 않았습니다`,
        en: `no conversation of up to ${unshown.events} events gets there; longer ones were not looked at`,
      };
    default:
      return assertNever(unshown);
  }
}

/** Classes of which no conversation shows anything. */
export function unseenWords(count: number): Doc {
  return {
    ko: `규칙이 다르게 정하지만 어떤 대화에서도 드러나지 않는 상황 ${count}가지 (증명됨)`,
    en: `${count} ${count === 1 ? "class" : "classes"} of situations in which the rules ask for something else, and which no conversation shows (proved)`,
  };
}

const kinds: Readonly<Record<EntryChange["what"], Doc>> = {
  message: { ko: "메시지", en: "message" },
  systemText: { ko: "시스템 메시지", en: "platform message" },
  setting: { ko: "설정", en: "setting" },
  fact: { ko: "정보", en: "fact" },
  property: { ko: "항상 지킬 것", en: "property" },
  image: { ko: "이미지", en: "image" },
};

/** "message `busy` changes" */
export function entryWords({ what, name, was, now }: EntryChange): Doc {
  const kind = kinds[what];
  const verb =
    was === null
      ? { ko: "새로 생김", en: "is new" }
      : now === null
        ? { ko: "없어짐", en: "is gone" }
        : { ko: "달라짐", en: "changes" };
  return { ko: `${kind.ko} \`${name}\`: ${verb.ko}`, en: `${kind.en} \`${name}\` ${verb.en}` };
}

/** A name that is only written otherwise. */
export function renameWords({ what, from, to }: Rename): Doc {
  const kind = what === "message" ? kinds.message : { ko: "규칙", en: "rule" };
  return {
    ko: `${kind.ko} 이름만 바뀜: \`${from}\` → \`${to}\``,
    en: `only the name of the ${kind.en} changes: \`${from}\` → \`${to}\``,
  };
}

/** Events that could not be compared to their end. */
export function undecidedWords(events: readonly string[]): Doc {
  const list = events.map((event) => `\`${event}\``).join(", ");
  return {
    ko: `${list}${particle(list, "은/는")} 정해진 한도 안에서 끝까지 비교하지 못했습니다. 더 달라지는 상황이 있을 수 있습니다`,
    en: `${list} could not be compared to the end within the limit; there may be more that changes`,
  };
}

/** How many recorded conversations are concerned. */
export function trafficWords(traffic: Traffic): readonly Doc[] {
  const { played, concerned, wordsOnly, broken, unread } = traffic;
  const left = unread === 0 ? [] : [unreadWords(unread)];
  if (played === 0)
    return [nothingPlayed, ...(broken.length === 0 ? [] : [brokenWords(broken)]), ...left];
  const percent = Math.round((1_000 * concerned) / played) / 10;
  return [
    {
      ko: `대화 ${played}건 중 ${concerned}건(${percent}%)이 달라집니다${wordsOnly === 0 ? "" : `. 그중 ${wordsOnly}건은 글만 달라집니다`}`,
      en: `${concerned} of ${played} conversations (${percent} %) change${wordsOnly === 0 ? "" : `; in ${wordsOnly} of them only words`}`,
    },
    ...(broken.length === 0 ? [] : [brokenWords(broken)]),
    ...left,
  ];
}

function unreadWords(unread: number): Doc {
  return {
    ko: `중단되어 ${unread}행은 읽지 않았습니다`,
    en: `interrupted: ${unread} ${unread === 1 ? "line was" : "lines were"} not read`,
  };
}

const nothingPlayed: Doc = {
  ko: "기록에 재생할 수 있는 대화가 없습니다",
  en: "nothing was recorded that can be played",
};

/** Reasons that are told, and lines of each that are named; the rest is counted. */
const named = { reasons: 5, lines: 10 } as const;

/** Lines that say the same are named together. */
function brokenWords(broken: Traffic["broken"]): Doc {
  const groups = [...Map.groupBy(broken, ({ reason }) => reason.en).values()];
  const shown = (locale: Locale) =>
    groups
      .slice(0, named.reasons)
      .map((lines) => `${linesText(lines, locale)}: ${lines[0]?.reason[locale] ?? ""}`)
      .concat(groups.length > named.reasons ? ["…"] : [])
      .join("\n  ");
  return {
    ko: `읽지 못한 줄 ${broken.length}개는 세지 않았습니다\n  ${shown("ko")}`,
    en: `${broken.length} ${broken.length === 1 ? "line is" : "lines are"} broken and not counted\n  ${shown("en")}`,
  };
}

/** "lines 3, 7, 9": their numbers, as far as they are named. */
function linesText(lines: Traffic["broken"], locale: Locale): string {
  const numbers = lines.slice(0, named.lines).map(({ line }) => String(line));
  const list = [...numbers, ...(lines.length > named.lines ? ["…"] : [])].join(", ");
  if (locale === "ko") return `${list}행`;
  return lines.length === 1 ? `line ${list}` : `lines ${list}`;
}

/** How many of the recorded conversations are in a class. */
export function countWords(count: number): Doc {
  return {
    ko: `기록된 대화 ${count}건`,
    en: `${count} recorded ${count === 1 ? "conversation" : "conversations"}`,
  };
}
