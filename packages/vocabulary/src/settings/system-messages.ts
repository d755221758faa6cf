import { defineSetting } from "../define-setting.ts";
import { group, shapes, wordOf } from "../shape.ts";

const states = wordOf(["draft", "requested", "approved", "rejected"]);

const wording = {
  text: { shape: { kind: "text", filled: true }, optional: true },
  buttons: { shape: { kind: "list", of: shapes.button }, optional: true },
} as const;

export const systemMessagesSetting = defineSetting({
  name: "systemMessages",
  doc: {
    ko: "시스템 메시지의 회사 문구와 승인 상태, 코드별로 (승인되기 전에는 전에 승인된 문구가 보임)",
    en: "The company's own wording of platform messages, by code; until it is approved, the one approved before is shown",
  },
  shape: {
    kind: "record",
    of: group({
      ...wording,
      state: { shape: states },
      /** Why the platform has rejected it, for whoever writes the next one. */
      reason: { shape: { kind: "text" }, optional: true },
      approved: { shape: group(wording), optional: true },
    }),
  },
  preset: {},
  set: [
    {
      name: null,
      forms: ['"…" state approved', "state rejected"],
      states: states.values,
      patch: ({ name, dates, category, text, buttons, state: written, value, spans }) => {
        if (dates !== null || category !== null || value !== null || spans.length > 0) return null;
        const state = states.values.find((one) => one === (written ?? "approved"));
        if (state === undefined) return null;
        const wording = {
          ...(text === null ? {} : { text }),
          ...(buttons.length === 0 ? {} : { buttons }),
        };
        return { [name]: { ...wording, state } };
      },
    },
  ],
});
