import type { FileFault } from "@annae/dsl";
import { type Doc, particle, printableLine } from "@annae/vocabulary";
import type { WriteFault } from "./write-files.ts";

/** Why a file could not be read, in words; `use`: what it is needed for, such as "scenario". */
export function unreadable(fault: FileFault, path: string, use: Doc = { ko: "", en: "" }): Doc {
  const file = printableLine(path);
  const [ko, en] = [`${use.ko} 파일`.trimStart(), `${use.en} file`.trimStart()];
  const words: Readonly<Record<FileFault, Doc>> = {
    missing: { ko: `없는 ${ko}입니다: ${file}`, en: `there is no ${en} ${file}` },
    folder: {
      ko: `${ko}${particle(ko, "이/가")} 아니라 폴더입니다: ${file}`,
      en: `${file} is a folder, not a ${en}`,
    },
    notUtf8: {
      ko: `UTF-8 텍스트가 아니어서 읽을 수 없습니다: ${file}\n  도움말: 편집기에서 인코딩을 UTF-8로 바꾸어 저장하세요. 압축된 파일(.gz, .zip)이면 먼저 압축을 푸세요`,
      en: `${file} is not UTF-8 text, so it can't be read\n  help: save it as UTF-8 in your editor; unpack it first where it is packed (.gz, .zip)`,
    },
    unreadable: {
      ko: `읽을 수 없는 파일입니다 (권한을 확인하세요): ${file}`,
      en: `${file} can't be read; may you open it?`,
    },
  };
  return { ko: `오류: ${words[fault].ko}`, en: `error: ${words[fault].en}` };
}

const denied: Doc = { ko: "권한이 없습니다", en: "you may not write there" };
const fileInTheWay: Doc = {
  ko: "폴더가 있어야 할 곳에 파일이 있습니다",
  en: "a file stands where a folder should",
};
const reasons: Readonly<Record<string, Doc>> = {
  ENOENT: { ko: "그곳에는 만들 수 없습니다", en: "nothing can be made there" },
  EACCES: denied,
  EPERM: denied,
  EROFS: { ko: "읽기 전용입니다", en: "it is read-only" },
  EEXIST: fileInTheWay,
  ENOTDIR: fileInTheWay,
  EISDIR: {
    ko: "파일이 있어야 할 곳에 폴더가 있습니다",
    en: "a folder stands where a file should",
  },
  ENOSPC: { ko: "디스크가 가득 찼습니다", en: "the disk is full" },
};

/** Why the file could not be written, in words. */
export function unwritable({ path, reason }: WriteFault): Doc {
  const { ko, en } = reasons[reason] ?? { ko: reason, en: reason };
  const file = printableLine(path);
  return {
    ko: `오류: 파일에 쓸 수 없습니다: ${file} (${ko})`,
    en: `error: can't write ${file}: ${en}`,
  };
}
