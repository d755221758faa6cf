import type { FileFault } from "@annae/dsl";
import type { Doc } from "@annae/vocabulary";

/** Why a file could not be read as a policy, in words. */
export const unreadable: Readonly<Record<FileFault, (file: string) => Doc>> = {
  missing: (file) => ({
    ko: `오류: 없는 파일입니다: ${file}`,
    en: `error: there is no file ${file}`,
  }),
  folder: (file) => ({
    ko: `오류: 파일이 아니라 폴더입니다: ${file}`,
    en: `error: ${file} is a folder, not a file`,
  }),
  notUtf8: (file) => ({
    ko: `오류: UTF-8 텍스트가 아니어서 정책으로 읽을 수 없습니다: ${file}\n  도움말: 편집기에서 인코딩을 UTF-8로 바꾸어 저장하세요`,
    en: `error: ${file} is not UTF-8 text, so it can't be read as a policy\n  help: save it as UTF-8 in your editor`,
  }),
  unreadable: (file) => ({
    ko: `오류: 읽을 수 없는 파일입니다 (권한을 확인하세요): ${file}`,
    en: `error: ${file} can't be read; may you open it?`,
  }),
};
