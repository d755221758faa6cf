import {
  actions,
  type Channel,
  emptyValue,
  type FactPattern,
  facts,
  kindNames,
  type Limit,
  type Rendition,
  resolveType,
  standardFact,
} from "@annae/vocabulary";
import { type Check, check } from "./check.ts";

/** What holds for the tables of every channel. */
export function tableChecks(channel: Channel): readonly Check[] {
  return [
    check("its name is a word that a policy can write", () => nameFaults(channel)),
    check("every kind has speakers and an image profile", () => kindFaults(channel)),
    check("fallback rows name kinds, facts, values and platform messages that exist", () =>
      channel.fallback.flatMap((row) => [
        ...(kindNames.includes(row.kind) ? [] : [`no kind ${row.kind}`]),
        ...patternFaults(row.when),
        ...[row.customer, row.counselor].flatMap((shown) => codeFaults(channel, shown)),
      ]),
    ),
    check("no fallback row stands behind one that always decides before it", () =>
      hiddenRows(channel),
    ),
    check("effects name actions and facts that exist", () =>
      channel.effects.flatMap(({ action, when = {} }) => [
        ...(actions.some(({ name }) => name === action) ? [] : [`no action ${action}`]),
        ...patternFaults(when),
      ]),
    ),
    check("what encode looks at are facts", () => channel.encodeFacts.flatMap(factFaults)),
    check("every limit is a positive whole number with its source", () => limitFaults(channel)),
  ];
}

function nameFaults({ id, doc }: Channel): readonly string[] {
  return [
    ...(/^\p{ID_Start}\p{ID_Continue}*$/u.test(id) ? [] : [`"${id}" is not a word`]),
    ...(doc.ko.trim() !== "" && doc.en.trim() !== "" ? [] : ["the doc is empty"]),
  ];
}

function kindFaults({ speakers, images }: Channel): readonly string[] {
  return kindNames.flatMap((kind) => [
    ...(speakers[kind] === undefined ? [`${kind} has no speakers`] : []),
    ...(images[kind] === undefined ? [`${kind} has no image profile`] : []),
  ]);
}

const openDomains = { channels: [""], situations: [""] };

function patternFaults(pattern: FactPattern): readonly string[] {
  return Object.entries(pattern).flatMap(([name, value]) => {
    const fact = standardFact(name);
    if (fact === undefined) return factFaults(name);
    const type = resolveType(fact.type, openDomains);
    const fits = typeof emptyValue(type) === typeof value;
    return fits ? [] : [`${name} is never ${String(value)}`];
  });
}

function factFaults(name: string): readonly string[] {
  return facts.some((fact) => fact.name === name) ? [] : [`no fact ${name}`];
}

function codeFaults({ systemMessages }: Channel, shown: Rendition): readonly string[] {
  if (!("system" in shown) || Object.hasOwn(systemMessages, shown.system)) return [];
  return [`no platform message ${shown.system}`];
}

function hiddenRows({ fallback }: Channel): readonly string[] {
  return fallback.flatMap((row, at) =>
    fallback
      .slice(0, at)
      .filter((before) => before.kind === row.kind && covers(before.when, row.when))
      .map(
        (before) => `${row.kind}: ${JSON.stringify(row.when)} after ${JSON.stringify(before.when)}`,
      ),
  );
}

function covers(wide: FactPattern, narrow: FactPattern): boolean {
  return Object.entries(wide).every(([name, value]) => narrow[name] === value);
}

function limitFaults({ limits, images, systemMessages }: Channel): readonly string[] {
  const all: readonly Limit[] = [
    limits.text,
    limits.buttons,
    limits.buttonLabel,
    ...Object.values(images).map(({ maxBytes }) => maxBytes),
    ...Object.values(systemMessages).flatMap(({ maxText, maxButtons }) => [maxText, maxButtons]),
  ];
  const faulty = all.filter(
    ({ max, source }) => !Number.isInteger(max) || max < 1 || source.trim() === "",
  );
  const unsourced = Object.entries(images).filter(([, { source }]) => source.trim() === "");
  return [
    ...faulty.map((limit) => `limit ${JSON.stringify(limit)}`),
    ...unsourced.map(([kind]) => `the image profile of ${kind} has no source`),
    ...(limits.linkSchemes.length === 0 ? ["no link scheme is allowed"] : []),
  ];
}
