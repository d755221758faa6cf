import { type DeedIr, type PropertyIr, resolveAtoms, spokenValue } from "@annae/ir";
import { events, type Locale } from "@annae/vocabulary";
import { type DocumentSection, listOf, type Phrase, paragraph } from "./document.ts";
import { documentWords } from "./document-words.ts";
import { stepPhrase } from "./rule-sentence.ts";
import { headOf, supposed, type Telling, titleOf } from "./telling.ts";

/** What must hold whatever happens, as sentences; nothing where the policy demands nothing. */
export function propertySections(telling: Telling): readonly DocumentSection[] {
  const { ir, locale } = telling;
  if (ir.properties.length === 0) return [];
  const demanded = (demand: PropertyIr["demand"]) =>
    ir.properties.filter((one) => one.demand === demand).map((one) => propertyPhrase(one, telling));
  const lists = [
    { title: documentWords.demandAlways, items: demanded("always") },
    { title: documentWords.demandNever, items: demanded("never") },
  ].filter(({ items }) => items.length > 0);
  return [
    {
      title: documentWords.properties[locale],
      blocks: [
        paragraph(documentWords.proved[locale]),
        ...lists.flatMap(({ title, items }) => [
          paragraph({ strong: title[locale] }),
          ...listOf(items),
        ]),
      ],
      sections: [],
    },
  ];
}

/** What must hold, and when, as a sentence. */
export function propertyPhrase(property: PropertyIr, telling: Telling): Phrase {
  const { locale } = telling;
  const deeds = property.deeds.map((deed) => deedText(deed, telling));
  const choice = property.demand === "always" && deeds.length > 1;
  const listed = deeds.join(` ${documentWords.or[locale]} `);
  const done =
    choice && locale === "ko" ? `${deeds.join(", ")} ${documentWords.oneOfThese.ko}` : listed;
  return [{ strong: circumstances(property, telling) }, `: ${paced(done, property.pace, locale)}`];
}

function paced(done: string, pace: PropertyIr["pace"], locale: Locale): string {
  if (pace === null) return done;
  const time = spokenValue({ kind: "duration" }, pace.withinMs)[locale];
  const alone = pace.withoutReply ? documentWords.withoutReply[locale] : "";
  return locale === "ko"
    ? `${done}, ${alone}${time} 안에 ${pace.moreThan}번 넘게`
    : `${done} more than ${pace.moreThan} times within ${time}${alone}`;
}

function circumstances({ events: at, when }: PropertyIr, telling: Telling): string {
  const { locale, ir } = telling;
  const moments = at.map((event) => headOf(events[event].doc)[locale]).join(" · ");
  const clause = when === null ? "" : supposed(resolveAtoms(when, ir.atoms), telling);
  const both = [moments, clause].filter((part) => part !== "").join(", ");
  const all = both === "" ? documentWords.anyCase[locale] : both;
  return all.charAt(0).toUpperCase() + all.slice(1);
}

const anyMessage = {
  send: { any: documentWords.anyMessage, but: documentWords.anyMessageBut },
  tell: { any: documentWords.anyTold, but: documentWords.anyToldBut },
} as const;

function deedText(deed: DeedIr, telling: Telling): string {
  const { locale } = telling;
  if (deed.do === "effect") return stepPhrase({ do: "effect", action: deed.action }, telling);
  if ("messages" in deed) {
    return deed.messages
      .map((message) => {
        const step = { message, limit: null };
        return stepPhrase(
          deed.do === "send" ? { ...step, do: "send" } : { ...step, do: "tell" },
          telling,
        );
      })
      .join(` ${documentWords.or[locale]} `);
  }
  const { any, but } = anyMessage[deed.do];
  if (deed.but.length === 0) return any[locale];
  const names = deed.but.map((name) => titleOf(name, telling)).join(", ");
  return locale === "ko" ? `${names} ${but.ko}` : `${but.en} ${names}`;
}
