import { nearestName } from "@annae/vocabulary/text";
import { holeName } from "./template.ts";

/** What looks like a placeholder of another tool. */
export interface RawHole {
  readonly written: string;
  /** The placeholder that is probably meant; undefined where none is near. */
  readonly meant: string | undefined;
}

/** What operators call the values, without spaces. */
const koreanNames: Readonly<Record<string, string>> = {
  상담사: "counselor_name",
  상담사명: "counselor_name",
  상담사이름: "counselor_name",
  상담원: "counselor_name",
  상담원명: "counselor_name",
  상담원이름: "counselor_name",
  담당자: "counselor_name",
  담당자명: "counselor_name",
  대기인원: "counsel_count",
  대기순번: "counsel_count",
  대기건수: "counsel_count",
  상담대기인원: "counsel_count",
  고객명: "customerName",
  고객이름: "customerName",
  고객님성함: "customerName",
  대분류: "category_name",
  상담분류: "category_name",
  문의유형: "category_name",
  중분류: "division_name",
  회사명: "companyName",
  회사이름: "companyName",
  위탁사명: "companyName",
};

/** `{{x}}`, `${x}`, `#{x}`: nobody writes them to be seen. */
const surely = /\{\{+(?<name>[^{}]{1,60})\}\}+|[$#@%]\{(?<inside>[^{}]{1,60})\}/u;
/** `%x%`, `<x>`, `{x}`, `[ x ]`, `[x y]`, `[x|[y]]`: placeholders where `x` is the name of a value, or near one. */
const perhaps =
  /%(?<percent>[^%\n]{1,40})%|<+(?<angle>[^<>\n]{1,40})>+|\{(?<brace>[^{}\n]{1,40})\}|\[(?<nested>[^[\]|\n]{1,40})\|\[[^[\]\n]{1,40}\]\]|(?<!\\)\[(?<bracket>[^[\]\n]{1,40})\]/u;

const either = new RegExp(`${surely.source}|${perhaps.source}`, "gu");
const isHole = new RegExp(`^\\[${holeName}(?:\\|[^[\\]]*)?\\]$`, "u");

/** What in the text customers would see raw although it was meant to be filled in. */
export function rawHoles(text: string, placeholders: readonly string[]): readonly RawHole[] {
  return [...text.matchAll(either)].flatMap(({ 0: written, groups = {} }) => {
    if (isHole.test(written)) return [];
    const isSure = groups.name !== undefined || groups.inside !== undefined;
    const name = Object.values(groups).find((one) => one !== undefined) ?? "";
    const meant = meantPlaceholder(name, placeholders);
    return isSure || meant !== undefined ? [{ written, meant }] : [];
  });
}

/** The placeholder that is called so, in Korean or nearly so. */
function meantPlaceholder(name: string, placeholders: readonly string[]): string | undefined {
  const plain = name.normalize("NFC").replace(/[\s.]+/gu, "");
  const called = Object.hasOwn(koreanNames, plain) ? koreanNames[plain] : undefined;
  if (called !== undefined && placeholders.includes(called)) return called;
  return nearestName(plain, placeholders) ?? nearestName(plain.replaceAll("_", ""), placeholders);
}
