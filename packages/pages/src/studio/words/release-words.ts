import type { RevisionState, WordGate } from "@annae/server/protocol";
import type { Language } from "../../page/language.ts";
import type { ReleaseFault } from "../live-state.ts";
import type { Gate, ReleaseStage } from "../release/release.ts";

const number = (value: number, language: Language) => value.toLocaleString(language);
const percent = (share: number, language: Language) =>
  share.toLocaleString(language, { style: "percent", maximumFractionDigits: 1 });

const ko = {
  title: "반영하면 달라지는 것",
  about:
    "글자의 차이가 아니라 결과가 달라지는 상황을 보여 줍니다. 지금 반영된 정책과 초안을 비교합니다.",
  stages: {
    check: ["점검", "오류, 증명, 달라지는 것"],
    shadow: ["그림자 운영", "보내지 않고 실제 상담으로 비교"],
    arm: ["반영", "다음 일부터 이 개정이 정함"],
    live: ["되돌리기", "언제든 앞의 개정으로"],
  } satisfies Record<ReleaseStage, readonly [string, string]>,
  done: "마침",
  shadowedBefore: (count: number) => `반영 전에 실제로 일어난 일 ${number(count, "ko")}건과 비교함`,
  unshadowed: (by: string, reason: string) =>
    `그림자 운영 없이 반영됨 · ${by}${reason === "" ? "" : `: ${reason}`}`,
  gates: "반영 조건",
  gate: {
    sent: (kept: boolean): string => (kept ? "초안이 서버에 있음" : "초안을 서버에 저장하는 중"),
    errors: (kept: boolean, count: number): string => (kept ? "오류 없음" : `오류 ${count}개`),
    properties: (kept: boolean, count: number): string =>
      kept ? "지켜야 할 것이 깨지지 않음" : count > 0 ? `증명 ${count}개 깨짐` : "증명하는 중",
    compared: (kept: boolean, count: number): string =>
      kept
        ? "달라지는 것을 모두 봄"
        : count > 0
          ? `아직 보지 않은 변경 ${count}가지`
          : "달라지는 것을 비교해야 함",
    checked: (kept: boolean): string => (kept ? "서버가 점검함" : "서버가 아직 점검하지 않음"),
    tests: (kept: boolean, count: number): string =>
      kept ? "실패하는 테스트 없음" : `실패하는 테스트 ${count}개`,
    decided: (kept: boolean, count: number): string =>
      kept ? "확인하지 못한 것 없음" : `시간 안에 확인하지 못한 것 ${count}개`,
    shadow: (kept: boolean): string =>
      kept ? "실제 상담으로 그림자 운영을 함" : "그림자 운영으로 비교한 일이 아직 없음",
    differences: (kept: boolean, count: number): string =>
      kept
        ? "그림자 운영의 다른 결과를 모두 봄"
        : `그림자 운영에서 아직 보지 않은 다른 결과 ${count}가지`,
  } satisfies Record<Gate["gate"], (kept: boolean, count: number) => string>,
  note: "이 개정에 무엇을 담았나요?",
  noteHint: "개정 목록에 남습니다. 비워도 됩니다.",
  check: "점검하고 개정 만들기",
  checking: "점검하는 중입니다",
  checkSays: "보내는 것은 없습니다. 서버가 오류를 찾고, 이 초안을 개정으로 남깁니다.",
  found: { server: "서버가 찾은 것", studio: "고칠 것" },
  toApproval: (code: string) => `카카오 승인 ${code}에서 마저 쓰거나 버리기`,
  toSettings: "설정에서 고치기",
  startShadow: "그림자 운영 시작",
  shadowSays:
    "실제 상담에 이 개정이 어떻게 답했을지 계산만 합니다. 고객에게는 아무것도 보내지 않습니다.",
  shadow: "그림자 운영 중",
  since: (at: string, by: string) => `${at}부터 · ${by}`,
  played: "비교한 일",
  same: "같은 결과",
  different: "다른 결과",
  unplayable: "비교하지 못한 일",
  counted: (count: number, share: number) => `${number(count, "ko")}건 (${percent(share, "ko")})`,
  count: (count: number) => `${number(count, "ko")}건`,
  refresh: "새로 고침",
  stopShadow: "그림자 운영 멈춤",
  shadowNone: "아직 비교한 일이 없습니다. 상담에 새로운 일이 생기면 여기에 나타납니다.",
  otherShadow: "다른 개정을 그림자로 운영하고 있습니다. 시작하면 그것을 멈춥니다.",
  wasTold: "고객이 본 것",
  wouldBeTold: "이 개정이라면",
  silence: "아무 말도 하지 않음",
  examples: (count: number) => `${number(count, "ko")}건`,
  arm: "반영하기",
  armTitle: (id: string) => `개정 ${id}, 반영할까요?`,
  armSays:
    "누르는 순간에 나가는 메시지는 없습니다. 그 뒤에 고객이 말하거나 시간이 지나면 이 개정에 따라 안내가 나갑니다.",
  armOpen: (count: number): string =>
    count === 0
      ? "접수되었거나 진행 중인 상담이 없습니다."
      : `지금 접수·진행중·상담대기인 상담 ${number(count, "ko")}건에도 다음 일부터 적용됩니다.`,
  armChanges: (situations: number, entries: number) =>
    `결과가 달라지는 상황 ${situations}가지, 바뀐 글과 설정 ${entries}가지`,
  armShadowed: (count: number, share: number) =>
    `그림자 운영에서 ${number(count, "ko")}건을 비교했고 그중 ${percent(share, "ko")}의 결과가 달랐습니다.`,
  armUnshadowed: "그림자 운영을 하지 않았습니다.",
  word: {
    decided: (count: number) => `확인하지 못한 ${count}개를 알고 있으며, 내 이름으로 책임집니다`,
    shadow: (_: number) => "실제 상담으로 비교하지 않은 것을 알고 있으며, 내 이름으로 책임집니다",
  } satisfies Record<WordGate, (count: number) => string>,
  reason: "왜 반영하나요?",
  backReason: "왜 되돌리나요?",
  cancel: "취소",
  isLive: (id: string) => `개정 ${id} 운영 중`,
  liveSays: (by: string, at: string) => `${by}, ${at}에 반영`,
  revisions: "개정",
  revision: (id: string) => `개정 ${id}`,
  none: "아직 개정이 없습니다.",
  setup: "서버를 설치한 사람",
  program: "프로그램",
  made: (at: string, by: string) => `${at} · ${by} 만듦`,
  armed: (at: string, by: string) => `${at} · ${by} 반영`,
  states: {
    faulty: "반영할 수 없음",
    checked: "점검함",
    armed: "운영 중",
    replaced: "지난 개정",
    rolledBack: "되돌림",
  } satisfies Record<RevisionState["state"], string>,
  back: "되돌리기",
  backTitle: (id: string) => `개정 ${id}, 여기로 되돌릴까요?`,
  backSays:
    "다음에 일어나는 일부터 그 개정이 정합니다. 나가는 메시지는 없고, 지금 초안도 지우지 않습니다.",
  compare: "운영 중인 것과 비교",
  comparing: "비교하는 중입니다",
  besideTitle: (id: string) => `개정 ${id}, 운영 중인 것과의 차이`,
  besideSays: "왼쪽은 지금 운영 중인 정책, 오른쪽은 그 개정입니다.",
  toDraft: "초안으로 가져오기",
  close: "닫기",
  ofConversations: (share: number) => `기록된 대화 중 ${percent(share, "ko")}의 결과가 달라집니다`,
  stay: (share: number, count: number) =>
    `그대로 ${percent(share, "ko")} (${number(count, "ko")}건)`,
  unchanged: "그대로",
  wordsAlone: "문구나 이미지만 달라짐",
  recordedOf: (played: number) => `기록된 대화 ${number(played, "ko")}건과 비교`,
  percent: (share: number) => percent(share, "ko"),
  countServer: "서버에 기록된 대화로 세기",
  countServerHint: "고객의 말은 가린 채로 받습니다.",
  counting: "기록을 받는 중입니다",
  looked: "보았습니다",
  otherChanges: "정책 밖에서 바뀌는 것",
  changes: { setting: "설정", counselor: "상담사", picture: "그림", text: "파일" },
  faults: {
    conflict: "그사이 다른 사람이 반영했거나 초안을 고쳤습니다. 목록을 새로 읽었으니 다시 보세요.",
    gateClosed: "그사이 반영 조건이 바뀌었습니다. 아무것도 바뀌지 않았으니 조건을 다시 보세요.",
    tooMany: "서버가 다른 정책을 점검하고 있습니다. 잠시 뒤 다시 누르세요.",
    unavailable: "서버가 지금은 저장하지 못합니다. 아무것도 바뀌지 않았습니다.",
    forbidden: "이 일을 할 역할이 없습니다.",
    notReached: "서버에 닿지 않습니다. 아무것도 바뀌지 않았습니다.",
    hasErrors: "오류가 있어 비교할 수 없습니다.",
    other: "서버가 받지 않았습니다. 아무것도 바뀌지 않았습니다.",
  } satisfies Partial<Record<ReleaseFault | "other", string>>,
};

/** Words of going live. */
export type ReleaseWords = typeof ko;

const plural = (count: number, one: string, more: string) => (count === 1 ? one : more);

const en: ReleaseWords = {
  title: "What changes on going live",
  about:
    "Not lines of text, but situations whose outcome changes. The draft is compared with the policy that is live.",
  stages: {
    check: ["Check", "errors, proofs, changes"],
    shadow: ["Shadow run", "on real events, sending nothing"],
    arm: ["Go live", "decides from the next event on"],
    live: ["Roll back", "to an earlier revision at any time"],
  },
  done: "done",
  shadowedBefore: (count) =>
    `${number(count, "en")} ${plural(count, "event", "events")} compared before it went live`,
  unshadowed: (by, reason) => `Live without one · ${by}${reason === "" ? "" : `: ${reason}`}`,
  gates: "Before it goes live",
  gate: {
    sent: (kept) => (kept ? "The server has the draft" : "The draft is being saved"),
    errors: (kept, count) => (kept ? "No errors" : `${count} ${plural(count, "error", "errors")}`),
    properties: (kept, count) =>
      kept
        ? "Nothing that must be kept is broken"
        : count > 0
          ? `${count} ${plural(count, "proof", "proofs")} broken`
          : "Proofs are running",
    compared: (kept, count) =>
      kept
        ? "Every change was looked at"
        : count > 0
          ? `${count} ${plural(count, "change was", "changes were")} not looked at`
          : "The changes have to be compared",
    checked: (kept) => (kept ? "Checked by the server" : "Not checked by the server yet"),
    tests: (kept, count) =>
      kept ? "No test fails" : `${count} ${plural(count, "test fails", "tests fail")}`,
    decided: (kept, count) =>
      kept
        ? "Every question was decided"
        : `${count} ${plural(count, "question", "questions")} left undecided`,
    shadow: (kept) =>
      kept ? "It ran as a shadow of real conversations" : "No shadow run has compared anything yet",
    differences: (kept, count) =>
      kept
        ? "All that came out otherwise in the shadow run was looked at"
        : `${count} ${plural(count, "way", "ways")} in which the shadow run came out otherwise ${plural(count, "was", "were")} not looked at`,
  },
  note: "What is in this revision?",
  noteHint: "It is kept in the list of revisions. May be empty.",
  check: "Check and make a revision",
  checking: "Checking",
  checkSays: "Nothing is sent. The server looks for errors and keeps the draft as a revision.",
  found: { server: "Found by the server", studio: "To be mended" },
  toApproval: (code) => `Finish or discard it in Kakao approval, ${code}`,
  toSettings: "Mend it in Settings",
  startShadow: "Start the shadow run",
  shadowSays:
    "Works out what this revision would have answered in real consultations. Customers are sent nothing.",
  shadow: "Shadow run",
  since: (at, by) => `since ${at} · ${by}`,
  played: "Events compared",
  same: "Same result",
  different: "Other result",
  unplayable: "Not comparable",
  counted: (count, share) => `${number(count, "en")} (${percent(share, "en")})`,
  count: (count) => number(count, "en"),
  refresh: "Refresh",
  stopShadow: "Stop the shadow run",
  shadowNone: "Nothing was compared yet. What happens in consultations shows here.",
  otherShadow: "Another revision runs as a shadow. Starting ends it.",
  wasTold: "What the customer saw",
  wouldBeTold: "With this revision",
  silence: "nothing",
  examples: (count) => `${number(count, "en")} ${plural(count, "event", "events")}`,
  arm: "Go live",
  armTitle: (id) => `Put revision ${id} in force?`,
  armSays:
    "No message goes out at this moment. What customers write and what time brings from then on is answered by this revision.",
  armOpen: (count) =>
    count === 0
      ? "No consultation is open now."
      : `It holds for the ${number(count, "en")} ${plural(count, "consultation", "consultations")} that ${plural(count, "is", "are")} open, too, from the next event on.`,
  armChanges: (situations, entries) =>
    `${situations} ${plural(situations, "situation comes", "situations come")} out otherwise, ${entries} ${plural(entries, "text or setting", "texts or settings")} changed`,
  armShadowed: (count, share) =>
    `The shadow run compared ${number(count, "en")} ${plural(count, "event", "events")}; ${percent(share, "en")} came out otherwise.`,
  armUnshadowed: "There was no shadow run.",
  word: {
    decided: (count) =>
      `I know of the ${count} undecided ${plural(count, "question", "questions")} and answer for ${plural(count, "it", "them")} by name`,
    shadow: () => "I know that it was not compared on real conversations and answer for it by name",
  },
  reason: "Why does it go live?",
  backReason: "Why is it rolled back?",
  cancel: "Cancel",
  isLive: (id) => `Revision ${id} is live`,
  liveSays: (by, at) => `by ${by}, ${at}`,
  revisions: "Revisions",
  revision: (id) => `Revision ${id}`,
  none: "There are no revisions yet.",
  setup: "whoever set the server up",
  program: "a program",
  made: (at, by) => `made ${at} · ${by}`,
  armed: (at, by) => `live ${at} · ${by}`,
  states: {
    faulty: "can't go live",
    checked: "checked",
    armed: "live",
    replaced: "replaced",
    rolledBack: "rolled back",
  },
  back: "Roll back",
  backTitle: (id) => `Roll back to revision ${id}?`,
  backSays:
    "That revision decides from the next event on. No message goes out, and the draft stays as it is.",
  compare: "Compare with what is live",
  comparing: "Comparing",
  besideTitle: (id) => `Revision ${id} beside what is live`,
  besideSays: "On the left what is live, on the right the revision.",
  toDraft: "Take it as the draft",
  close: "Close",
  ofConversations: (share) => `${percent(share, "en")} of the recorded conversations change`,
  stay: (share, count) => `${percent(share, "en")} (${number(count, "en")}) stay as they are`,
  unchanged: "unchanged",
  wordsAlone: "words or pictures alone",
  recordedOf: (played) =>
    `held against ${number(played, "en")} recorded ${plural(played, "conversation", "conversations")}`,
  percent: (share) => percent(share, "en"),
  countServer: "Count in the server's record",
  countServerHint: "Customers' words are masked.",
  counting: "Fetching the record",
  looked: "Looked at",
  otherChanges: "Changed beside the policy",
  changes: { setting: "Setting", counselor: "Counselor", picture: "Picture", text: "File" },
  faults: {
    conflict:
      "Somebody has put another revision in force or written the draft meanwhile. The list is read anew: look again.",
    gateClosed: "What has to be so is not any more. Nothing has changed: look at it again.",
    tooMany: "The server checks another policy. Try again in a moment.",
    unavailable: "The server can't store it now. Nothing has changed.",
    forbidden: "You have no role for this.",
    notReached: "The server is not reached. Nothing has changed.",
    hasErrors: "It has errors and can't be compared.",
    other: "The server did not take it. Nothing has changed.",
  },
};

export const releaseWords: Readonly<Record<Language, ReleaseWords>> = { ko, en };
