import type { Language } from "../../page/language.ts";

const ko = {
  pane: "편집",
  label: (path: string) => `${path} 규칙 편집`,
  modes: { form: "문구", split: "나란히", rules: "규칙 .rules" },
  modesLabel: "보기",
  file: "파일",
  undo: "되돌리기",
  errors: (count: number) => `오류 ${count}`,
  warnings: (count: number) => `경고 ${count}`,
  noErrors: "오류 없음",
  checking: "아직 검사하지 않음",
  line: (line: number) => `${line}줄`,
};

/** Words around the editor of the text. */
export type EditorWords = typeof ko;

const en: EditorWords = {
  pane: "Editor",
  label: (path) => `Edit the rules in ${path}`,
  modes: { form: "Texts", split: "Side by side", rules: "Rules .rules" },
  modesLabel: "View",
  file: "File",
  undo: "Undo",
  errors: (count) => `${count} ${count === 1 ? "error" : "errors"}`,
  warnings: (count) => `${count} ${count === 1 ? "warning" : "warnings"}`,
  noErrors: "No errors",
  checking: "Not checked yet",
  line: (line) => `line ${line}`,
};

export const editorWords: Readonly<Record<Language, EditorWords>> = { ko, en };
