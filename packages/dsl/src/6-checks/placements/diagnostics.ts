import { error } from "@annae/syntax/diagnostics";

/** A button with a longer label than a channel shows. */
export const buttonLabelTooLong = error("button-label-too-long", {
  ko: [
    "버튼 이름이 너무 깁니다: {length}자 ({limits})",
    "{most}자 이내로 줄이거나, 그 채널의 버튼만 `on 채널 { button … }`으로 따로 쓰세요",
  ],
  en: [
    "the button's label of {length} characters is too long ({limits})",
    "use at most {most}, or give the channel its own: `on channel { button … }`",
  ],
});

/** A link whose scheme a channel does not open. */
export const linkNotSupported = error("link-not-supported", {
  ko: ["`{scheme}:` 링크는 사용할 수 없습니다", "사용할 수 있는 링크: {limits}"],
  en: ["a `{scheme}:` link cannot be used", "supported links: {limits}"],
});

/** A button's link that is not an address. */
export const malformedLink = error("malformed-link", {
  ko: [
    "`{url}`{은/는} 링크 주소의 형식이 아닙니다",
    "웹 주소는 `https://example.com/faq`, 전화번호는 `tel:1588-0000`처럼 쓰세요",
  ],
  en: [
    "`{url}` is not a link",
    "write the whole address, such as `https://example.com/faq`, or `tel:1588-0000` for a phone",
  ],
});

/** A text with more characters than a channel or its kind allows. */
export const textTooLong = error("text-too-long", {
  ko: [
    "문구가 너무 깁니다: {length}자 ({limits})",
    '{over}자를 줄이거나, 그 채널의 문구만 `on 채널 { text "…" }`로 따로 쓰세요',
  ],
  en: [
    "the text of {length} characters is too long ({limits})",
    'shorten it by {over}, or give the channel its own: `on channel { text "…" }`',
  ],
});

/** More buttons than a channel or the message's kind allows. */
export const tooManyButtons = error("too-many-buttons", {
  ko: [
    "버튼이 너무 많습니다: {count}개 ({limits})",
    "여기부터 지우거나, 그 채널의 버튼만 `on 채널 { button … }`으로 따로 쓰세요",
  ],
  en: [
    "{count} buttons are too many ({limits})",
    "remove this one and those after it, or give the channel its own: `on channel { button … }`",
  ],
});

/** A keyword button in a message of a kind that takes links only. */
export const linkButtonsOnly = error("link-buttons-only", {
  ko: [
    "{kind}에는 링크 버튼만 사용할 수 있습니다: `{label}`",
    '버튼에 링크를 붙이거나 (`button "{label}" -> "https://…"`) 버튼을 지우세요',
  ],
  en: [
    "the {kind} takes link buttons only, and `{label}` is a keyword",
    'give it a link, as in `button "{label}" -> "https://…"`, or remove it',
  ],
});

export const emptyButton = error("empty-button", {
  ko: ["버튼에 이름이 없습니다", "버튼에 표시할 이름을 쓰세요"],
  en: ["the button has no label", "write what the button says"],
});

/** A placeholder on a button, where nothing is filled in. */
export const placeholderOnButton = error("placeholder-on-button", {
  ko: [
    "버튼에는 변수를 사용할 수 없습니다: `{written}`",
    "변수를 빼거나, 변수가 들어갈 내용을 메시지 문구에 쓰세요",
  ],
  en: [
    "a button has no placeholders: `{written}`",
    "remove it, or say it in the text of the message",
  ],
});
