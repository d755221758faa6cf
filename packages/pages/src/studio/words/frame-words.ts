import type { Language } from "../../page/language.ts";
import type { Screen, StudioNotice } from "../state.ts";

const ko = {
  title: "안내 스튜디오",
  skip: "편집으로 바로 가기",
  rail: "스튜디오",
  screens: {
    ...{ messages: "메시지", proofs: "증명", live: "반영" },
    ...{ approval: "카카오 승인", settings: "설정", statistics: "통계" },
  } satisfies Record<Screen, string>,
  changes: "달라지는 것",
  language: "화면 언어",
  theme: "밝게·어둡게",
  files: "정책 열기",
  save: "저장",
  saveHint: "이 컴퓨터에 저장",
  share: "공유 링크",
  loading: "정책을 불러오는 중입니다",
  unchanged: "바뀐 곳 없음",
  changed: (count: number) => `초안: 바뀐 파일 ${count}개`,
  kept: "이 브라우저에 저장됨",
  notKept: "이 브라우저에 저장하지 못했습니다. 파일로 저장하세요.",
  noWorker:
    "이 브라우저에서는 워커를 쓸 수 없어 검사와 미리보기가 나오지 않습니다. 글은 고치고 저장할 수 있습니다.",
  elsewhere: "다른 탭에서도 이 초안을 열었습니다. 양쪽에 같은 내용이 보입니다.",
  strange: "링크로 받은 정책입니다. 지금까지 쓰던 초안은 그대로 있습니다.",
  keepStrange: "내 초안으로 두기",
  close: "닫기",
  cancel: "취소",
  openTitle: "어떤 정책을 열까요?",
  drafts: "이 브라우저의 초안",
  examples: "본보기",
  computer: "이 컴퓨터",
  openFolder: "폴더 열기",
  openFiles: "파일 고르기",
  openHint: "정책(.rules), 테스트, 이미지가 든 폴더. 파일은 밖으로 보내지 않습니다.",
  shareTitle: "링크로 보내기",
  shareHint:
    "링크 안에 정책의 문구와 규칙이 모두 들어 있습니다. 이미지, 상담사, 고객 정보는 들어 있지 않습니다.",
  shareLink: "링크",
  copy: "복사",
  tooLong: (letters: string) => `링크가 ${letters}자입니다. 메신저에 따라 잘릴 수 있습니다.`,
  notices: {
    copied: "복사했습니다",
    badLink: "링크에서 정책을 읽을 수 없습니다. 쓰던 초안을 엽니다.",
    notSaved: "저장하지 못했습니다",
    saved: "저장했습니다",
    savedTest: "tests/studio.rules에 테스트로 적었습니다",
    noPolicy: "정책이 없습니다. `policy 이름`으로 시작하는 .rules 파일을 함께 고르세요.",
    tooMany: "파일이 너무 많습니다. 정책 파일은 64개, 이미지는 200개까지 열 수 있습니다.",
    tooLarge: "파일이 너무 큽니다. 한 파일은 256KB, 모두 1MB까지 열 수 있습니다.",
    notText: "UTF-8 텍스트가 아닌 .rules 파일이 있습니다. UTF-8로 저장해 주세요.",
  } satisfies Record<StudioNotice, string>,
};

/** Words of the frame: bar, rail, what is opened, kept and shared. */
export type FrameWords = typeof ko;

const en: FrameWords = {
  title: "Annae studio",
  skip: "Skip to the editor",
  rail: "Studio",
  screens: {
    ...{ messages: "Messages", proofs: "Proofs", live: "Go live" },
    ...{ approval: "Kakao", settings: "Settings", statistics: "Statistics" },
  },
  changes: "Changes",
  language: "Interface language",
  theme: "Light or dark",
  files: "Open a policy",
  save: "Save",
  saveHint: "Save to this computer",
  share: "Share link",
  loading: "Loading the policy",
  unchanged: "No changes",
  changed: (count) => `Draft: ${count} changed ${count === 1 ? "file" : "files"}`,
  kept: "Kept in this browser",
  notKept: "This browser could not keep the draft. Save it as a file.",
  noWorker:
    "This browser has no workers, so there are no checks and no previews. Texts can still be edited and saved.",
  elsewhere: "This draft is open in another tab, too. Both show the same.",
  strange: "This policy came with a link. Your own draft is still there.",
  keepStrange: "Keep as my draft",
  close: "Close",
  cancel: "Cancel",
  openTitle: "Which policy do you want to open?",
  drafts: "Drafts in this browser",
  examples: "Examples",
  computer: "This computer",
  openFolder: "Open a folder",
  openFiles: "Choose files",
  openHint:
    "A folder with the policy (.rules), its tests and images. Nothing leaves this computer.",
  shareTitle: "Send as a link",
  shareHint:
    "The link holds all texts and rules of the policy. It holds no images, no counselors and no customers.",
  shareLink: "Link",
  copy: "Copy",
  tooLong: (letters) => `The link has ${letters} characters; some messengers cut it.`,
  notices: {
    copied: "Copied",
    badLink: "There is no policy in this link. Your own draft is opened.",
    notSaved: "Could not be saved",
    saved: "Saved",
    savedTest: "Written as a test to tests/studio.rules",
    noPolicy: "There is no policy. Choose a .rules file that begins with `policy name`, too.",
    tooMany: "Too many files. Up to 64 policy files and 200 images can be opened.",
    tooLarge: "Too large. A file may have 256 KB, all together 1 MB.",
    notText: "A .rules file is not UTF-8 text. Save it as UTF-8.",
  },
};

export const frameWords: Readonly<Record<Language, FrameWords>> = { ko, en };
