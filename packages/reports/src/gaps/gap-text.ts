import { type Gaps, sizeWords, type TestGap } from "@annae/review";
import { assertNever, type Doc, events, type Locale, printableLine } from "@annae/vocabulary";

/** A situation that no test visits, with a test that does. */
export function gapText({ event, done, share, visit }: TestGap, locale: Locale): string {
  const doc = events[event].doc[locale];
  const steps = done.flatMap((one) => one.steps).join(", ");
  const what = steps === "" ? nothing[locale] : steps;
  const head = `${doc} (${event}) → ${what} · ${sizeWords(share)[locale]}`;
  return [printableLine(head), visitText(visit, locale)].join("\n");
}

const nothing: Doc = { ko: "아무 일도 없음", en: "nothing" };

function visitText(visit: TestGap["visit"], locale: Locale): string {
  switch (visit.result) {
    case "test":
      return visit.text.trimEnd();
    case "never":
      return "";
    case "unknown":
      return `  ${unreached(visit.events)[locale]}`;
    default:
      return assertNever(visit);
  }
}

function unreached(events: number): Doc {
  if (events === 0)
    return {
      ko: "이 상황에 이르는 대화를 찾지 못했습니다",
      en: "no conversation was found that gets there",
    };
  return {
    ko: `이벤트 ${events}개까지의 대화 가운데 이 상황에 이르는 것이 없습니다. 더 긴 대화는 확인하지 않았습니다`,
    en: `no conversation of up to ${events} events gets there; longer ones were not looked at`,
  };
}

/** How many situations tests visit, and what was not looked at. */
export function gapsSummary({ count, visited, cut }: Gaps, told: readonly TestGap[]): Doc {
  const never = told.filter(({ visit }) => visit.result === "never").length;
  const all = count + visited - never;
  const more = cut.join(", ");
  const ko = [
    ...(cut.length === 0 ? [] : [`${more}에는 더 있습니다`]),
    ...(never === 0 ? [] : [`어떤 대화도 이르지 못한다고 증명된 ${never}가지는 제외`]),
    ...(told.length === count ? [] : [`중단됨: ${count}가지 중 ${told.length}가지만 확인`]),
  ];
  const en = [
    ...(cut.length === 0 ? [] : [`there are more at ${more}`]),
    ...(never === 0 ? [] : [`${never} that no conversation gets to, by proof, are left out`]),
    ...(told.length === count ? [] : [`interrupted: ${told.length} of ${count} looked at`]),
  ];
  const bracket = (parts: readonly string[]) =>
    parts.length === 0 ? "" : ` (${parts.join("; ")})`;
  return {
    ko: `\n상황 ${all}가지 중 테스트가 다루는 것: ${visited}가지${bracket(ko)}`,
    en: `\ntests visit ${visited} of ${all} classes of situations${bracket(en)}`,
  };
}
