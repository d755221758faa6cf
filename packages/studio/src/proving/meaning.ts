import {
  atomsOf,
  type Content,
  factsOf,
  type PolicyIr,
  type PropertyIr,
  printMeaning,
  printProperty,
  type Template,
} from "@annae/ir";
import { type EventName, eventNames } from "@annae/vocabulary";

/** What proofs of a property stand on, as texts that are the same where nothing of it has changed. */
export interface ProofBasis {
  /** Everything that can matter: of messages not their words. */
  readonly whole: string;
  /** What can matter to what a single event can do. */
  readonly event: string;
}

/** The basis of each property of the policy. */
export function proofBases(ir: PolicyIr): readonly ProofBasis[] {
  const shown = shownBy(ir);
  const own = text([Object.entries(ir.settings), Object.entries(ir.hostFacts)]);
  const rules = new Map(eventNames.map((name) => [name, rulesOf(ir, name)]));
  const all = [Object.entries(ir.facts), ...rules.values()];
  return ir.properties.map((property) => {
    const said = printProperty(property, ir.atoms);
    const events = property.events.length === 0 ? eventNames : property.events;
    const asked = events.flatMap((name) => ir.events[name]?.reads ?? []);
    const facts = [...new Set([...asked, ...factsAskedBy(property, ir)])].sort();
    return {
      whole: text([said, shown, own, all]),
      event: text([
        ...[said, shown, own],
        facts.map((name) => [name, ir.facts[name]]),
        events.map((name) => rules.get(name)),
      ]),
    };
  });
}

/** What there is of each message to be seen, and what it asks; not its words. */
function shownBy({ messages, systemTexts }: PolicyIr): string {
  return text([
    Object.values(messages).map(({ name, kind, content, variants, cases, opening }) => [
      ...[name, kind, shapeOf(content), opening?.fact],
      Object.entries(variants).map(([channel, variant]) => [channel, shapeOf(variant)]),
      cases.map((one) => [one.when, shapeOf(one.content)]),
    ]),
    Object.values(systemTexts).map(({ code, buttons }) => [code, buttons.length]),
  ]);
}

function shapeOf({ text: words, image, buttons }: Content): unknown {
  return [words.length > 0, holesIn(words), image !== null, buttons.length];
}

function holesIn(words: Template): unknown {
  return words.filter((part) => typeof part !== "string");
}

/** The event's rules in order, as a policy would write them. */
function rulesOf({ events, atoms }: PolicyIr, name: EventName): unknown {
  return (events[name]?.blocks ?? []).map(({ mode, rules }) => [
    mode,
    rules.map((rule) => [rule.id, printMeaning(rule, atoms)]),
  ]);
}

function factsAskedBy({ when }: PropertyIr, { atoms }: PolicyIr): readonly string[] {
  return atomsOf(when).flatMap((index) => {
    const atom = atoms[index];
    return atom === undefined ? [] : factsOf(atom);
  });
}

/** JSON without places. */
function text(json: unknown): string {
  return (
    JSON.stringify(json, (key, value: unknown) =>
      key === "at" || key === "extent" ? undefined : value,
    ) ?? ""
  );
}
