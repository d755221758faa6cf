import { eventNames, type Locale } from "@annae/vocabulary";
import type { Span } from "../0-source/span.ts";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.ts";
import { particle } from "../diagnostics/korean.ts";
import { didYouMean } from "../diagnostics/suggestion-words.ts";
import { lineOf } from "../diagnostics/written-text.ts";
import type { FileFault } from "../host.ts";

/** A name that is given twice in one policy. */
export const duplicateName = defineDiagnostic<{
  readonly name: string;
  /** Where the name was given first. */
  readonly first: Span;
}>({
  code: "duplicate-name",
  severity: "error",
  wording: {
    ko: ({ name, first }) => ({
      title: `\`${name}\`${particle(name, "은/는")} 이미 있는 이름입니다`,
      help: `${lineOf(first)}에 먼저 쓰였습니다. 둘 중 하나의 이름을 바꾸세요`,
    }),
    en: ({ name, first }) => ({
      title: `\`${name}\` is there already`,
      help: `it was first given at ${lineOf(first)}; rename one of the two`,
    }),
  },
});

/** A second test with the same title on the same channel. */
export const duplicateTest = defineDiagnostic<{
  readonly title: string;
  /** Where the title was given first. */
  readonly first: Span;
}>({
  code: "duplicate-test",
  severity: "warning",
  wording: {
    ko: ({ title, first }) => ({
      title: `같은 제목의 테스트가 이미 있습니다: "${title}"`,
      help: `${lineOf(first)}에 있습니다. 무엇이 다른지 제목에 쓰세요`,
    }),
    en: ({ title, first }) => ({
      title: `there is a test of this title already: "${title}"`,
      help: `it stands at ${lineOf(first)}; say in the title what is different`,
    }),
  },
});

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

/** A comment that silences a warning which is not there. */
export const idleSilence = defineDiagnostic<{
  readonly code: string;
  readonly nearest: string | undefined;
}>({
  code: "idle-silence",
  severity: "warning",
  wording: {
    ko: ({ code, nearest }) => ({
      title: `여기에는 끌 \`${code}\` 경고가 없습니다`,
      help: didYouMean.ko(nearest, "이 주석을 지우세요"),
    }),
    en: ({ code, nearest }) => ({
      title: `there is no \`${code}\` here to silence`,
      help: didYouMean.en(nearest, "remove this comment"),
    }),
  },
});

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

/** A rule that is changed in the block of another event. */
export const labelOfAnotherEvent = defineDiagnostic<{
  readonly name: string;
  readonly written: string;
  readonly actual: string;
}>({
  code: "label-of-another-event",
  severity: "error",
  wording: {
    ko: ({ name, written, actual }) => ({
      title: `\`${name}\`${particle(name, "은/는")} \`${written}\`${particle(written, "이/가")} 아니라 \`${actual}\`의 규칙입니다`,
      help: `\`on ${actual} { … }\` 안에 쓰세요`,
    }),
    en: ({ name, written, actual }) => ({
      title: `\`${name}\` is a rule of \`${actual}\`, not of \`${written}\``,
      help: `write it in \`on ${actual} { … }\``,
    }),
  },
});

/** A `// annae:` comment that says nothing known. */
export const malformedSilence = defineDiagnostic<Record<never, never>>({
  code: "malformed-silence",
  severity: "warning",
  wording: {
    ko: () => ({
      title: "`// annae:` 뒤의 말을 알 수 없습니다",
      help: "경고를 끄려면 `// annae: allow 코드 because 이유`라고 쓰세요",
    }),
    en: () => ({
      title: "what follows `// annae:` means nothing",
      help: "to silence a warning write `// annae: allow code because reason`",
    }),
  },
});

/** A second `policy` line, or one in an imported file. */
export const misplacedHeader = defineDiagnostic<Record<never, never>>({
  code: "misplaced-header",
  severity: "error",
  wording: {
    ko: () => ({
      title: "정책의 이름은 주 파일의 맨 위에 한 번만 씁니다",
      help: "이 줄을 지우세요. 다른 정책을 바탕으로 하려면 `policy 이름 extends 다른정책`을 씁니다",
    }),
    en: () => ({
      title: "a policy is named once, at the top of its main file",
      help: "remove this line; to build on another policy write `policy name extends other`",
    }),
  },
});

/** Something of the base policy that is declared again without `override`. */
export const needsOverride = defineDiagnostic<{
  /** The declaration as it starts: "message greeting", "offHours:". */
  readonly written: string;
  readonly first: Span;
}>({
  code: "needs-override",
  severity: "error",
  wording: {
    ko: ({ written, first }) => ({
      title: `\`${written}\`${particle(written, "은/는")} 바탕 정책에 이미 있습니다`,
      help: `바꾸려면 \`override ${written}\`처럼 쓰고, 아니면 다른 이름을 주세요 (${lineOf(first)})`,
    }),
    en: ({ written, first }) => ({
      title: `\`${written}\` is already in the policy this one extends`,
      help: `to change it write \`override ${written}\`; else choose another name (${lineOf(first)})`,
    }),
  },
});

/** An `override`, `remove`, `before` or `after` of something that is not there. */
export const nothingToOverride = defineDiagnostic<{
  readonly name: string;
  readonly nearest: string | undefined;
}>({
  code: "nothing-to-override",
  severity: "error",
  wording: {
    ko: ({ name, nearest }) => ({
      title: `바꿀 \`${name}\`${particle(name, "이/가")} 없습니다`,
      help: didYouMean.ko(nearest, "바탕 정책이나 불러온 파일에 있는 이름이어야 합니다"),
    }),
    en: ({ name, nearest }) => ({
      title: `there is no \`${name}\` to change`,
      help: didYouMean.en(
        nearest,
        "it must be in the policy this one extends, or in an imported file",
      ),
    }),
  },
});

/** Something other than a test in a file of tests. */
export const onlyTests = defineDiagnostic({
  code: "only-tests",
  severity: "error",
  wording: {
    ko: () => ({
      title: "`tests` 폴더의 파일에는 테스트만 둘 수 있습니다",
      help: "정책의 파일로 옮기거나 지우세요. 여기서는 정책의 모든 것을 `import` 없이 쓸 수 있습니다",
    }),
    en: () => ({
      title: "a file in the `tests` folder holds nothing but tests",
      help: "move this to a file of the policy, or remove it; tests know all of the policy without an `import`",
    }),
  },
});

/** A warning that is to be silenced for no reason. */
export const silenceWithoutReason = defineDiagnostic<{ readonly code: string }>({
  code: "silence-without-reason",
  severity: "warning",
  wording: {
    ko: ({ code }) => ({
      title: `\`${code}\`${particle(code, "을/를")} 끄는 이유가 없습니다`,
      help: "끝에 `because 이유`를 쓰세요. 이유가 있어야 경고가 꺼집니다",
    }),
    en: ({ code }) => ({
      title: `there is no reason for silencing \`${code}\``,
      help: "add `because` and the reason; without it the warning stays",
    }),
  },
});

/** An error that is to be silenced. */
export const silencedError = defineDiagnostic<{ readonly code: string }>({
  code: "silenced-error",
  severity: "warning",
  wording: {
    ko: ({ code }) => ({
      title: `\`${code}\`${particle(code, "은/는")} 오류라서 끌 수 없습니다`,
      help: "오류를 고치고 이 주석을 지우세요",
    }),
    en: ({ code }) => ({
      title: `\`${code}\` is an error and cannot be silenced`,
      help: "mend the error, and remove this comment",
    }),
  },
});

/** An `on` block of an event that does not exist. */
export const unknownEvent = defineDiagnostic<{
  readonly name: string;
  readonly nearest: string | undefined;
}>({
  code: "unknown-event",
  severity: "error",
  wording: {
    ko: ({ name, nearest }) => ({
      title: `\`${name}\`${particle(name, "은/는")} 없는 이벤트입니다`,
      help: didYouMean.ko(nearest, `쓸 수 있는 이벤트: ${eventNames.join(", ")}`),
    }),
    en: ({ name, nearest }) => ({
      title: `there is no event named \`${name}\``,
      help: didYouMean.en(nearest, `the events are ${eventNames.join(", ")}`),
    }),
  },
});

/** A policy to extend that is not there. */
export const unknownPolicy = defineDiagnostic<{
  readonly name: string;
}>({
  code: "unknown-policy",
  severity: "error",
  wording: {
    ko: ({ name }) => ({
      title: `\`${name}\`${particle(name, "은/는")} 없는 정책입니다`,
      help: `이 파일 가까이에 \`${name}.rules\` 파일이 있어야 합니다`,
    }),
    en: ({ name }) => ({
      title: `there is no policy named \`${name}\``,
      help: `a file \`${name}.rules\` must be near this one`,
    }),
  },
});

const faults: Readonly<Record<Locale, Readonly<Record<FileFault, string>>>> = {
  ko: {
    missing: "그런 파일이 없습니다",
    folder: "파일이 아니라 폴더입니다",
    notUtf8: "UTF-8 글이 아닙니다",
    unreadable: "파일을 열 수 없습니다",
  },
  en: {
    missing: "there is no such file",
    folder: "it is a folder",
    notUtf8: "it is not UTF-8 text",
    unreadable: "the file cannot be opened",
  },
};

/** An imported or extended file that cannot be read as text. */
export const unreadableFile = defineDiagnostic<{
  readonly path: string;
  readonly fault: FileFault;
}>({
  code: "unreadable-file",
  severity: "error",
  wording: {
    ko: ({ path, fault }) => ({
      title: `읽을 수 없는 파일 \`${path}\`: ${faults.ko[fault]}`,
      help: "`import`의 경로는 그것이 쓰인 파일에서 시작합니다",
    }),
    en: ({ path, fault }) => ({
      title: `\`${path}\` cannot be read: ${faults.en[fault]}`,
      help: "the path of an `import` starts at the file it is written in",
    }),
  },
});
