import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** A type that does not exist. */
export const unknownType = defineDiagnostic({
  code: "unknown-type",
  severity: "error",
  wording: {
    ko: ({ name }: { readonly name: string }) => ({
      title: `\`${name}\`이라는 형식은 없습니다`,
      help: "쓸 수 있는 형식: `yes/no`, `number`, `text`, `duration`, `time`, `date`, `one of (…)`",
    }),
    en: ({ name }) => ({
      title: `there is no type named \`${name}\``,
      help: "types are `yes/no`, `number`, `text`, `duration`, `time`, `date` and `one of (…)`",
    }),
  },
});
