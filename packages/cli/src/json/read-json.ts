import type { Doc } from "@annae/vocabulary";
import { readStandardInput, readText } from "../disk.ts";
import { jsonFault } from "./json-fault.ts";

/** The JSON value of a file of that use, or of standard input for "-"; what is wrong with it otherwise, place included. */
export function readJson(
  path: string,
  use: Doc = { ko: "시나리오", en: "scenario" },
): { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly fault: Doc } {
  const read = path === "-" ? readStandardInput() : readText(path);
  if ("fault" in read) return { ok: false, fault: unreadable[read.fault](path, use) };
  const fault = jsonFault(read.text);
  if (fault === undefined) return { ok: true, json: JSON.parse(read.text) };
  const { line, column, message } = fault;
  const place = `${path}:${line}:${column}`;
  return {
    ok: false,
    fault: {
      ko: `오류: JSON이 아닙니다: ${place}: ${message.ko}`,
      en: `error: this is not JSON: ${place}: ${message.en}`,
    },
  };
}

const unreadable = {
  missing: (path: string, use: Doc): Doc => ({
    ko: `오류: 없는 ${use.ko} 파일입니다: ${path}`,
    en: `error: there is no ${use.en} file ${path}`,
  }),
  folder: (path: string, use: Doc): Doc => ({
    ko: `오류: ${use.ko} 파일이 아니라 폴더입니다: ${path}`,
    en: `error: ${path} is a folder, not a ${use.en} file`,
  }),
  notUtf8: (path: string): Doc => ({
    ko: `오류: UTF-8 텍스트가 아닙니다: ${path}`,
    en: `error: ${path} is not UTF-8 text`,
  }),
  unreadable: (path: string): Doc => ({
    ko: `오류: 읽을 수 없는 파일입니다 (권한을 확인하세요): ${path}`,
    en: `error: ${path} can't be read; may you open it?`,
  }),
};
