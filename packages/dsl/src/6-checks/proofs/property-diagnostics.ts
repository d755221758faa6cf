import { warning } from "@annae/syntax/diagnostics";

/** A property that some event breaks. */
export const propertyBroken = warning("property-broken", {
  ko: ["`{property}`{이/가} 지켜지지 않을 수 있습니다", "{when} `{event}`에서 어긋납니다{by}"],
  en: ["`{property}` can be broken", "{when}, at `{event}`{by}"],
});

/** Properties of which no rules can keep all. */
export const propertiesContradict = warning("properties-contradict", {
  ko: [
    "`{property}`{은/는} 다른 성질과 함께 지켜질 수 없습니다: {others}",
    "{when} `{event}`에서 규칙이 무엇을 하든 하나는 어긋납니다. 하나를 고치거나 `when`으로 경우를 나누세요",
  ],
  en: [
    "`{property}` cannot be kept together with {others}",
    "{when}, at `{event}`, one of them is broken whatever the rules do; mend one, or tell their cases apart with `when`",
  ],
});

/** A property about which the question is too hard. */
export const propertyUndecided = warning("property-undecided", {
  ko: [
    "`{property}`{을/를} 정해진 한도 안에서 확인하지 못했습니다",
    "조건을 더 단순하게 쓰거나 나누세요",
  ],
  en: [
    "whether `{property}` holds could not be decided within the limit",
    "make its condition simpler, or split it",
  ],
});
