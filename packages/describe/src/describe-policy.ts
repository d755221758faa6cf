import { type PolicyIr, rulesOf } from "@annae/ir";
import { actions, type Channel, eventNames, type Locale } from "@annae/vocabulary";
import {
  type DocumentBlock,
  type DocumentSection,
  listOf,
  type PolicyDocument,
  paragraph,
  section,
  tableOf,
} from "./document.ts";
import { documentWords } from "./document-words.ts";
import { eventSections } from "./event-section.ts";
import { messagesSection } from "./message-section.ts";
import { platformSections } from "./platform-section.ts";
import { propertySections } from "./property-section.ts";
import { settingsSections } from "./settings-section.ts";
import { stepsOf } from "./situated-steps.ts";
import { type Telling, tellingOf } from "./telling.ts";

/** For whom the document is, and what is wrong with the policy. */
export interface DescribeOptions {
  readonly locale: Locale;
  /** The channels of the installation. */
  readonly channels: readonly Channel[];
  /** How many errors the policy has: the document says so, and tells what can be told in spite of them. */
  readonly errors: number;
}

/** The policy as a document that somebody can sign: what happens when, on which channel, in which words. */
export function describePolicy(
  ir: PolicyIr,
  { locale, channels, errors }: DescribeOptions,
): PolicyDocument {
  const telling = tellingOf(ir, channels, locale);
  return {
    locale,
    title: `${documentWords.title[locale]}: ${ir.name}`,
    blocks: [...leadBlocks(telling), ...faultBlocks(errors, locale)],
    sections: [
      ...eventSections(telling),
      messagesSection(telling),
      ...platformSections(telling),
      ...settingsSections(telling),
      ...propertySections(telling),
      ...legendSections(telling),
      signatures(locale),
    ],
  };
}

function leadBlocks({ files: names, locale }: Telling): readonly DocumentBlock[] {
  const files = names.map((code) => ({ code }));
  const listed = files.flatMap((file, at) => (at === 0 ? [file] : [", ", file]));
  return [
    paragraph(documentWords.lead[locale]),
    ...(files.length === 0 ? [] : [paragraph(`${documentWords.files[locale]}: `, ...listed)]),
  ];
}

function faultBlocks(errors: number, locale: Locale): readonly DocumentBlock[] {
  if (errors === 0) return [];
  const strong = {
    ko: `오류가 ${errors}개 있어 쓸 수 없는 정책입니다. 오류가 있는 부분은 이 문서에 빠져 있을 수 있습니다.`,
    en: `The policy has ${errors === 1 ? "an error" : `${errors} errors`} and can't be used. What they are about may be missing here.`,
  }[locale];
  return [paragraph({ strong })];
}

/** What each action means that the rules do, in full. */
function legendSections({ ir, locale }: Telling): readonly DocumentSection[] {
  const rules = eventNames.flatMap((event) => rulesOf(ir.events[event] ?? { blocks: [] }));
  const done = new Set(
    rules.flatMap(stepsOf).flatMap((step) => (step.do === "effect" ? [step.action] : [])),
  );
  const items = actions
    .filter(({ name }) => done.has(name))
    .map(({ name, doc }) => [{ code: name }, ` ${doc[locale]}`]);
  return items.length === 0 ? [] : [section(documentWords.legend[locale], ...listOf(items))];
}

function signatures(locale: Locale): DocumentSection {
  const heads = [
    documentWords.role,
    documentWords.person,
    documentWords.date,
    documentWords.signature,
  ].map((doc) => doc[locale]);
  const rows = [documentWords.written, documentWords.approved].map((doc) => [
    [[doc[locale]]],
    [],
    [],
    [],
  ]);
  return section(documentWords.signed[locale], ...tableOf(heads, rows));
}
