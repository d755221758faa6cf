import type { Language } from "../../page/language.ts";

const ko = {
  company: "회사",
  choose: "맡은 회사",
  openCompany: "회사의 초안 열기",
  leave: "로그아웃",
  account: "내 계정",
  works: (company: string, roles: string) => `${company}에서 ${roles} 역할을 맡고 있습니다.`,
  roles: { operator: "운영자", counselor: "상담사", auditor: "감사" },
  leaveAbout:
    "서버가 가진 초안은 남고, 이 브라우저에 둔 사본은 지웁니다. 아직 보내지 못한 것은 지우지 않습니다.",
  saving: "서버에 저장하는 중",
  saved: "서버에 저장됨",
  offline: "연결되면 저장합니다",
  refused: "서버가 받지 않았습니다",
  same: "반영된 것과 같음",
  changed: (count: number) => `초안: 바뀐 곳 ${count}개`,
  nobody: "로그인하면 회사의 정책을 고치고 반영할 수 있습니다.",
  byLink: "터미널에 나온 스튜디오 링크를 이 탭에서 여세요.",
  over: "로그인이 끝났습니다. 쓴 것은 이 브라우저에 있습니다. 다시 로그인하면 이어집니다.",
  lost: "서버에 닿지 않습니다. 쓴 것은 이 브라우저에 두고, 다시 연결되면 보냅니다.",
  noRole: "정책을 보려면 운영자나 감사 역할이 있어야 합니다. 회사의 운영자에게 말하세요.",
  readOnly: "보기만 할 수 있습니다. 고친 것은 이 브라우저에만 있습니다.",
  signIn: (provider: string) => `${provider}로 로그인`,
  other: (name: string, at: string) =>
    `${name} 님도 이 초안을 고치고 있습니다 (${at}). 두 사람이 고친 것을 합쳤습니다.`,
  clash: (count: number) => `둘 다 고친 곳 ${count}개`,
  clashTitle: "둘 다 고친 곳",
  clashAbout: "내가 쓴 것을 두었습니다. 다른 사람이 쓴 것도 아래에 그대로 있습니다.",
  mine: "내가 쓴 것",
  theirs: "다른 사람이 쓴 것",
  keepMine: "내 것으로 두기",
  takeTheirs: "다른 사람 것으로 바꾸기",
  gone: "지움",
  setting: "설정",
  counselor: "상담사",
  picture: "그림",
  refusals: {
    tooLarge: "초안이 너무 큽니다. 정책은 모두 1MB, 그림은 하나에 2MB까지 저장할 수 있습니다.",
    unsupportedMediaType: "그림이 아닌 파일이 있습니다. PNG나 JPEG만 올릴 수 있습니다.",
    conflict: "올린 그림이 너무 많습니다. 500개까지 둘 수 있습니다.",
    forbidden: "이 회사의 정책을 고칠 역할이 없습니다.",
    other: "서버가 초안을 받지 않았습니다. 쓴 것은 이 브라우저에 있습니다.",
  },
};

/** Words of working for a company. */
export type CompanyWords = typeof ko;

const en: CompanyWords = {
  company: "Company",
  choose: "Your companies",
  openCompany: "Open the company's draft",
  leave: "Sign out",
  account: "Your account",
  works: (company, roles) => `${roles} of ${company}`,
  roles: { operator: "Operator", counselor: "Counselor", auditor: "Auditor" },
  leaveAbout:
    "The server keeps the draft; the copy in this browser goes. What was not sent yet stays.",
  saving: "Saving at the server",
  saved: "Saved at the server",
  offline: "Saved when there is a connection",
  refused: "Not taken by the server",
  same: "As it is live",
  changed: (count) => `Draft: ${count} ${count === 1 ? "change" : "changes"}`,
  nobody: "Sign in to edit your company's policy and put it in force.",
  byLink: "Open the studio's link from the terminal in this tab.",
  over: "You are not signed in any more. What you wrote is in this browser; sign in again and go on.",
  lost: "The server is not reached. What you write stays in this browser and is sent when there is a connection.",
  noRole:
    "To see the policy one has to be an operator or auditor. Ask an operator of your company.",
  readOnly: "You may look only. What you change stays in this browser.",
  signIn: (provider) => `Sign in with ${provider}`,
  other: (name, at) =>
    `${name} edits this draft, too (${at}). What both of you wrote was put together.`,
  clash: (count) => `${count} ${count === 1 ? "place" : "places"} changed by both`,
  clashTitle: "Changed by both",
  clashAbout: "What you wrote stands. What somebody else wrote is kept below.",
  mine: "Yours",
  theirs: "Theirs",
  keepMine: "Keep mine",
  takeTheirs: "Take theirs",
  gone: "removed",
  setting: "Setting",
  counselor: "Counselor",
  picture: "Picture",
  refusals: {
    tooLarge: "The draft is too large. A policy may have 1 MB in all, a picture 2 MB.",
    unsupportedMediaType: "A file is no picture. Only PNG and JPEG can be uploaded.",
    conflict: "There are too many pictures. Up to 500 are kept.",
    forbidden: "You have no role that may edit this company's policy.",
    other: "The server did not take the draft. What you wrote is in this browser.",
  },
};

export const companyWords: Readonly<Record<Language, CompanyWords>> = { ko, en };
