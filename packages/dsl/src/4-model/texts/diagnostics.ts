import { error, errorBy, helpByNearest, told } from "@annae/syntax/diagnostics";
import { kindNames } from "@annae/vocabulary";

export const imageInSystemText = error("image-in-system-text", {
  ko: [
    "시스템 메시지에는 이미지를 넣을 수 없습니다",
    "이미지를 지우세요. 이미지를 보내려면 `message`로 만드세요",
  ],
  en: ["a platform message cannot have an image", "remove it, or make this a `message`"],
});

export const placeholderInSystemText = error("placeholder-in-system-text", {
  ko: [
    "시스템 메시지에는 `[{name}]`{을/를} 넣을 수 없습니다",
    "카카오에 미리 등록하는 문구라서 `#{위탁사명}`만 사용할 수 있습니다",
  ],
  en: [
    "a platform message cannot contain `[{name}]`",
    "its wording is registered with the platform; only `#{위탁사명}` is filled in",
  ],
});

export const repeatedPart = errorBy("repeated-part", "part", {
  text: {
    ko: [
      "한 메시지에는 문구를 하나만 쓸 수 있습니다",
      "하나만 남기세요. 채널마다 다르게 하려면 `on 채널 { … }`을 쓰세요",
    ],
    en: [
      "a message has one text",
      "remove this one; for another on a channel write `on channel { … }`",
    ],
  },
  image: {
    ko: [
      "한 메시지에는 이미지를 하나만 쓸 수 있습니다",
      "하나만 남기세요. 채널마다 다르게 하려면 `on 채널 { … }`을 쓰세요",
    ],
    en: [
      "a message has one image",
      "remove this one; for another on a channel write `on channel { … }`",
    ],
  },
});

const noSuchKind = error("unknown-kind", {
  ko: ["`{name}`{이라는/라는} 메시지 종류는 없습니다", helpByNearest.ko, "메시지 종류: {known}"],
  en: ["there is no kind of message named `{name}`", helpByNearest.en, "the kinds are {known}"],
});

/** A `like` of a kind that does not exist. */
export const unknownKind = told(
  noSuchKind,
  (details: { readonly name: string; readonly nearest: string | undefined }) => ({
    ...details,
    known: kindNames,
  }),
);

/** Brackets around a name that nothing can fill. */
export const unknownPlaceholder = error("unknown-placeholder", {
  ko: [
    "`[{name}]`{이라는/라는} 변수는 없습니다",
    "혹시 `[{nearest}]`인가요?",
    "대괄호를 그대로 표시하려면 `\\[{name}]`처럼 쓰세요",
  ],
  en: [
    "nothing can fill in `[{name}]`",
    "did you mean `[{nearest}]`?",
    "to show the brackets themselves write `\\[{name}]`",
  ],
});

/** A wording of a platform message that no channel has. */
export const unknownSystemCode = error("unknown-system-code", {
  ko: [
    "`{name}`{이라는/라는} 시스템 메시지는 없습니다",
    helpByNearest.ko,
    "사용할 수 있는 시스템 메시지: {known}",
  ],
  en: [
    "there is no platform message named `{name}`",
    helpByNearest.en,
    "the platform messages are {known}",
  ],
});

/** What stands behind the `|` of a hole and cannot be said instead. */
export const wrongFallback = errorBy("wrong-fallback", "is", {
  empty: {
    ko: [
      "`|` 뒤에 대신할 말이 없습니다",
      "값이 비었을 때 보일 말을 쓰거나(예: `[customerName|고객]`) `|`를 지우세요",
    ],
    en: [
      "nothing is said behind `|`",
      "write what is shown where the value is empty, as in `[customerName|customer]`, or remove the `|`",
    ],
  },
  placeholder: {
    ko: [
      "`|` 뒤의 `{name}`{은/는} 변수가 아니라 글자 그대로 보입니다",
      "대신할 말을 쓰세요 (예: `[customerName|고객]`)",
    ],
    en: [
      "`{name}` behind `|` is shown as it is, not filled in",
      "write the words to show instead, as in `[customerName|customer]`",
    ],
  },
});

/** A yes/no fact in a text. */
export const yesNoPlaceholder = error("yes-no-placeholder", {
  ko: [
    "예/아니오 정보인 `{name}`{은/는} 변수로 쓸 수 없습니다",
    "‘예’일 때와 ‘아니오’일 때의 메시지를 따로 만들고 `if`로 골라 보내세요",
  ],
  en: [
    "`{name}` is yes/no and cannot be put into a text",
    "make it two messages, and let a rule choose",
  ],
});
