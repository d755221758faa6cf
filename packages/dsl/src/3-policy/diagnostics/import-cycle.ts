import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** A file that imports itself, directly or through others. */
export const importCycle = defineDiagnostic<{
  readonly path: string;
}>({
  code: "import-cycle",
  severity: "error",
  wording: {
    ko: ({ path }) => ({
      title: `\`${path}\` 파일이 결국 자기 자신을 불러옵니다`,
      help: "이 `import`를 지우거나, 함께 쓰는 것을 다른 파일로 옮기세요",
    }),
    en: ({ path }) => ({
      title: `\`${path}\` ends up importing itself`,
      help: "remove this `import`, or move what both files need to a third",
    }),
  },
});
