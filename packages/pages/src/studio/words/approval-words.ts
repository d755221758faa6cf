import type { Language } from "../../page/language.ts";
import type { ApprovalState } from "../approval-state.ts";

const ko = {
  title: "카카오 승인",
  about:
    "카카오가 직접 보여 주는 글입니다. 바꾸려면 카카오의 승인을 받아야 합니다. 승인되기 전에는 전에 승인된 글이 나가고, 그런 글이 없으면 카카오의 기본 글이 나갑니다.",
  kinds: "메시지 종류",
  states: {
    ...{ draft: "초안", requested: "신청함", approved: "승인됨", rejected: "반려됨" },
  } satisfies Record<ApprovalState, string>,
  none: "회사 글 없음",
  rejected: "카카오가 반려했습니다",
  noReason: "이유를 적어 두지 않았습니다.",
  waits: "심사를 기다립니다. 그동안 고객은 아래 글을 봅니다.",
  text: "글",
  put: (words: string) => `${words} 넣기`,
  buttons: "버튼",
  addButton: "버튼 넣기",
  link: "링크",
  keyword: "키워드",
  kindOf: (place: number) => `버튼 ${place} 종류`,
  labelOf: (place: number) => `버튼 ${place} 이름`,
  linkOf: (place: number) => `버튼 ${place} 링크`,
  keywordOf: (place: number) => `버튼 ${place} 키워드`,
  removeButton: (place: number) => `버튼 ${place} 빼기`,
  ends: "누르면 상담이 끝납니다",
  says: "누르면 고객의 말이 됩니다",
  newcomers: "채널을 추가하지 않은 고객에게는 카카오가 아래에 덧붙입니다 (고칠 수 없음)",
  counselors: "상담사 화면에는 항상 기본 글이 보입니다",
  required: "꼭 지킬 것",
  missing: "빠짐",
  begun: "이대로는 초안을 반영할 수 없습니다. 빠진 것을 채우거나 이 글을 버리세요.",
  copyRequest: "신청할 내용 복사",
  request: "신청했다고 표시",
  requestAbout:
    "카카오에는 상담톡을 맡긴 대행사를 통해 신청합니다. 내용을 복사해 보낸 뒤 여기에 표시하세요.",
  withdraw: "신청 거두기",
  approve: "승인됨으로 표시",
  approveAbout: "승인된 글은 초안을 반영하면 고객에게 나갑니다.",
  reject: "반려됨으로 표시",
  reason: "반려된 이유",
  discard: "이 글 버리기",
  customer: "고객이 보는 것",
  now: { company: "지금: 회사 글", other: "지금: 정책의 글이나 기본 글" },
  soon: "승인되면",
  kakao: "카카오 시스템 메시지",
};

/** Words of the request for Kakao's approval. */
export type ApprovalWords = typeof ko;

const en: ApprovalWords = {
  title: "Kakao approval",
  about:
    "Kakao shows these messages itself. A change needs its approval. Until then the wording approved before is shown; where there was none, Kakao's own.",
  kinds: "Messages",
  states: {
    ...{ draft: "draft", requested: "requested", approved: "approved", rejected: "rejected" },
  },
  none: "none of yours",
  rejected: "Kakao has rejected it",
  noReason: "No reason was noted.",
  waits: "Waiting for the review. Until then customers see the wording below.",
  text: "Text",
  put: (words) => `Insert ${words}`,
  buttons: "Buttons",
  addButton: "Add a button",
  link: "Link",
  keyword: "Keyword",
  kindOf: (place) => `Kind of button ${place}`,
  labelOf: (place) => `Name of button ${place}`,
  linkOf: (place) => `Link of button ${place}`,
  keywordOf: (place) => `Keyword of button ${place}`,
  removeButton: (place) => `Remove button ${place}`,
  ends: "ends the consultation",
  says: "becomes the customer's words",
  newcomers: "Kakao adds this for customers who have not added the channel (fixed)",
  counselors: "Counselors always see the default wording",
  required: "Required",
  missing: "missing",
  begun: "The draft can't go live like this. Fill in what is missing, or discard this wording.",
  copyRequest: "Copy what to ask for",
  request: "Mark as requested",
  requestAbout:
    "Kakao is asked through the dealer who runs your consult talk. Copy the text, send it to them, then mark it here.",
  withdraw: "Withdraw the request",
  approve: "Mark as approved",
  approveAbout: "An approved wording goes out once the draft is put in force.",
  reject: "Mark as rejected",
  reason: "Why it was rejected",
  discard: "Discard this wording",
  customer: "What customers see",
  now: { company: "Now: your wording", other: "Now: the policy's wording or Kakao's own" },
  soon: "Once approved",
  kakao: "Kakao system message",
};

export const approvalWords: Readonly<Record<Language, ApprovalWords>> = { ko, en };
