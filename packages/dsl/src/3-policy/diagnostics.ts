import { error, helpByNearest, told, warning } from "@annae/syntax/diagnostics";
import { type Doc, eventNames } from "@annae/vocabulary";
import type { FileFault } from "../host.ts";

export const duplicateName = error("duplicate-name", {
  ko: [
    "`{name}`{은/는} 이미 있는 이름입니다",
    "둘 중 하나의 이름을 바꾸세요 (먼저 쓴 곳: {first})",
  ],
  en: ["`{name}` is already there", "it was first given at {first}; rename one of the two"],
});

/** A second test with the same title on the same channel. */
export const duplicateTest = warning("duplicate-test", {
  ko: [
    '같은 제목의 테스트가 이미 있습니다: "{title}"',
    "무엇이 다른지 알 수 있게 제목을 바꾸세요 (먼저 쓴 곳: {first})",
  ],
  en: [
    'there is a test of this title already: "{title}"',
    "it is at {first}; say in the title what is different",
  ],
});

export const extendsCycle = error("extends-cycle", {
  ko: ["정책이 서로를 이어받고 있습니다: `{name}`", "둘 중 하나에서 `extends`를 지우세요"],
  en: ["extending `{name}` makes this policy extend itself", "remove `extends` from one of them"],
});

/** A comment that suppresses a warning which is not there. */
export const idleSilence = warning("idle-silence", {
  ko: ["여기에는 `{code}` 경고가 없어 끌 것이 없습니다", helpByNearest.ko, "이 주석을 지우세요"],
  en: ["there is no `{code}` here to silence", helpByNearest.en, "remove this comment"],
});

export const importCycle = error("import-cycle", {
  ko: [
    "파일이 서로를 불러오고 있습니다: `{path}`",
    "이 `import`를 지우거나, 공통 내용을 다른 파일로 옮기세요",
  ],
  en: [
    "`{path}` ends up importing itself",
    "remove this `import`, or move what both files need to a third",
  ],
});

/** A rule that is changed in the block of another event. */
export const labelOfAnotherEvent = error("label-of-another-event", {
  ko: [
    "`{name}`{은/는} `{written}`{이/가} 아니라 `{actual}`의 규칙입니다",
    "`on {actual} { … }` 안에 쓰세요",
  ],
  en: ["`{name}` is a rule of `{actual}`, not of `{written}`", "write it in `on {actual} { … }`"],
});

export const malformedSilence = warning("malformed-silence", {
  ko: [
    "`// annae:` 뒤의 내용을 이해할 수 없습니다",
    "경고를 끄려면 `// annae: allow 코드 because 이유`라고 쓰세요",
  ],
  en: [
    "what follows `// annae:` means nothing",
    "to silence a warning write `// annae: allow code because reason`",
  ],
});

/** A second `policy` line, or one in an imported file. */
export const misplacedHeader = error("misplaced-header", {
  ko: [
    "정책 이름(`policy`)은 기본 파일의 맨 위에 한 번만 쓸 수 있습니다",
    "이 줄을 지우세요. 다른 정책을 이어받으려면 `policy 이름 extends 다른정책`을 쓰세요",
  ],
  en: [
    "a policy is named once, at the top of its main file",
    "remove this line; to build on another policy write `policy name extends other`",
  ],
});

/** Something of the base policy that is declared again, `written` as it starts: "message greeting", "offHours:". */
export const needsOverride = error("needs-override", {
  ko: [
    "`{written}`{은/는} 상위 정책에 이미 있습니다",
    "바꾸려면 앞에 `override`를 붙이고, 새로 만들려면 다른 이름을 쓰세요 (먼저 쓴 곳: {first})",
  ],
  en: [
    "`{written}` is already in the policy this one extends",
    "to change it write `override {written}`; otherwise choose another name ({first})",
  ],
});

/** An `override`, `remove`, `before` or `after` of something that is not there. */
export const nothingToOverride = error("nothing-to-override", {
  ko: [
    "바꿀 `{name}`{이/가} 없습니다",
    helpByNearest.ko,
    "상위 정책이나 불러온 파일에 있는 이름을 쓰세요",
  ],
  en: [
    "there is no `{name}` to change",
    helpByNearest.en,
    "it must be in the policy this one extends, or in an imported file",
  ],
});

export const onlyTests = error("only-tests", {
  ko: [
    "`tests` 폴더의 파일에는 테스트만 쓸 수 있습니다",
    "정책의 파일로 옮기거나 지우세요. 여기서는 정책의 모든 것을 `import` 없이 쓸 수 있습니다",
  ],
  en: [
    "a file in the `tests` folder may contain only tests",
    "move this to a file of the policy, or remove it; tests can use the whole policy without an `import`",
  ],
});

export const silenceWithoutReason = warning("silence-without-reason", {
  ko: [
    "`{code}` 경고를 끄는 이유를 쓰지 않았습니다",
    "끝에 `because 이유`를 쓰세요. 이유가 있어야 경고가 꺼집니다",
  ],
  en: [
    "there is no reason for silencing `{code}`",
    "add `because` and the reason; without it the warning stays",
  ],
});

export const silencedError = warning("silenced-error", {
  ko: ["`{code}`{은/는} 오류라서 끌 수 없습니다", "오류를 고치고 이 주석을 지우세요"],
  en: ["`{code}` is an error and cannot be silenced", "fix the error, and remove this comment"],
});

const noSuchEvent = error("unknown-event", {
  ko: [
    "`{name}`{이라는/라는} 이벤트는 없습니다",
    helpByNearest.ko,
    "사용할 수 있는 이벤트: {known}",
  ],
  en: ["there is no event named `{name}`", helpByNearest.en, "the events are {known}"],
});

/** An `on` block of an event that does not exist. */
export const unknownEvent = told(
  noSuchEvent,
  (details: { readonly name: string; readonly nearest: string | undefined }) => ({
    ...details,
    known: eventNames,
  }),
);

export const unknownPolicy = error("unknown-policy", {
  ko: [
    "이어받을 정책 `{name}`{을/를} 찾을 수 없습니다",
    "같은 폴더나 작업 공간 안의 상위 폴더, 그 `policies` 폴더에 `{name}.rules` 파일을 두세요",
  ],
  en: [
    "there is no policy named `{name}`",
    "a file `{name}.rules` must be near this one, inside the workspace",
  ],
});

const fileFaults: Readonly<Record<FileFault | "outside", Doc>> = {
  missing: { ko: "파일 없음", en: "there is no such file" },
  folder: { ko: "파일이 아니라 폴더", en: "it is a folder" },
  notUtf8: { ko: "UTF-8로 저장된 파일이 아님", en: "it is not UTF-8 text" },
  unreadable: { ko: "파일을 열 수 없음", en: "the file cannot be opened" },
  outside: {
    ko: "정책이 있는 폴더 밖의 파일",
    en: "it is not among the files that are checked",
  },
};

const notRead = error("unreadable-file", {
  ko: [
    "파일을 읽을 수 없습니다: `{path}` ({fault})",
    "경로는 `import`를 쓴 파일의 위치를 기준으로 쓰세요",
  ],
  en: [
    "`{path}` cannot be read: {fault}",
    "the path of an `import` starts at the file it is written in",
  ],
});

/** An imported or extended file that cannot be read as text. */
export const unreadableFile = told(
  notRead,
  ({ path, fault }: { readonly path: string; readonly fault: FileFault | "outside" }) => ({
    path,
    fault: fileFaults[fault],
  }),
);
