import type { AnswerTo } from "@annae/studio";
import type { Language } from "../../page/language.ts";

type What = AnswerTo<"differ">["entries"][number]["what"];

const percent = (share: number, language: Language) =>
  share.toLocaleString(language, { style: "percent", maximumSignificantDigits: 2 });

const ko = {
  title: "달라지는 것",
  about:
    "글자의 차이가 아니라 결과가 달라지는 상황을 보여 줍니다. 초안을 처음 연 정책과 비교합니다.",
  compare: "다시 비교",
  comparing: "비교하는 중입니다",
  stale: "비교한 뒤에 글을 고쳤습니다. 다시 비교하세요.",
  same: "달라지는 것이 없습니다.",
  recorded: "기록된 대화로 세기",
  recordedHint: "시나리오나 결정 기록(JSON, 한 줄에 하나). 이 브라우저 밖으로 나가지 않습니다.",
  ofRecorded: (file: string, played: number, concerned: number) =>
    `${file}: 대화 ${played.toLocaleString("ko")}건 중 ${concerned.toLocaleString("ko")}건이 달라집니다`,
  broken: (count: number) => `읽을 수 없는 줄 ${count}개는 세지 않았습니다`,
  share: (share: number) => `이 이벤트의 경우 중 ${percent(share, "ko")}`,
  conversations: (count: number) => `기록된 대화 ${count.toLocaleString("ko")}건`,
  cases: "이런 경우에",
  was: "지금",
  now: "반영 후",
  before: "처음 연 정책",
  live: "운영 중",
  after: "초안",
  openLine: "시간선에서 열기",
  entries: "바뀐 것",
  unseen: (count: number) => `대화에서는 나타나지 않는 차이 ${count}개`,
  undecided: "시간 안에 알아내지 못한 이벤트가 있습니다",
  memory: "규칙은 같지만 앞의 대화 때문에 달라지는 대화",
  what: {
    message: "메시지",
    systemText: "시스템 메시지",
    setting: "설정",
    fact: "정보",
    property: "지켜야 할 것",
    image: "이미지",
  } satisfies Record<What, string>,
  none: "없음",
};

/** Words of the differences. */
export type DifferenceWords = typeof ko;

const en: DifferenceWords = {
  title: "What changes",
  about:
    "Not lines of text, but situations whose outcome changes. The draft is compared with the policy as it was opened.",
  compare: "Compare again",
  comparing: "Comparing",
  stale: "The text was changed since. Compare again.",
  same: "Nothing changes.",
  recorded: "Count in recorded conversations",
  recordedHint: "Scenarios or a decision log (JSON, one a line). They do not leave this browser.",
  ofRecorded: (file, played, concerned) =>
    `${file}: ${concerned.toLocaleString("en")} of ${played.toLocaleString("en")} conversations change`,
  broken: (count) =>
    `${count} ${count === 1 ? "line" : "lines"} could not be read and do not count`,
  share: (share) => `${percent(share, "en")} of the cases of this event`,
  conversations: (count) =>
    `${count.toLocaleString("en")} recorded ${count === 1 ? "conversation" : "conversations"}`,
  cases: "In these cases",
  was: "Now",
  now: "Then",
  before: "as opened",
  live: "live",
  after: "draft",
  openLine: "Open on the time line",
  entries: "Changed",
  unseen: (count) =>
    `${count} ${count === 1 ? "difference" : "differences"} that no conversation shows`,
  undecided: "Of some events nothing was found in the time there is",
  memory: "A conversation that differs by what came before it",
  what: {
    message: "Message",
    systemText: "System message",
    setting: "Setting",
    fact: "Fact",
    property: "What must be kept",
    image: "Image",
  },
  none: "none",
};

export const differenceWords: Readonly<Record<Language, DifferenceWords>> = { ko, en };
