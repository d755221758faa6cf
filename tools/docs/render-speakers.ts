import { type FallbackCase, fallbackCases } from "@annae/channel-kit";
import {
  type Channel,
  type FactPattern,
  type FallbackRow,
  type KindName,
  kindNames,
  kinds,
  type Rendition,
  type Speaker,
  speakerDocs,
} from "@annae/vocabulary";
import { both, code, table } from "./markdown.ts";
import { patternText } from "./pattern-text.ts";

const chatbots = [
  { facts: { chatbot: false }, doc: { ko: "없음", en: "without" } },
  { facts: { chatbot: true }, doc: { ko: "있음", en: "with" } },
] as const;

/** Kind by channel, with and without a chatbot: text, a platform message or nothing. */
export function overviewTable(channels: readonly Channel[]): string {
  const columns = channels.flatMap((channel) =>
    chatbots.map(({ facts, doc }) => ({
      head: `${code(channel.id)}<br>챗봇 ${doc.ko}<br>${doc.en} chatbot`,
      cell: (kind: KindName) => fallbackCases(channel, kind, facts).map(brief).join("<br>"),
    })),
  );
  return table(
    ["종류 · Kind", ...columns.map(({ head }) => head)],
    kindNames.map((kind) => [kindCell(kind), ...columns.map(({ cell }) => cell(kind))]),
  );
}

/** Who appears to speak to each audience, and what stands in for the text; kinds that are alike share their lines. */
export function speakersTable(channel: Channel): string {
  const groups = Map.groupBy(kindNames, (kind) => JSON.stringify(linesOf(channel, kind)));
  return table(
    [
      "종류 · Kind",
      "챗봇 · Chatbot",
      "경우 · When",
      "고객 화면 · Customer sees",
      "상담사 화면 · Counselor sees",
    ],
    [...groups.values()].flatMap((members) => {
      const [first] = members;
      const lines = first === undefined ? [] : linesOf(channel, first);
      return lines.map((cells) => [members.map(code).join("<br>"), ...cells]);
    }),
  );
}

function linesOf(channel: Channel, kind: KindName): readonly (readonly string[])[] {
  const [without = [], withBot = []] = chatbots.map(({ facts }) => casesOf(channel, kind, facts));
  if (JSON.stringify(without) === JSON.stringify(withBot)) {
    return without.map((cells) => ["상관없음 · either", ...cells]);
  }
  return chatbots.flatMap(({ facts, doc }) =>
    casesOf(channel, kind, facts).map((cells) => [both(doc), ...cells]),
  );
}

function casesOf(channel: Channel, kind: KindName, known: FactPattern) {
  return fallbackCases(channel, kind, known).map(({ when, row }, at, { length }) => [
    length === 1 ? "항상 · always" : at < length - 1 ? patternText(when) : "그 밖에 · otherwise",
    customerCell(channel, kind, row),
    counselorCell(channel, kind, row),
  ]);
}

function kindCell(kind: KindName): string {
  return `${code(kind)}<br>${both(kinds[kind].doc)}`;
}

function brief({ when, row }: FallbackCase, _at: number, { length }: readonly unknown[]): string {
  const shown = renditionName(row?.customer ?? { show: "text" });
  if (length === 1) return shown;
  return `${namesOf(when) || "그 밖에 · otherwise"}: ${shown}`;
}

function namesOf(when: FactPattern): string {
  return Object.entries(when)
    .map(([name, value]) => (value === false ? code(`!${name}`) : code(name)))
    .join(" ");
}

function renditionName(shown: Rendition): string {
  if ("system" in shown) return code(shown.system);
  return shown.show === "text" ? code("text") : "—";
}

function customerCell(channel: Channel, kind: KindName, row: FallbackRow | undefined): string {
  const shown = row?.customer ?? { show: "text" };
  const once = row?.once === true ? " (상담마다 한 번 · once a consultation)" : "";
  return `${view(channel, shown, channel.speakers[kind].customer)}${once}`;
}

function counselorCell(channel: Channel, kind: KindName, row: FallbackRow | undefined): string {
  const shown = row?.counselor ?? { show: "text" };
  const { counselor, alert } = channel.speakers[kind];
  const alerts = alert === true && "show" in shown && shown.show === "text";
  return `${view(channel, shown, counselor)}${alerts ? " (알림 · alert)" : ""}`;
}

function view({ systemMessages }: Channel, shown: Rendition, speaker: Speaker): string {
  if ("show" in shown && shown.show === "nothing") return "—";
  if ("show" in shown) return `${both(speakerDocs[speaker])}: ${code("text")}`;
  const doc = systemMessages[shown.system]?.doc;
  const name = doc === undefined ? "" : ` (${both(doc)})`;
  return `${both(speakerDocs.system)}: ${code(shown.system)}${name}`;
}
