import type { Doc } from "@annae/vocabulary";

/** What routes belong together, in the order in which they are told of. */
export const families = {
  signIn: { ko: "로그인", en: "Signing in" },
  rooms: { ko: "상담방", en: "Rooms" },
  acts: { ko: "상담사가 하는 일", en: "What counselors do" },
  insight: { ko: "기록과 통계", en: "What happened, and would have" },
  undelivered: { ko: "전달되지 않은 메시지", en: "What was not delivered" },
  tenant: { ko: "회사 설정", en: "What a company decides by" },
  customers: { ko: "고객의 권리와 되살리기", en: "Customers' rights, and restores" },
  access: { ko: "권한", en: "Access" },
  windows: { ko: "고객의 채팅 창", en: "Customers' windows" },
  hooks: { ko: "플랫폼의 웹훅", en: "Platforms' webhooks" },
  pages: { ko: "화면과 그림", en: "Pages and pictures" },
  health: { ko: "상태", en: "Health" },
} as const satisfies Readonly<Record<string, Doc>>;

/** The name of a family. */
export type Family = keyof typeof families;

/** What a route is for, by method and path. */
export const operations: Readonly<Record<string, { readonly family: Family; readonly doc: Doc }>> =
  {
    "POST /auth/link": row("signIn", "링크로 로그인한다 (한 번)", "signs in by a link, once"),
    "POST /auth/leave": row("signIn", "로그아웃한다", "signs out"),
    "GET /auth/ways": row("signIn", "로그인하는 방법", "how one signs in here"),
    "GET /auth/to/:provider": row(
      "signIn",
      "회사 계정으로 로그인하러 간다 (OpenID Connect)",
      "sends a browser to a provider (OpenID Connect)",
    ),
    "GET /auth/from/:provider": row(
      "signIn",
      "회사 계정으로 로그인하고 돌아온다",
      "where the provider sends it back to",
    ),
    "GET /api/me": row("signIn", "누구로 로그인했는지", "who one is"),
    "GET /api/tenants": row("signIn", "내가 맡은 회사 목록", "the companies for which one works"),
    "POST /auth/tenant": row(
      "signIn",
      "맡은 다른 회사로 옮긴다",
      "goes on as somebody of another of them",
    ),
    "GET /api/counselors": row(
      "rooms",
      "상담사와 맡은 상담 수",
      "counselors and how much each has",
    ),
    "GET /api/rooms": row("rooms", "상태별 상담방 목록", "rooms by state"),
    "GET /api/rooms/:room": row("rooms", "상담방 하나", "one room"),
    "GET /api/rooms/:room/entries": row(
      "rooms",
      "양쪽이 본 대화",
      "the conversation as both sides see it",
    ),
    "GET /api/rooms/:room/consultations": row(
      "rooms",
      "이 상담방에서 시작된 상담들",
      "where the room's consultations began",
    ),
    "GET /api/rooms/:room/attached/:seq/:number": row(
      "rooms",
      "고객이나 상담사가 보낸 사진",
      "a picture that the customer or a counselor sent",
    ),
    "GET /api/changes": row("rooms", "그 뒤에 바뀐 상담방", "rooms that changed since"),
    "GET /api/live": row(
      "rooms",
      "바뀌는 대로 알림 (WebSocket)",
      "what happens, as it happens (WebSocket)",
    ),
    "POST /api/rooms/:room/seen": row("rooms", "여기까지 보았음", "looked at up to there"),
    "POST /api/rooms/:room/reply": row("acts", "답장한다", "writes to the customer"),
    "POST /api/rooms/:room/pictures": row(
      "acts",
      "고객에게 사진을 보낸다",
      "sends the customer a picture",
    ),
    "POST /api/rooms/:room/accept": row("acts", "접수한다", "takes the consultation"),
    "POST /api/rooms/:room/transfer": row(
      "acts",
      "다른 상담사에게 넘긴다",
      "hands it to another counselor",
    ),
    "POST /api/rooms/:room/give-back": row(
      "acts",
      "상담대기로 되돌린다",
      "gives it back to those who wait",
    ),
    "POST /api/rooms/:room/end": row("acts", "상담을 끝낸다", "ends it"),
    "POST /api/status": row(
      "acts",
      "상담 가능, 휴식 중, 상담 불가를 스스로 정한다",
      "says whether one takes consultations",
    ),
    "GET /api/decisions": row(
      "insight",
      "결정 기록 (고객의 말은 권한이 있을 때만)",
      "the decision log, customers' words only for whoever may",
    ),
    "GET /api/statistics": row(
      "insight",
      "메시지와 상황의 통계",
      "how often messages and situations came, and what came of it",
    ),
    "GET /api/names": row(
      "insight",
      "자동 메시지와 상황의 이름",
      "what messages and situations are called",
    ),
    "GET /api/shadow": row("insight", "시범 운영의 차이", "what a revision would have decided"),
    "POST /api/shadow": row(
      "insight",
      "개정을 시범 운영한다",
      "has a revision decide beside the one in force",
    ),
    "GET /api/undelivered": row(
      "undelivered",
      "고객이 받지 못한 것과 다시 보내는 중인 것",
      "what customers have not got, and what is tried again",
    ),
    "POST /api/undelivered/again": row("undelivered", "다시 보낸다", "sends it again"),
    "POST /api/undelivered/aside": row("undelivered", "목록에서 뺀다", "takes it from the list"),
    "GET /api/revisions": row(
      "tenant",
      "개정 목록과 상태",
      "revisions and where each is in its life",
    ),
    "GET /api/revisions/:id": row("tenant", "개정의 정책, 설정, 상담사", "what is in a revision"),
    "POST /api/revisions": row(
      "tenant",
      "정책, 설정, 상담사를 올려 점검한다",
      "uploads policy, settings and roster, and checks them",
    ),
    "POST /api/revisions/arm": row(
      "tenant",
      "점검한 개정을 이유와 함께 반영한다 (되돌리기도)",
      "puts one in force, or an older one again, and says why",
    ),
    "GET /api/draft": row("tenant", "함께 고치는 초안", "the draft that operators share"),
    "POST /api/draft": row(
      "tenant",
      "초안을 저장한다 (그사이 바뀌었으면 409와 그 내용)",
      "writes it; 409 with theirs where somebody else has meanwhile",
    ),
    "POST /api/draft/check": row(
      "tenant",
      "초안을 점검해 개정으로 만든다",
      "checks it and makes a revision of it",
    ),
    "GET /api/standard": row(
      "tenant",
      "상위 정책으로 쓸 수 있는 표준 정책",
      "policies that a company's may extend",
    ),
    "GET /api/holidays": row(
      "tenant",
      "그 해의 공휴일 (월력요항)",
      "Korea's public holidays of a year",
    ),
    "GET /api/pictures": row("tenant", "올린 그림 목록", "pictures that were uploaded"),
    "GET /api/pictures/:digest": row("tenant", "그림 하나", "one of them"),
    "POST /api/pictures": row("tenant", "그림을 올린다", "uploads one"),
    "GET /api/blocked": row("tenant", "차단한 고객", "blocked customers"),
    "POST /api/blocked": row(
      "tenant",
      "고객을 차단하거나 차단을 푼다",
      "blocks a customer, or no longer",
    ),
    "POST /api/customers/forget": row(
      "customers",
      "고객의 모든 것을 잊는다 (모든 채널에서)",
      "forgets everything of a customer, on every channel",
    ),
    "POST /api/customers/hold": row(
      "customers",
      "보관 기간이 지나도 지우지 않게 한다 (소송 등)",
      "keeps a customer beyond their time, for a court",
    ),
    "GET /api/customers/holds": row("customers", "그렇게 보관 중인 고객", "who is kept so"),
    "GET /api/customers/export": row(
      "customers",
      "고객에게 줄 그 고객의 모든 기록",
      "all that is kept of a customer, to be given to them",
    ),
    "GET /api/sending": row(
      "customers",
      "백업에서 되살린 뒤 보내기가 멈춰 있는지",
      "whether sending waits after a restore",
    ),
    "POST /api/sending/resume": row("customers", "보내기를 다시 시작한다", "sends again"),
    "POST /api/hooks": row("access", "플랫폼에 알릴 새 주소", "a new address for a platform"),
    "GET /api/members": row(
      "access",
      "회사 계정으로 들어온 사람과 역할",
      "who came by a provider, and their roles",
    ),
    "POST /api/members": row("access", "역할을 준다", "gives them roles"),
    "POST /api/members/remove": row(
      "access",
      "목록에서 빼고 로그아웃시킨다",
      "forgets them and ends their sessions",
    ),
    "GET /api/tokens": row("access", "프로그램의 토큰 목록", "tokens of programs"),
    "POST /api/tokens": row("access", "토큰을 만든다 (한 번만 보여 준다)", "makes one, told once"),
    "POST /api/tokens/revoke": row("access", "토큰을 거둔다", "takes one back"),
    "GET /api/audit": row("access", "누가 무엇을 했는지", "who did what"),
    "GET /api/audit/verify": row(
      "access",
      "감사 기록이 그대로인지",
      "whether the audit trail is as it was written",
    ),
    "POST /window/:tenant/sessions": row(
      "windows",
      "새 고객의 세션",
      "a session of a new customer",
    ),
    "GET /window/:tenant/entries": row("windows", "커서 뒤의 대화", "what stands behind a cursor"),
    "POST /window/:tenant/events": row(
      "windows",
      "채팅 창에서 일어난 일",
      "what happens in a window",
    ),
    "POST /window/:tenant/pictures": row(
      "windows",
      "고객이 사진을 보낸다",
      "the customer sends a picture",
    ),
    "GET /window/:tenant/pictures/:digest": row(
      "windows",
      "고객이 보낸 자기 사진",
      "a picture that the customer sent",
    ),
    "GET /window/:tenant/socket": row(
      "windows",
      "대화를 주고받는다 (WebSocket)",
      "both, as it happens (WebSocket)",
    ),
    "POST /hooks/:channel/:secret/skill": row(
      "hooks",
      "카카오 오픈빌더 스킬",
      "a skill of Kakao's OpenBuilder",
    ),
    "POST /hooks/:channel/:secret/*": row(
      "hooks",
      "카카오 상담톡, 네이버 톡톡",
      "Kakao consult talk, Naver TalkTalk",
    ),
    "GET /i/:tenant/:name": row("pages", "정책의 그림", "a policy's picture"),
    "GET /sent/:tenant/:room/:digest": row(
      "pages",
      "상담사가 보낸 사진",
      "a picture that a counselor sent",
    ),
    "GET /pictures/:tenant/:name": row(
      "pages",
      "상담사 화면의 정책 그림",
      "the same in the console",
    ),
    "GET /chat/:tenant": row("pages", "채팅 화면", "the chat page"),
    "GET /chat/assets/:name": row("pages", "채팅 화면의 파일", "what it loads"),
    "GET /widget.js": row(
      "pages",
      "회사 사이트에 넣는 스크립트",
      "the script for a company's site",
    ),
    "GET /console": row("pages", "상담사 화면", "the counselors' page"),
    "GET /console/assets/:name": row("pages", "상담사 화면의 파일", "what it loads"),
    "GET /studio": row("pages", "운영자 화면", "the operators' page"),
    "GET /studio/assets/:name": row("pages", "운영자 화면의 파일", "what it loads"),
    "GET /healthz": row("health", "응답하는지", "whether it answers"),
    "GET /readyz": row(
      "health",
      "받은 것을 저장할 수 있는지",
      "whether it can store what it is told",
    ),
    "GET /openapi.json": row("health", "이 문서", "this document"),
  };

function row(family: Family, ko: string, en: string) {
  return { family, doc: { ko, en } };
}
