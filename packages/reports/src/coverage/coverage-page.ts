import { coverageTotals, percentOf, type Share } from "@annae/ir/coverage";
import { type Doc, type EventName, eventNames, events, type Locale } from "@annae/vocabulary";
import {
  type FileCoverage,
  ownRules,
  percentText,
  ruleStanding,
  standingMarks,
} from "./coverage.ts";
import { shownHtml } from "./highlights.ts";
import { sourceView } from "./source-view.ts";

const words = {
  heading: { ko: "커버리지", en: "Coverage" },
  lead: {
    ko: "테스트로 어떤 규칙과 조건을 확인했는지 보여 줍니다.",
    en: "Which rules and conditions the tests covered.",
  },
  rules: { ko: "규칙", en: "Rules" },
  conditions: { ko: "조건", en: "Conditions" },
  whole: {
    ko: "적용됨. 모든 조건의 ‘예’와 ‘아니오’를 확인함",
    en: "fired, and each condition decided as yes and as no",
  },
  half: {
    ko: "적용됨. ‘예’나 ‘아니오’ 중 하나를 확인하지 못한 조건이 있음",
    en: "fired, but a condition did not decide both ways",
  },
  none: { ko: "한 번도 실행되지 않음", en: "never fired" },
  hint: {
    ko: "조건이나 동작을 가리키거나 누르면 횟수를 보여 줍니다. 빨간색 동작은 한 번도 적용되지 않았습니다.",
    en: "Point at a condition or an action, or tap it, to see its numbers. An action in red was never done.",
  },
  inherited: { ko: "이어받은 규칙이라 합계에 넣지 않습니다", en: "inherited, not counted" },
} as const satisfies Readonly<Record<string, Doc>>;

/** What stands around what the page tells, as `assets` has it. */
export interface CoverageFrame {
  /** The page with `{names}` of what it tells. */
  readonly page: string;
  /** CSS. */
  readonly style: string;
}

/** The coverage as one HTML file that needs nothing else: the sums, every rule by event, and the colored sources. */
export function coveragePage(
  files: readonly FileCoverage[],
  frame: CoverageFrame,
  locale: Locale,
): string {
  const own = files.filter((file) => file.own);
  const inOrder = [...own, ...files.filter((file) => !file.own)];
  const totals = coverageTotals(ownRules(files));
  const parts: Readonly<Record<string, string>> = {
    lang: locale,
    title: `${words.heading[locale]} ${percentText(totals.rules)}`,
    names: nameAll(own)[locale],
    style: frame.style,
    heading: words.heading[locale],
    lead: words.lead[locale],
    sums: `<dl class="sums">${sum("rules", totals.rules, locale)}${sum("conditions", totals.conditions, locale)}</dl>`,
    key: key(locale),
    sections: inOrder.map((file, index) => section(file, `f${index}-`, locale)).join("\n"),
  };
  return frame.page.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? "");
}

function sum(name: "rules" | "conditions", share: Share, locale: Locale): string {
  const { covered, total } = share;
  const told = {
    rules: { ko: `${total}개 중 ${covered}개 실행`, en: `${covered} of ${total} fired` },
    conditions: {
      ko: `${total}개 중 ${covered}개를 ‘예’와 ‘아니오’ 모두 확인`,
      en: `${covered} of ${total} decided both ways`,
    },
  }[name][locale];
  const bar = `<div class="bar"><i style="width:${percentOf(share)}%"></i></div>`;
  return `<div class="sum"><dt>${words[name][locale]}</dt><dd><strong>${percentText(share)}</strong>${told}${bar}</dd></div>`;
}

function key(locale: Locale): string {
  const entries = (["whole", "half", "none"] as const).map(
    (standing) =>
      `<li class="${standing}"><b>${standingMarks[standing]}</b>${words[standing][locale]}</li>`,
  );
  return `<ul class="key">${entries.join("")}</ul>\n<p class="key">${words.hint[locale]}</p>`;
}

/** More files than this are not named one by one. */
const mostNamed = 3;

function nameAll(files: readonly FileCoverage[]): Doc {
  const names = files
    .map(({ source }) => shownHtml(source.path.split(/[\\/]/).at(-1) ?? ""))
    .join(", ");
  return files.length > mostNamed
    ? { ko: `파일 ${files.length}개`, en: `${files.length} files` }
    : { ko: names, en: names };
}

function section(file: FileCoverage, prefix: string, locale: Locale): string {
  const rows = eventNames.map((event) => eventRow(event, file, prefix, locale));
  const title = `<h2>${shownHtml(file.source.path)}</h2>`;
  const body = `<div class="events">${rows.join("")}</div>
<div class="source" dir="ltr">${sourceView(file, prefix, locale)}</div>`;
  if (file.own) return `<section>${title}${body}</section>`;
  const summary = `${title} ${words.inherited[locale]}`;
  return `<details class="inherited"><summary>${summary}</summary>${body}</details>`;
}

function eventRow(
  event: EventName,
  { rules }: FileCoverage,
  prefix: string,
  locale: Locale,
): string {
  const chips = rules
    .filter((rule) => rule.event === event)
    .map((rule) => {
      const standing = ruleStanding(rule);
      const label = `${standingMarks[standing]} ${shownHtml(rule.id)}`;
      return `<a class="chip ${standing}" href="#${prefix}${rule.at.line}">${label}</a>`;
    });
  if (chips.length === 0) return "";
  const doc = shownHtml(events[event].doc[locale]);
  return `<h3>on ${event} <span>${doc}</span></h3><div class="chips">${chips.join("")}</div>`;
}
