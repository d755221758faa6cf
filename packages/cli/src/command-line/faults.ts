import { type Doc, printableLine } from "@annae/vocabulary";

/** What is wrong with a command line. */
export interface UseFault {
  readonly title: Doc;
  /** A word that means nothing here, and those that would. */
  readonly unknown?: { readonly written: string; readonly known: readonly string[] };
}

/** The faults of a command line; `written` is what was typed. */
export const useFaults = {
  language: (written: string) => {
    const shown = written === "" ? "" : ` (${printableLine(written)})`;
    return fault(
      `\`--lang\`에는 \`ko\` 또는 \`en\`을 쓰세요${shown}`,
      `--lang takes ko or en${shown}`,
    );
  },
  command: (written: string, known: readonly string[]) => ({
    ...fault(
      `없는 명령입니다: ${printableLine(written)}`,
      `there is no command ${printableLine(written)}`,
    ),
    unknown: { written, known },
  }),
  option: (written: string, known: readonly string[]) => ({
    ...fault(
      `없는 옵션입니다: ${printableLine(written)}`,
      `there is no option ${printableLine(written)}`,
    ),
    unknown: { written, known },
  }),
  value: (option: string, value: string) =>
    fault(
      `${option} 뒤에 값이 필요합니다: ${option} ${value}`,
      `${option} needs a value: ${option} ${value}`,
    ),
  word: (option: string, written: string, words: readonly string[]) =>
    fault(
      `${option}에 쓸 수 없는 값입니다: ${printableLine(written)}\n  도움말: ${words.join(", ")}`,
      `${option} can't be ${printableLine(written)}\n  help: ${words.join(", ")}`,
    ),
  noValue: (option: string) =>
    fault(`${option}에는 값을 쓰지 않습니다`, `${option} takes no value`),
  missing: ({ ko, en }: Doc) => fault(`빠진 것이 있습니다: ${ko}`, `missing: ${en}`),
  extra: (written: string) =>
    fault(
      `경로가 너무 많습니다: ${printableLine(written)}`,
      `one path too many: ${printableLine(written)}`,
    ),
} as const satisfies Readonly<Record<string, (...told: never[]) => UseFault>>;

function fault(ko: string, en: string): UseFault {
  return { title: { ko: `오류: ${ko}`, en: `error: ${en}` } };
}

/** The fault in words, with what was probably meant and where the help is; `command` is "" before one is known. */
export async function faultText({ title, unknown }: UseFault, command: string): Promise<Doc> {
  const { ko, en } = unknown === undefined ? { ko: "", en: "" } : await didYouMean(unknown);
  const help = command === "" ? "annae --help" : `annae ${command} --help`;
  return { ko: `${title.ko}${ko}\n  도움말: ${help}`, en: `${title.en}${en}\n  help: ${help}` };
}

/** A line with the nearest of the known words, or nothing; the compiler's own sense of nearness is loaded only here. */
export async function didYouMean({
  written,
  known,
}: {
  readonly written: string;
  readonly known: readonly string[];
}): Promise<Doc> {
  const { nearestName } = await import("@annae/vocabulary/text");
  const near = nearestName(written, known);
  return near === undefined
    ? { ko: "", en: "" }
    : { ko: `\n  혹시 \`${near}\`인가요?`, en: `\n  did you mean ${near}?` };
}
