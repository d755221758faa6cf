import type { Doc } from "@annae/vocabulary";
import type { PolicyIr } from "./ir.ts";

const version: PolicyIr["version"] = 2;

/** An IR that was kept as JSON, or why it cannot be used. What the compiler of this version wrote is taken as it is. */
export function storedIr(
  json: unknown,
): { readonly ok: true; readonly ir: PolicyIr } | { readonly ok: false; readonly fault: Doc } {
  return isOfThisVersion(json) ? { ok: true, ir: json } : { ok: false, fault: faultOf(json) };
}

function isOfThisVersion(json: unknown): json is PolicyIr {
  return versionOf(json) === version;
}

function versionOf(json: unknown): unknown {
  return typeof json === "object" && json !== null && "version" in json ? json.version : undefined;
}

function faultOf(json: unknown): Doc {
  const found = versionOf(json);
  return typeof found === "number"
    ? {
        ko: `정책의 IR이 버전 ${found}입니다. 여기서 쓰는 버전은 ${version}이니 정책을 다시 컴파일하세요`,
        en: `this IR is of version ${found}, and version ${version} is needed: compile the policy again`,
      }
    : { ko: "정책의 IR이 아닙니다", en: "this is no IR of a policy" };
}
