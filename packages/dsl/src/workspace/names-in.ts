import type { ActionNode, Item, PropertyNode, Rule, Span, TextLiteral } from "@annae/syntax";
import { assertNever, factInBrackets } from "@annae/vocabulary";
import { locatedPieces } from "../4-model/texts/located-pieces.ts";
import {
  declaredName,
  type Known,
  messageKind,
  type NameUse,
  usedName,
  usedNames,
} from "./name-use.ts";
import { inCondition, inValue } from "./names-in-condition.ts";
import { inTest } from "./names-in-test.ts";

/**
 * The names in the item, in the order written; what each stands for follows from its place. Of a block, which may be long,
 * only those of the rules that are meant.
 */
export function namesIn(
  item: Item,
  known: Known,
  isMeant: (rule: Span) => boolean = () => true,
): readonly NameUse[] {
  switch (item.node) {
    case "policy":
      return [declaredName("policy", item.name), ...usedNames("policy", item.extends)];
    case "import":
      return [usedName("file", item.path)];
    case "message":
      return [
        declaredName("message", item.name),
        ...usedNames("kind", item.like),
        ...inTexts(item.body.texts),
        ...item.variants.flatMap(({ channel, body }) => [
          usedName("channel", channel),
          ...inTexts(body.texts),
        ]),
        ...item.cases.flatMap(({ when, body }) => [
          ...inCondition(when, known),
          ...inTexts(body.texts),
        ]),
      ];
    case "system":
      return [declaredName("system", item.code)];
    case "setting":
    case "fact":
      return [
        declaredName("fact", item.name),
        ...(item.default === null ? [] : inValue(item.default, item.name.text)),
      ];
    case "on":
      return [
        ...usedNames("event", item.event),
        ...item.rules
          .filter(({ span }) => isMeant(span))
          .flatMap((rule) =>
            rule.node === "rule" ? inRule(rule, known) : [usedName("label", rule.label)],
          ),
      ];
    case "test":
      return inTest(item, known);
    case "property":
      return inProperty(item, known);
    default:
      return assertNever(item);
  }
}

function inRule({ change, label, when, actions }: Rule, known: Known): readonly NameUse[] {
  return [
    ...(change !== null && "label" in change ? [usedName("label", change.label)] : []),
    ...(label === null ? [] : [declaredName("label", label)]),
    ...(when === null ? [] : inCondition(when, known)),
    ...actions.flatMap((action) => inAction(action, known)),
  ];
}

function inProperty({ deeds, events, when }: PropertyNode, known: Known): readonly NameUse[] {
  return [
    ...deeds.flatMap((deed) =>
      deed.do === "effect"
        ? [usedName("action", deed.action)]
        : (deed.names ?? deed.but).map((name) => usedName(messageKind(name, known), name)),
    ),
    ...events.map((event) => usedName("event", event)),
    ...(when === null ? [] : inCondition(when, known)),
  ];
}

function inAction(action: ActionNode, known: Known): readonly NameUse[] {
  const found: NameUse[] = [];
  for (let link: ActionNode | null = action; link !== null; link = link.otherwise) {
    const { verb, message, when } = link;
    if (message === null) found.push(usedName("action", verb));
    else found.push(usedName(messageKind(message, known), message));
    if (when !== null) found.push(...inCondition(when, known));
  }
  return found;
}

function inTexts(texts: readonly TextLiteral[]): readonly NameUse[] {
  return texts.flatMap((text) =>
    locatedPieces(text, true).flatMap((piece) => {
      if (typeof piece === "string" || !("hole" in piece) || piece.inside === null) return [];
      const name = factInBrackets(piece.hole)?.name ?? piece.hole;
      return [{ kind: "fact" as const, name, span: piece.inside, declares: false }];
    }),
  );
}
