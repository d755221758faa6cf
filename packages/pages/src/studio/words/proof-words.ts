import type { SentenceSlot } from "@annae/studio";
import type { Language } from "../../page/language.ts";
import type { ProofLook } from "../proofs-state.ts";

const ko = {
  title: "증명",
  about:
    "항상 지켜야 할 것을 적어 두면, 모든 경우를 따져 지켜지는지 보여 줍니다. 깨지면 깨뜨리는 대화를 보여 줍니다.",
  list: "지켜야 할 것",
  none: "지켜야 할 것이 아직 없습니다. 아래에서 하나를 고르세요.",
  looks: {
    broken: "깨짐",
    unknown: "알 수 없음",
    upTo: "이벤트 몇 개까지",
    proved: "증명됨",
    open: "확인하는 중",
  } satisfies Record<ProofLook, string>,
  demands: {
    never: (what: string) => `없어야 할 일 · ${what}`,
    always: (what: string) => `항상 · ${what}`,
  },
  counts: (name: string, count: number) => `${name} ${count}`,
  upTo: (events: number) => `이벤트 ${events}개까지`,
  time: (ms: number) =>
    ms < 1_000 ? `${Math.max(1, Math.round(ms))}ms` : `${(ms / 1_000).toFixed(1)}초`,
  counterexample: "반례: 가장 짧은 대화",
  played: "반례 · 실제 엔진이 재생함",
  noCounterexample: "이 문장을 깨뜨리는 대화는 없습니다.",
  upToNote: "더 긴 대화는 확인하지 않았습니다.",
  unknownNote: "정해진 시간 안에 답을 찾지 못했습니다.",
  openLine: "시간선에서 열기",
  saveTest: "테스트로 저장",
  savedTest: (path: string) => `${path}에 테스트를 적었습니다`,
  show: "규칙에서 보기",
  remove: "이 문장 빼기",
  add: "지켜야 할 것 추가",
  overrides: (policy: string) =>
    `${policy} 정책에서 이어받은, 같은 일에 대한 문장을 모두 대신합니다`,
  addTitle: "문장을 고르세요",
  addThis: "추가",
  find: "찾기",
  findIn: (place: string) => `${place} 찾기`,
  moreFound: (count: number) =>
    `${count.toLocaleString("ko")}개 더 있습니다. 찾기에 이름을 적으세요.`,
  places: {
    deeds: "어떤 일",
    messages: "메시지",
    told: "알리는 메시지",
    events: "이벤트 (고르지 않으면 항상)",
    condition: "조건",
    duration: "시간 길이",
    count: "몇 번",
    reply: "세는 법",
  } satisfies Record<SentenceSlot, string>,
  bar: (all: number, look: ProofLook, count: number) =>
    look === "open"
      ? `증명 ${all}개 확인하는 중`
      : look === "proved"
        ? `증명 ${all}개 모두 지켜짐`
        : `증명 ${all}개 중 ${count}개 ${ko.looks[look]}`,
};

/** Words of the proofs. */
export type ProofWords = typeof ko;

const en: ProofWords = {
  title: "Proofs",
  about:
    "Write down what must always be kept: every case is checked. Where it is broken, the conversation that breaks it is shown.",
  list: "What must be kept",
  none: "Nothing must be kept yet. Choose something below.",
  looks: {
    broken: "Broken",
    unknown: "Unknown",
    upTo: "Up to some events",
    proved: "Proved",
    open: "Checking",
  },
  demands: { never: (what) => `Never · ${what}`, always: (what) => `Always · ${what}` },
  counts: (name, count) => `${name} ${count}`,
  upTo: (events) => `up to ${events} ${events === 1 ? "event" : "events"}`,
  time: (ms) => (ms < 1_000 ? `${Math.max(1, Math.round(ms))} ms` : `${(ms / 1_000).toFixed(1)} s`),
  counterexample: "Counterexample: the shortest conversation",
  played: "counterexample · played by the engine",
  noCounterexample: "No conversation breaks this.",
  upToNote: "Longer conversations were not checked.",
  unknownNote: "No answer was found in the time there is.",
  openLine: "Open on the time line",
  saveTest: "Save as a test",
  savedTest: (path) => `A test was written to ${path}`,
  show: "Show in the rules",
  remove: "Remove this",
  add: "Add what must be kept",
  overrides: (policy) => `In place of all sentences of ${policy} that are about the same`,
  addTitle: "Choose a sentence",
  addThis: "Add",
  find: "Find",
  findIn: (place) => `Find in ${place}`,
  moreFound: (count) => `${count.toLocaleString("en")} more. Write a name to find it.`,
  places: {
    deeds: "What",
    messages: "Messages",
    told: "Messages that are told",
    events: "Events (none chosen: any)",
    condition: "Condition",
    duration: "Within",
    count: "How many",
    reply: "How it is counted",
  },
  bar: (all, look, count) =>
    look === "open"
      ? `Checking ${all} ${all === 1 ? "proof" : "proofs"}`
      : look === "proved"
        ? `All ${all} proofs hold`
        : `${count} of ${all} proofs: ${en.looks[look].toLowerCase()}`,
};

export const proofPageWords: Readonly<Record<Language, ProofWords>> = { ko, en };
