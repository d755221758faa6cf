import type { ForeignWords } from "@annae/syntax";
import { both, code, page, table } from "./markdown.ts";

/** The page of what people write who come from other tools, and what there is instead. */
export function renderForeignWords(rows: readonly ForeignWords[]): string {
  return page(
    "# 다른 도구에서 쓰던 말 · From other tools",
    "이 문서는 컴파일러의 표에서 `npm run generate`로 만듭니다. 이런 말을 쓰면 오류(`not-in-annae`) 하나로 알려 주고, 뜻이 분명하면 고칠 방법도 함께 보여 줍니다.<br>\nThis page is made of the compiler's table by `npm run generate`. Each of these words is one error (`not-in-annae`), with a fix where the meaning is plain.",
    table(
      ["쓰는 말 · Words", "대신 쓸 것 · Instead"],
      rows.map(({ words, instead }) => [words.map(code).join(", "), both(instead)]),
    ),
  );
}
