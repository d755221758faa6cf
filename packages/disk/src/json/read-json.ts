import { type Doc, printableLine } from "@annae/vocabulary";
import { unreadable } from "../files/file-faults.ts";
import { readStandardInput, readText } from "../files/read-files.ts";
import { jsonFault } from "./json-fault.ts";

/** The JSON value of a file of that use, or of standard input for "-"; what is wrong with it otherwise, place included. */
export function readJsonFile(
  path: string,
  use: Doc = { ko: "시나리오", en: "scenario" },
): { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly fault: Doc } {
  const read = path === "-" ? readStandardInput() : readText(path);
  if ("fault" in read) return { ok: false, fault: unreadable(read.fault, path, use) };
  const fault = jsonFault(read.text);
  if (fault === undefined) return { ok: true, json: JSON.parse(read.text) };
  const { line, column, message } = fault;
  const place = `${printableLine(path)}:${line}:${column}`;
  return {
    ok: false,
    fault: {
      ko: `오류: JSON이 아닙니다: ${place}: ${message.ko}`,
      en: `error: this is not JSON: ${place}: ${message.en}`,
    },
  };
}
