import { error, told } from "@annae/syntax/diagnostics";
import type { Doc } from "@annae/vocabulary";
import type { ImageFault } from "../../host.ts";

const imageFaults: Readonly<Record<ImageFault, Doc>> = {
  missing: { ko: "파일 없음", en: "there is no such file" },
  folder: { ko: "파일이 아니라 폴더", en: "it is a folder" },
  outside: { ko: "정책 폴더 밖에 있음", en: "it is outside the policy's folder" },
  notAnImage: { ko: "이미지 파일이 아님", en: "it is not an image" },
  unreadable: { ko: "파일을 열 수 없음", en: "the file cannot be opened" },
};

const noUsableImage = error("unusable-image", {
  ko: [
    "이미지를 사용할 수 없습니다: `{path}` ({fault})",
    "이미지를 정책 폴더 안에 넣고, 정책 폴더를 기준으로 경로를 쓰세요 (예: `images/busy.png`)",
  ],
  en: [
    "the image `{path}` cannot be used: {fault}",
    "keep images in the policy's folder or below, and write the path from there",
  ],
});

/** An image that is not there, or cannot be used. */
export const unusableImage = told(
  noUsableImage,
  ({ path, fault }: { readonly path: string; readonly fault: ImageFault }) => ({
    path,
    fault: imageFaults[fault],
  }),
);
