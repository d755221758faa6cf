import type { Explanation } from "@annae/runtime";
import { lineColumn } from "@annae/syntax";
import type { PolicyText } from "../form/policy-text.ts";
import { idsIn } from "../form/view/view-rules.ts";

/** The explanation with each rule called as the form calls it: the engine calls one without a label by its meaning. */
export function asInForm(explanation: Explanation, { analysis }: PolicyText): Explanation {
  const { model } = analysis;
  if (model === null) return explanation;
  const ids = [...idsIn(model)].map(([{ label, span }, id]) => {
    const { source, start } = analysis.locate(span);
    const called = label ?? id.slice(0, id.indexOf("#") + 1);
    return { called, id, file: source.path, line: lineColumn(source, start).line };
  });
  const taken = new Set<string>();
  const named = ({ rule, at }: Explanation["rules"][number]) => {
    // Several may stand in a line: they are asked in the order in which they are written.
    const own = ids.find(
      ({ called, id, file, line }) =>
        file === at.file && line === at.line && rule.startsWith(called) && !taken.has(id),
    );
    if (own !== undefined) taken.add(own.id);
    return own?.id ?? rule;
  };
  return { ...explanation, rules: explanation.rules.map((one) => ({ ...one, rule: named(one) })) };
}
