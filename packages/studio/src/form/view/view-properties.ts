import type { PropertyIr } from "@annae/ir";
import type { PropertyNode, Span } from "@annae/syntax";
import type { FormProperty } from "./form.ts";
import { placed, type Viewing, whoseIs, writtenAt } from "./viewing.ts";

/** What must hold: what is understood as sentences, what is inherited among it; then what is not understood. */
export function viewProperties(viewing: Viewing): readonly FormProperty[] {
  const { model, ir, items } = viewing;
  const nodes = new Map(
    items.flatMap((item) => (item.node === "property" ? [[item.span, item] as const] : [])),
  );
  const understood = new Map<Span, PropertyIr>();
  for (const [at, { span }] of model.properties.entries()) {
    const property = ir.properties[at];
    if (property !== undefined) understood.set(span, property);
  }
  const isOwn = ({ span }: PropertyNode) => viewing.owners.get(span.source.path) === viewing.policy;
  const shown = [...nodes.values()].filter((node) => understood.has(node.span) || isOwn(node));
  return shown.map((node) => viewProperty(node, understood.get(node.span), viewing));
}

function viewProperty(
  node: PropertyNode,
  property: PropertyIr | undefined,
  viewing: Viewing,
): FormProperty {
  const at = placed(node.span, viewing);
  return {
    demand: node.demand,
    says: property === undefined ? null : viewing.reader.property(property),
    written: writtenAt(node.span),
    at,
    ...whoseIs(node.span, node.override, viewing),
    problems: viewing.problemsIn(at),
  };
}
