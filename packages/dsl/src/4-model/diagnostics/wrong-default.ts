import type { ValueType } from "@annae/vocabulary";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { exampleOf, typeWords } from "../../diagnostics/type-words.ts";

/** A default that is no value of the type. */
export const wrongDefault = defineDiagnostic<{
  readonly name: string;
  readonly type: ValueType;
}>({
  code: "wrong-default",
  severity: "error",
  wording: {
    ko: ({ name, type }) => ({
      title: `\`${name}\`의 기본값이 형식에 맞지 않습니다`,
      help: `형식은 \`${typeWords(type)}\`입니다. \`${exampleOf(type)}\`처럼 쓰세요`,
    }),
    en: ({ name, type }) => ({
      title: `the default of \`${name}\` is not of its type`,
      help: `the type is \`${typeWords(type)}\`, so write a value such as \`${exampleOf(type)}\``,
    }),
  },
});
