import type { Doc } from "@annae/vocabulary";
import type { WriteFault } from "./disk.ts";

const reasons: Readonly<Record<string, Doc>> = {
  EACCES: { ko: "권한이 없습니다", en: "you may not write there" },
  EPERM: { ko: "권한이 없습니다", en: "you may not write there" },
  EROFS: { ko: "읽기 전용입니다", en: "it is read-only" },
  EEXIST: {
    ko: "폴더가 있어야 할 곳에 파일이 있습니다",
    en: "a file stands where a folder should",
  },
  ENOTDIR: {
    ko: "폴더가 있어야 할 곳에 파일이 있습니다",
    en: "a file stands where a folder should",
  },
  EISDIR: {
    ko: "파일이 있어야 할 곳에 폴더가 있습니다",
    en: "a folder stands where a file should",
  },
  ENOSPC: { ko: "디스크가 가득 찼습니다", en: "the disk is full" },
};

/** Why the file could not be written, in words. */
export function unwritable({ path, reason }: WriteFault): Doc {
  const { ko, en } = reasons[reason] ?? { ko: reason, en: reason };
  return { ko: `오류: ${path} 에 쓸 수 없습니다: ${ko}`, en: `error: can't write ${path}: ${en}` };
}
