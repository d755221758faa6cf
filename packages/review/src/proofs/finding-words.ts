import type { Doc } from "@annae/vocabulary";
import type { Finding } from "./finding.ts";

/** How the result was found. */
export function methodOf(finding: Finding): Doc {
  switch (finding.result) {
    case "holds":
      return finding.by === "oneEvent" ? oneEvent : byInduction(finding.events);
    case "holdsSoFar":
      return upTo(finding.events);
    case "fails":
      return failsAfter(finding.events);
    case "undecided":
      return given(finding);
    case "notPlayed":
      return notPlayed;
  }
}

const oneEvent: Doc = { ko: "이벤트 하나로 증명됨", en: "holds for ever: one event" };

function byInduction(events: number): Doc {
  return {
    ko: `끝까지 지켜짐: 귀납 (이벤트 ${events}개)`,
    en: `holds for ever: induction over ${events} ${events === 1 ? "event" : "events"}`,
  };
}

function upTo(events: number): Doc {
  return {
    ko: `이벤트 ${events}개까지의 대화에서 지켜짐`,
    en: `holds for conversations of up to ${events} ${events === 1 ? "event" : "events"}`,
  };
}

function failsAfter(events: number): Doc {
  return {
    ko: `이벤트 ${events}개인 대화에서 어긋남`,
    en: `fails in a conversation of ${events} ${events === 1 ? "event" : "events"}`,
  };
}

const reasons: Readonly<Record<Extract<Finding, { result: "undecided" }>["why"], Doc>> = {
  time: { ko: "정해진 시간 안에 결정하지 못함", en: "could not be decided in time" },
  stopped: { ko: "중단됨", en: "stopped" },
  hard: { ko: "결정할 수 없는 비교가 있음", en: "compares what cannot be decided" },
};

function given({ why, events }: Extract<Finding, { result: "undecided" }>): Doc {
  const { ko, en } = reasons[why];
  const { ko: koUpTo, en: enUpTo } = upTo(events);
  return events === 0 ? { ko, en } : { ko: `${ko}, ${koUpTo}`, en: `${en}; ${enUpTo}` };
}

const notPlayed: Doc = {
  ko: "찾은 대화가 실제 엔진에서는 그렇게 재생되지 않음: 증명이 실제보다 많은 경우를 허용하므로 결정할 수 없음",
  en: "the engine does not play the conversation that was found: the proof allows more than can be, and cannot decide this",
};
