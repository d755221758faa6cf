import type { RoomEntry } from "@annae/server/protocol";

type ByName = Readonly<Partial<Record<string, string>>>;
type Attachment = NonNullable<Extract<RoomEntry, { type: "said" }>["attachment"]>;
/** `who`: the counselor whom it concerns; null: nobody knows. */
type Happened = Readonly<Partial<Record<string, (who: string | null) => string>>>;

const channels: ByName = { kakao: "카카오톡", naver: "네이버 톡톡", web: "웹채팅" };

const happened: Happened = {
  assign: (who) =>
    who === null ? "상담사에게 배정되었습니다" : `${who} 상담사에게 배정되었습니다`,
  transfer: (who) => `${who === null ? "다른" : who} 상담사가 넘겨받았습니다`,
  giveBack: () => "상담대기로 되돌렸습니다",
  end: () => "상담이 종료되었습니다",
  leave: () => "고객이 나갔습니다",
  request: () => "고객이 상담사 연결을 요청했습니다",
  switchToBot: () => "고객이 챗봇으로 돌아갔습니다",
};

const attachments: Readonly<Record<Attachment, string>> = {
  ...{ photo: "사진", video: "동영상", audio: "음성", file: "파일" },
  ...{ sticker: "스티커", location: "위치" },
};

/** Of the standard policy; a company's own situations are shown by their names. */
const situations: ByName = {
  ...{
    blocked: "차단 고객",
    suspended: "상담중지",
    offHours: "근무 시간 외",
    mealTime: "식사 시간",
  },
  ...{ unavailable: "상담불가", overLimit: "상담 건수 초과", available: "상담 가능" },
};

/** Everything that the console says by itself, in Korean. */
export const koreanWords = {
  title: "상담 콘솔",
  signIn: "로그인이 필요합니다.",
  signInAt: (provider: string) => `${provider} 계정으로 로그인`,
  signOut: "로그아웃",
  signedOut: "로그인이 필요합니다. 새 로그인 주소로 다시 들어와 주세요.",
  loading: "상담방을 불러오는 중입니다",
  skip: "대화로 바로 가기",
  rooms: "상담방",
  talk: "대화",
  about: "상담 정보",
  state: "상담 상태",
  states: {
    received: "접수",
    inProgress: "진행중",
    waiting: "상담대기",
    chatbotEnded: "챗봇 종료",
    ended: "종료",
    chatbot: "챗봇",
    none: "상담 전",
  },
  find: "제목, 고객, 말 찾기",
  findRoom: "상담방 찾기",
  order: "차례",
  orders: { longest: "오래 기다린 차례", latest: "최근 차례" },
  mine: "내 상담만",
  count: (rooms: number) => `상담 ${rooms.toLocaleString("ko-KR")}건`,
  noRooms: "이 상태의 상담이 없습니다.",
  pick: "왼쪽에서 상담을 고르세요.",
  noTitle: "제목 없음",
  newAlert: "새 알림",
  newAlerts: (rooms: number) => `새 알림 ${rooms.toLocaleString("ko-KR")}건`,
  alert: "알림",
  wait: (minutes: number) =>
    minutes < 60 ? `${minutes}분` : `${Math.floor(minutes / 60)}시간 ${minutes % 60}분`,
  waits: (wait: string) => `${wait} 기다림`,
  long: "10분 넘게 기다림",
  back: "목록",
  accept: "접수",
  acceptWhy: "아직 아무도 맡지 않은 상담입니다. 접수하면 배정될 때의 안내가 나갑니다.",
  transfer: "넘기기",
  giveBack: "상담대기로 되돌리기",
  giveBackWhy: "다른 상담사가 접수할 수 있습니다",
  transferQuestion: "누구에게 넘길까요?",
  end: "상담 종료",
  endQuestion: "상담을 종료할까요?",
  endWhy: "종료하면 이 상담에서 더 답할 수 없습니다.",
  cancel: "취소",
  close: "닫기",
  reply: "답장",
  replyHint: "고객에게 보낼 말",
  firstReplyHint: "첫 답장을 보내면 진행중이 됩니다",
  length: (typed: number, most: number) =>
    `${typed.toLocaleString("ko-KR")} / ${most.toLocaleString("ko-KR")}자`,
  newLine: "줄 바꿈",
  quick: "자주 쓰는 답",
  quickFirst: ["바로 확인하겠습니다.", "주문번호를 알려 주시겠어요?", "조금만 기다려 주세요."],
  earlier: "앞 대화 더 보기",
  typing: "고객이 입력하고 있습니다",
  send: "보내기",
  sending: "보내는 중",
  notSent: "보내지 못했습니다",
  sendAgain: "다시 보내기",
  over: "종료된 상담입니다.",
  auto: (name: string) => `자동 · ${name}`,
  system: (code: string) => `플랫폼 시스템 ${code}`,
  bot: "봇",
  you: "상담사",
  picture: (message: string) => `${message} 그림`,
  attachments,
  differs: "고객이 본 글은 다릅니다",
  unseenByCustomer: "고객에게는 보이지 않음",
  unseenByCounselor: "고객에게만 보임",
  views: "보는 쪽",
  counselorView: "상담사 화면",
  customerView: "고객 화면",
  undelivered: (count: number) => `전송되지 않은 메시지 ${count}건`,
  show: "보기",
  undeliveredTitle: "전송되지 않은 메시지",
  undeliveredNone: "전송되지 않은 메시지가 없습니다.",
  setAside: "목록에서 빼기",
  openRoom: "상담방 열기",
  retrying: (attempts: number) => `${attempts}번 시도함, 다시 시도 중`,
  noWords: "내용 없음",
  customer: "고객",
  channel: "채널",
  channels,
  category: "분류",
  counselor: "상담사",
  situation: "상황",
  situations,
  nobody: "없음",
  own: "내 설정",
  ownStatus: "내 상태",
  letters: "한 글자 단축키 쓰기",
  lettersWhy:
    "끄면 J, K, A, R, 1–4를 눌러도 아무 일도 하지 않습니다. 화면 읽기 프로그램의 키와 겹칠 때 끄세요.",
  quickLines: "자주 쓰는 답 (한 줄에 하나)",
  keep: "저장",
  keys: "단축키",
  lettersOff: "한 글자 단축키를 껐습니다.",
  keyRooms: "다음 방 · 앞 방",
  keyStates: "상태",
  notify: "브라우저 알림 켜기",
  called: (who: string) => `${who}: 새 알림`,
  theme: "밝게·어둡게",
  language: "화면 언어",
  lost: "연결이 끊겨 다시 연결하고 있습니다.",
  conflict: "상담 상태가 그사이 바뀌어 할 수 없습니다.",
  failed: "서버에 닿지 않아 하지 못했습니다. 다시 해 주세요.",
  available: "상담 가능",
  break: "휴식 중",
  unavailable: "상담 불가",
  load: (received: number, inProgress: number) => `접수 ${received} · 진행중 ${inProgress}`,
  happened,
};

/** Everything that the console says by itself. */
export type ConsoleWords = typeof koreanWords;
