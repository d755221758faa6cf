import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";

/** A policy that extends itself, directly or through others. */
export const extendsCycle = defineDiagnostic<{
  readonly name: string;
}>({
  code: "extends-cycle",
  severity: "error",
  wording: {
    ko: ({ name }) => ({
      title: `\`${name}\`${particle(name, "을/를")} 확장하면 결국 자기 자신을 확장하게 됩니다`,
      help: "한 정책은 `extends` 없이 시작해야 합니다",
    }),
    en: ({ name }) => ({
      title: `extending \`${name}\` makes this policy extend itself`,
      help: "one of the policies must stand on its own, without `extends`",
    }),
  },
});
