import { defineSetting } from "../define-setting.ts";
import { group, shapes, wordOf } from "../shape.ts";

const states = wordOf(["draft", "requested", "approved", "rejected"]);

export const systemMessagesSetting = defineSetting({
  name: "systemMessages",
  doc: {
    ko: "플랫폼 글의 회사 문구와 승인 상태, 글의 코드별로 (승인된 것만 보임)",
    en: "The company's own wording of platform messages, by code; only an approved one is shown",
  },
  shape: {
    kind: "record",
    of: group({
      text: { shape: shapes.text, optional: true },
      buttons: { shape: { kind: "list", of: shapes.button }, optional: true },
      state: { shape: states },
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
