import type { Language } from "../page/language.ts";
import type { CompanyMessage } from "./state.ts";

/** Why nobody answers, by the kind of what the company said last. */
type ByKind = Readonly<Partial<Record<CompanyMessage["kind"], string>>>;

const notices: ByKind = {
  offHours:
    "지금은 상담 시간이 아닙니다. 상담 시간에 순서대로 답해 드립니다. 이 창을 닫아도 문의는 남아 있습니다.",
  mealTime: "지금은 식사 시간입니다. 식사 시간이 지나면 순서대로 답해 드립니다.",
  overLimit: "지금은 문의가 많습니다. 순서대로 답해 드립니다. 이 창을 닫아도 문의는 남아 있습니다.",
  unavailable: "지금은 상담 가능한 상담사가 없습니다. 순서대로 답해 드립니다.",
  busy: "문의가 많아 답변이 늦어지고 있습니다.",
};

const reasons: ByKind = {
  offHours: "지금은 상담 시간이 아니라서 메시지를 보낼 수 없습니다.",
  mealTime: "지금은 식사 시간이라서 메시지를 보낼 수 없습니다.",
  overLimit: "지금은 문의가 많아서 메시지를 보낼 수 없습니다.",
  unavailable: "지금은 상담할 수 없어서 메시지를 보낼 수 없습니다.",
};

const ko = {
  title: (company: string) => `${company} 상담`,
  chatWindow: "상담 창",
  conversation: "대화",
  loading: "상담 창을 여는 중입니다",
  offline: "연결이 끊겼습니다",
  consulting: "상담 중",
  waiting: "답변을 기다리는 중",
  answered: "문의를 남기면 상담사가 답해 드립니다",
  locked: "지금은 상담할 수 없습니다",
  ended: "상담이 종료되었습니다",
  reconnecting: "다시 연결하고 있습니다. 쓰던 말은 잃어버리지 않습니다.",
  expired: "이전 대화의 보관 기간이 지나 새 대화로 시작합니다.",
  unknown: "상담 창을 찾을 수 없습니다. 주소를 확인해 주세요.",
  waits: "연결되면 보냅니다",
  sending: "보내는 중",
  typing: "상담사가 입력하고 있습니다",
  refused: "보내지 못했습니다",
  sendAgain: "다시 보내기",
  counselor: "상담사",
  you: "나",
  lockedWhy: "지금은 메시지를 보낼 수 없습니다.",
  urgent: "급한 문의는 전화해 주세요.",
  call: "전화",
  anythingElse: "더 궁금한 점이 있으신가요?",
  askAgain: "다시 문의하기",
  connect: "상담사 연결",
  message: "메시지",
  placeholder: "메시지를 입력하세요",
  send: "보내기",
  end: "상담 종료",
  endQuestion: "상담을 종료할까요?",
  keepOn: "계속 상담",
  close: "창 닫기",
  image: "안내 그림",
  counselorPicture: "상담사가 보낸 사진",
  sendPicture: "사진 보내기",
  ownPicture: "내가 보낸 사진",
  notPicture: "보내지 못했습니다. JPEG나 PNG 사진만 보낼 수 있습니다.",
  pictureGone: "사진을 불러오지 못했습니다",
  opens: (host: string) => `${host} 새 창`,
  notices,
  reasons,
};

/** Everything that the window says by itself. */
export type ChatWords = typeof ko;

const en: ChatWords = {
  title: (company) => `Chat with ${company}`,
  chatWindow: "Chat window",
  conversation: "Conversation",
  loading: "Opening the chat",
  offline: "Connection lost",
  consulting: "In consultation",
  waiting: "Waiting for an answer",
  answered: "Leave a question and a counselor will answer",
  locked: "Not available now",
  ended: "The consultation has ended",
  reconnecting: "Reconnecting. Nothing you wrote is lost.",
  expired: "The earlier conversation is no longer kept. This is a new one.",
  unknown: "There is no chat here. Please check the address.",
  waits: "Sent once connected",
  sending: "Sending",
  typing: "The counselor is typing",
  refused: "Not sent",
  sendAgain: "Send again",
  counselor: "Counselor",
  you: "You",
  lockedWhy: "Messages can’t be sent now.",
  urgent: "Please call if it is urgent.",
  call: "Call",
  anythingElse: "Anything else?",
  askAgain: "Ask again",
  connect: "Ask for a counselor",
  message: "Message",
  placeholder: "Write a message",
  send: "Send",
  end: "End",
  endQuestion: "End the consultation?",
  keepOn: "Keep on",
  close: "Close the window",
  image: "Picture",
  counselorPicture: "A picture from the counselor",
  sendPicture: "Send a picture",
  ownPicture: "A picture that you sent",
  notPicture: "Not sent. Only JPEG and PNG pictures can be sent.",
  pictureGone: "The picture can’t be loaded",
  opens: (host) => `${host}, new window`,
  notices: {
    offHours:
      "It is outside hours. We answer in order once we are back. You may close this window: your question stays.",
    mealTime: "It is meal time. We answer in order afterwards.",
    overLimit: "Many people are asking. We answer in order. You may close this window.",
    unavailable: "No counselor is available now. We answer in order.",
    busy: "Many people are asking, so answers take longer.",
  },
  reasons: {
    offHours: "Messages can’t be sent outside hours.",
    mealTime: "Messages can’t be sent at meal time.",
    overLimit: "Messages can’t be sent while so many people are asking.",
    unavailable: "Messages can’t be sent, because no consultation is possible now.",
  },
};

/** Korean first, English as complete. */
export const chatWords: Readonly<Record<Language, ChatWords>> = { ko, en };
