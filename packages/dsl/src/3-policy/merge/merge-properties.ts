import type { DeedNode, PropertyNode } from "@annae/syntax";
import { nearestName } from "@annae/vocabulary/text";
import { nothingToOverride } from "../diagnostics.ts";
import type { Findings } from "../findings.ts";
import type { LoadedPolicy } from "../load/load-policies.ts";

/**
 * The properties of all policies: each policy keeps those of the one it extends. `override` replaces the inherited ones that
 * demand the same of the same deeds, whatever their conditions.
 */
export function mergeProperties(
  policies: readonly LoadedPolicy[],
  findings: Findings,
): readonly PropertyNode[] {
  return policies.reduce<readonly PropertyNode[]>((inherited, { items }) => {
    const own = items.filter((item) => item.node === "property");
    const replaced = new Set(own.filter(({ override }) => override).map(subjectOf));
    const known = new Set(inherited.map(subjectOf));
    for (const property of own) {
      const name = subjectOf(property);
      if (property.override && !known.has(name)) {
        findings.report(
          nothingToOverride(property.span, { name, nearest: nearestSubject(name, known) }),
        );
      }
    }
    return [...inherited.filter((property) => !replaced.has(subjectOf(property))), ...own];
  }, []);
}

/** What was probably meant: the nearest of those that demand the same of the same action, else any of that demand. */
function nearestSubject(name: string, known: ReadonlySet<string>): string | undefined {
  const [demand = "", action = ""] = name.split(" ");
  const alike = [...known].filter((one) => one.startsWith(`${demand} ${action}`));
  return nearestName(name, alike) ?? alike[0];
}

/** What a property is about: `never send greeting`, or how often that may be. */
function subjectOf({ demand, deeds, pace }: PropertyNode): string {
  const often = pace === null ? "" : " more than … within …";
  return `${demand} ${deeds.map(deedText).sort().join(" or ")}${often}`;
}

function deedText(deed: DeedNode): string {
  if (deed.do === "effect") return deed.action.text;
  const names = (deed.names ?? deed.but).map(({ text }) => text).sort();
  if (deed.names !== null) return `${deed.do} ${names.join(", ")}`;
  return [deed.do, "something", ...(names.length === 0 ? [] : ["but", names.join(", ")])].join(" ");
}
