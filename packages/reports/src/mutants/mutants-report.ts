import type { ExaminedMutant, Mutant, MutantFate, NewTest } from "@annae/review";
import { lineColumn, type SourceFile } from "@annae/syntax";
import { assertNever, type Doc, type Locale, printableLine } from "@annae/vocabulary";

/** What is told of a policy's mutants. */
export interface MutantsReport {
  readonly examined: readonly ExaminedMutant[];
  readonly count: number;
  /** Why not all of them were examined; null: they were. */
  readonly cut: "interrupted" | "late" | null;
  /** The policy's files by path. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** How far conversations were looked at: their events, and time for each change; and time for all changes. */
  readonly limits: {
    readonly events: number;
    readonly seconds: number;
    readonly allSeconds: number;
  };
}

/** How many changes in a hundred are noticed, of those that could be: neither equal ones nor ones that no conversation shows. */
export function scoreOf(examined: readonly ExaminedMutant[]): number {
  const noticed = numberOf(examined, "noticed");
  const all = noticed + numberOf(examined, "unnoticed");
  return all === 0 ? 100 : (100 * noticed) / all;
}

function numberOf(examined: readonly ExaminedMutant[], fate: MutantFate["fate"]): number {
  return examined.filter((one) => one.fate.fate === fate).length;
}

const slips: Readonly<Record<Mutant["slip"], Doc>> = {
  negated: { ko: "조건을 뒤집음", en: "a condition negated" },
  boundary: { ko: "경계를 옮김", en: "a boundary moved" },
  joined: { ko: "and와 or를 바꿈", en: "and and or swapped" },
  partDropped: { ko: "조건의 일부를 지움", en: "a part of a condition dropped" },
  valueDropped: { ko: "목록에서 값을 지움", en: "a value of a list dropped" },
  unit: { ko: "시간 단위를 바꿈", en: "another unit of time" },
  ruleDropped: { ko: "규칙을 지움", en: "a rule dropped" },
  ruleMoved: { ko: "규칙의 순서를 바꿈", en: "two rules swapped" },
  actionDropped: { ko: "동작을 지움", en: "an action dropped" },
  actionMoved: { ko: "동작의 순서를 바꿈", en: "two actions swapped" },
  elseDropped: { ko: "else를 지움", en: "an else dropped" },
  messageSwapped: { ko: "다른 메시지를 보냄", en: "another message sent" },
  limitDropped: { ko: "횟수 제한을 지움", en: "a limit dropped" },
};

/** The mutants that nothing notices, each once with the test that would, and the score. */
export function mutantsText(report: MutantsReport, locale: Locale): string {
  const { examined } = report;
  const unnoticed = Map.groupBy(
    examined.flatMap(({ mutant, fate }) =>
      fate.fate === "unnoticed" ? [{ mutant, test: fate.test }] : [],
    ),
    ({ test }) => test,
  );
  const parts = [
    ...[...unnoticed].map(([test, mutants]) =>
      testPart(
        test,
        mutants.map(({ mutant }) => lineOf(mutant, report, locale)),
        locale,
      ),
    ),
    ...unsettled(report, locale),
    summary(report)[locale],
  ];
  return `${parts.join("\n\n").split("\n").map(printableLine).join("\n")}\n`;
}

function testPart(test: NewTest, lines: readonly string[], locale: Locale): string {
  const head = {
    ko: "  아래 테스트를 추가하면 알아챕니다",
    en: "  this test would notice",
  }[locale];
  return [...lines, head, "", test.text.trimEnd()].join("\n");
}

function unsettled(report: MutantsReport, locale: Locale): readonly string[] {
  const { events, seconds } = report.limits;
  const heads = {
    unseen: {
      ko: `규칙의 뜻은 달라지지만 이벤트 ${events}개까지의 대화에서 ${seconds}초 안에 드러나지 않은 변경입니다 (점수에 넣지 않음)`,
      en: `the rules mean something else, but no conversation of up to ${events} events that was looked at within ${seconds} s shows it (not in the score)`,
    },
    undecided: {
      ko: "뜻이 같은지 정해진 한도 안에서 알 수 없는 변경입니다 (점수에 넣지 않음)",
      en: "whether these mean the same could not be decided within the limit (not in the score)",
    },
  } as const;
  return (["unseen", "undecided"] as const).flatMap((name) => {
    const mutants = report.examined.filter(({ fate }) => fate.fate === name);
    if (mutants.length === 0) return [];
    return [
      [heads[name][locale], ...mutants.map(({ mutant }) => lineOf(mutant, report, locale))].join(
        "\n",
      ),
    ];
  });
}

/** "happytalk.rules:158:20: a boundary moved: `a >= 5m` → `a > 5m`" */
function lineOf(mutant: Mutant, report: MutantsReport, locale: Locale): string {
  const { file, line, column } = placeOf(mutant, report);
  const { was, now, slip } = mutant;
  return `${file}:${line}:${column}: ${slips[slip][locale]}: ${now === "" ? was : `${was} → ${now}`}`;
}

function placeOf({ rule, at: [start] }: Mutant, { files }: MutantsReport) {
  const source = files.get(rule.at.file);
  return source === undefined ? rule.at : { file: rule.at.file, ...lineColumn(source, start) };
}

function summary(report: MutantsReport): Doc {
  const { examined } = report;
  const [noticed, unnoticed, equal] = (["noticed", "unnoticed", "equal"] as const).map((fate) =>
    numberOf(examined, fate),
  );
  const score = Math.floor(scoreOf(examined) * 10) / 10;
  const cut = cutWords(report);
  return {
    ko: `변경 ${examined.length}개: 알아챔 ${noticed}개, 알아채지 못함 ${unnoticed}개, 뜻이 같음 ${equal}개. 점수 ${score}%${cut.ko}`,
    en: `${examined.length} changes: ${noticed} noticed, ${unnoticed} not noticed, ${equal} that mean the same. Score ${score} %${cut.en}`,
  };
}

/** Why the work ended before all was examined. */
function cutWords({ cut, examined: { length }, count, limits }: MutantsReport): Doc {
  switch (cut) {
    case null:
      return { ko: "", en: "" };
    case "interrupted":
      return {
        ko: ` (중단됨: ${count}개 중 ${length}개만 확인)`,
        en: ` (interrupted: ${length} of ${count} examined)`,
      };
    case "late":
      return {
        ko: ` (작업 시간 ${limits.allSeconds}초가 지남: ${count}개 중 ${length}개만 확인, 시간은 --seconds로 늘림)`,
        en: ` (${limits.allSeconds} s of work were over: ${length} of ${count} examined; --seconds gives more)`,
      };
    default:
      return assertNever(cut);
  }
}

/** The mutants as data. */
export function mutantsJson(report: MutantsReport) {
  const { examined, count, cut, limits } = report;
  return {
    score: scoreOf(examined),
    count,
    complete: cut === null,
    cut,
    limits,
    mutants: examined.map(({ mutant, fate }) => {
      const { slip, event, rule, was, now } = mutant;
      return {
        at: placeOf(mutant, report),
        event,
        rule: rule.id,
        slip,
        was,
        now,
        ...fateJson(fate),
      };
    }),
  };
}

function fateJson(fate: MutantFate) {
  switch (fate.fate) {
    case "noticed":
      return { fate: fate.fate, by: fate.by, what: fate.what };
    case "unnoticed":
      return { fate: fate.fate, test: fate.test.text };
    case "equal":
    case "unseen":
    case "undecided":
      return { fate: fate.fate };
    default:
      return assertNever(fate);
  }
}
