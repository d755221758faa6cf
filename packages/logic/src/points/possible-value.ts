import type { Facts } from "@annae/ir";
import type { Value } from "@annae/vocabulary";
import type { Foundation } from "../encode/foundation.ts";
import { scaleOf } from "../encode/scale.ts";
import type { Variable } from "../encode/variables.ts";

/** The value if the fact can have it beside the others; else the next one above that it can have, if it is in order. */
export function possibleValue(
  { factNamed, calendar }: Pick<Foundation, "factNamed" | "calendar">,
  name: string,
  variable: Variable,
  value: Value | undefined,
  facts: Facts,
  variables: (name: string) => Variable | undefined,
): Value | undefined {
  const fact = factNamed(name);
  if (value === undefined || fact === undefined) return undefined;
  switch (variable.kind) {
    case "yesNo":
      return typeof value === "boolean" ? value : undefined;
    case "text":
      return typeof value === "string" ? value : undefined;
    case "oneOf":
      return variable.values.has(String(value)) || (value === "" && fact.domain.none === true)
        ? value
        : undefined;
    case "ordered": {
      const weekday = calendar === null ? undefined : variables(calendar.weekday);
      const today =
        weekday?.kind === "oneOf"
          ? weekday.values.get(String(facts[calendar?.weekday ?? ""]))
          : undefined;
      const scale = scaleOf(fact);
      const number = scale?.toNumber(value) ?? Number.NaN;
      if (Number.isNaN(number)) return undefined;
      const member = variable.members((literal) => literal === today).set.ceil(number);
      if (member === undefined || scale === undefined) return undefined;
      return member === number ? value : scale.toValue(member);
    }
    default:
      return undefined;
  }
}
