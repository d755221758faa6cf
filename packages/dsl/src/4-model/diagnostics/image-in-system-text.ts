import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** An image in a platform message. */
export const imageInSystemText = defineDiagnostic<Record<never, never>>({
  code: "image-in-system-text",
  severity: "error",
  wording: {
    ko: () => ({
      title: "시스템 메시지에는 이미지를 넣을 수 없습니다",
      help: "이미지를 지우거나 `message`를 쓰세요",
    }),
    en: () => ({
      title: "a platform message cannot have an image",
      help: "remove it, or make this a `message`",
    }),
  },
});
