import {
  type PolicyIr,
  printDeclaration,
  printMessage,
  printProperty,
  printSystemText,
} from "@annae/ir";

/** Something beside the rules that is written otherwise; null: not at all. */
export interface EntryChange {
  readonly what: "message" | "systemText" | "setting" | "fact" | "property" | "image";
  readonly name: string;
  readonly was: string | null;
  readonly now: string | null;
}

/** What is known of the images that a policy's messages show: by the path that the policy writes, what they are. */
export type ImageMarks = ReadonlyMap<string, string>;

/** Messages, wordings, settings, facts, properties and images that the two versions do not have alike. */
export function entryChanges(
  before: PolicyIr,
  after: PolicyIr,
  images: { readonly before: ImageMarks; readonly after: ImageMarks },
): readonly EntryChange[] {
  const written = (
    what: EntryChange["what"],
    entriesOf: (ir: PolicyIr) => ReadonlyMap<string, string>,
  ) => changed(what, entriesOf(before), entriesOf(after));
  return [
    ...written("message", (ir) => printed(ir.messages, printMessage)),
    ...written("systemText", (ir) => printed(ir.systemTexts, printSystemText)),
    ...written("setting", (ir) => printed(ir.settings, (one) => printDeclaration("setting", one))),
    ...written("fact", (ir) => printed(ir.hostFacts, (one) => printDeclaration("fact", one))),
    ...written("property", propertiesOf),
    ...changed("image", images.before, images.after).filter(
      ({ was, now }) => was !== null && now !== null,
    ),
  ];
}

function printed<T>(
  entries: Readonly<Record<string, T>>,
  print: (entry: T) => string,
): ReadonlyMap<string, string> {
  return new Map(Object.entries(entries).map(([name, entry]) => [name, print(entry)]));
}

function propertiesOf(ir: PolicyIr): ReadonlyMap<string, string> {
  const texts = ir.properties.map((property) => printProperty(property, ir.atoms));
  return new Map(texts.map((text) => [text, text]));
}

function changed(
  what: EntryChange["what"],
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly EntryChange[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((name) => {
    const [was = null, now = null] = [before.get(name), after.get(name)];
    return was === now ? [] : [{ what, name, was, now }];
  });
}
