import { basename } from "node:path";
import { type CoverageTotals, coverageTotals, percentOf, type Share } from "@annae/ir/coverage";
import { type Doc, type EventName, eventNames, events, type Locale } from "@annae/vocabulary";
import { assetText } from "../../installation.ts";
import { rulesOf } from "../coverage-text.ts";
import type { FileCoverage } from "../file-coverage.ts";
import { percentText } from "../percent-text.ts";
import { ruleStanding, standingMarks } from "../standing.ts";
import { escapeHtml } from "./escape-html.ts";
import { conditionShareWords, filesWords, pageWords, ruleShareWords } from "./page-words.ts";
import { sourceView } from "./source-view.ts";

/** The coverage as one HTML file that needs nothing else: the sums, every rule by event, and the colored sources. */
export function coveragePage(files: readonly FileCoverage[], locale: Locale): string {
  const inOrder = [...files.filter(({ own }) => own), ...files.filter(({ own }) => !own)];
  const own = inOrder.filter((file) => file.own);
  const totals = coverageTotals(rulesOf(own));
  const names = nameAll(own)[locale];
  const title = `${pageWords.title[locale]} ${percentText(totals.rules)}`;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title} · ${names}</title>
<style>${assetText("coverage.css")}</style>
</head>
<body>
<header>
<h1>${pageWords.title[locale]} · <span dir="auto">${names}</span></h1>
<p>${pageWords.lead[locale]}</p>
</header>
<main>
${sums(totals, locale)}
${key(locale)}
${inOrder.map((file, index) => section(file, `f${index}-`, locale)).join("\n")}
</main>
</body>
</html>
`;
}

function sums({ rules, conditions }: CoverageTotals, locale: Locale): string {
  const [fired, decided] = [ruleShareWords(rules), conditionShareWords(conditions)];
  return `<dl class="sums">${sum(pageWords.rules[locale], rules, fired[locale])}${sum(pageWords.conditions[locale], conditions, decided[locale])}</dl>`;
}

function sum(name: string, share: Share, words: string): string {
  const bar = `<div class="bar"><i style="width:${percentOf(share)}%"></i></div>`;
  return `<div class="sum"><dt>${name}</dt><dd><strong>${percentText(share)}</strong>${words}${bar}</dd></div>`;
}

function key(locale: Locale): string {
  const entries = (["whole", "half", "none"] as const).map(
    (standing) =>
      `<li class="${standing}"><b>${standingMarks[standing]}</b>${pageWords[standing][locale]}</li>`,
  );
  return `<ul class="key">${entries.join("")}</ul>\n<p class="key">${pageWords.hint[locale]}</p>`;
}

/** More files than this are not named one by one. */
const mostNamed = 3;

function nameAll(files: readonly FileCoverage[]): Doc {
  if (files.length > mostNamed) return filesWords(files.length);
  const names = files.map(({ source }) => escapeHtml(basename(source.path))).join(", ");
  return { ko: names, en: names };
}

function section(file: FileCoverage, prefix: string, locale: Locale): string {
  const rows = eventNames.map((event) => eventRow(event, file, prefix, locale));
  const title = `<h2>${escapeHtml(file.source.path)}</h2>`;
  const body = `<div class="events">${rows.join("")}</div>
<div class="source" dir="ltr">${sourceView(file, prefix, locale)}</div>`;
  if (file.own) return `<section>${title}${body}</section>`;
  const summary = `${title} ${pageWords.inherited[locale]}`;
  return `<details class="inherited"><summary>${summary}</summary>${body}</details>`;
}

function eventRow(
  event: EventName,
  { rules }: FileCoverage,
  prefix: string,
  locale: Locale,
): string {
  const here = rules.filter((rule) => rule.event === event);
  if (here.length === 0) return "";
  const chips = here.map((coverage) => {
    const standing = ruleStanding(coverage);
    const label = `${standingMarks[standing]} ${escapeHtml(coverage.id)}`;
    return `<a class="chip ${standing}" href="#${prefix}${coverage.at.line}">${label}</a>`;
  });
  const doc = escapeHtml(events[event].doc[locale]);
  return `<h3>on ${event} <span>${doc}</span></h3><div class="chips">${chips.join("")}</div>`;
}
