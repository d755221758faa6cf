import { defineSetting, type PatchOf } from "../define-setting.ts";
import { group, shapes } from "../shape.ts";

/** To how many open consultations a tenant may limit itself. */
export const consultationLimits = { kind: "whole", from: 3, to: 1_000 } as const;

const shape = {
  kind: "orNull",
  of: group({
    limit: { shape: consultationLimits },
    accept: { shape: shapes.yesNo, preset: true },
  }),
} as const;

type Patch = PatchOf<typeof shape> | undefined;

export const capacitySetting = defineSetting({
  name: "capacity",
  doc: {
    ko: "상담 허용 건수와, 넘었을 때의 접수 (없으면 제한 없음)",
    en: "How many open consultations are allowed, and whether more are taken; null: without limit",
  },
  shape,
  preset: null,
  set: [
    {
      name: "consultationLimit",
      value: consultationLimits,
      patch: ({ value }, before: Patch) => ({
        limit: Number(value),
        accept: before?.accept ?? true,
      }),
    },
    {
      name: "acceptOverLimit",
      value: shapes.yesNo,
      // Where no limit is set, the largest that a tenant can have.
      patch: ({ value }, before: Patch) => ({
        limit: before?.limit ?? consultationLimits.to,
        accept: value === true,
      }),
    },
  ],
});
