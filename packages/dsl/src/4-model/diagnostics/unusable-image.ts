import type { Locale } from "@annae/vocabulary";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import type { ImageFault } from "../../host.ts";

const faults: Readonly<Record<Locale, Readonly<Record<ImageFault, string>>>> = {
  ko: {
    missing: "그런 파일이 없습니다",
    folder: "파일이 아니라 폴더입니다",
    outside: "정책의 폴더 밖에 있습니다",
    notAnImage: "이미지 파일이 아닙니다",
    unreadable: "파일을 열 수 없습니다",
  },
  en: {
    missing: "there is no such file",
    folder: "it is a folder",
    outside: "it is outside the policy's folder",
    notAnImage: "it is not an image",
    unreadable: "the file cannot be opened",
  },
};

/** An image that is not there, or cannot be used. */
export const unusableImage = defineDiagnostic<{
  readonly path: string;
  readonly fault: ImageFault;
}>({
  code: "unusable-image",
  severity: "error",
  wording: {
    ko: ({ path, fault }) => ({
      title: `쓸 수 없는 이미지 \`${path}\`: ${faults.ko[fault]}`,
      help: "이미지는 정책 파일과 같은 폴더나 그 아래에 두고, 그 폴더에서 시작하는 경로를 쓰세요",
    }),
    en: ({ path, fault }) => ({
      title: `the image \`${path}\` cannot be used: ${faults.en[fault]}`,
      help: "keep images in the policy's folder or below, and write the path from there",
    }),
  },
});
