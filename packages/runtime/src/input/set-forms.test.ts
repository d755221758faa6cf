import {
  facts,
  patchBy,
  type SetForm,
  type Shape,
  settingNames,
  settings,
  type Value,
  type World,
  type Written,
} from "@annae/vocabulary";
import { expect, test } from "vitest";
import { mergeSettings } from "./merge-settings.ts";
import { parseTenantSettings } from "./tenant-settings.ts";

const forms = settingNames.flatMap((setting) =>
  settings[setting].set.map((form) => ({ setting, form })),
);

const nothing: Written = {
  ...{ name: "ST", dates: null, category: null, text: null, buttons: [], state: null },
  ...{ value: null, spans: [] },
};

/** Values of the shape that a tenant can have. */
function valuesOf(shape: Shape): readonly Value[] {
  switch (shape.kind) {
    case "yesNo":
      return [true, false];
    case "oneOf":
      return shape.values;
    case "whole":
      return [shape.from, shape.to];
    default:
      return shape.kind === "timezone" ? ["Asia/Seoul"] : ["글"];
  }
}

function parsed(setting: string, form: SetForm, written: Partial<Written>) {
  const patch = patchBy(form, { ...nothing, ...written }, undefined);
  const json = mergeSettings({ timezone: "Asia/Seoul" }, { [setting]: patch });
  return parseTenantSettings(json, { settings: {} });
}

test("every setting but the chatbot can be set by tests, and so can every fact that reads one", () => {
  expect(settingNames.filter((name) => settings[name].set.length === 0)).toEqual(["chatbot"]);
  const names = new Set(forms.map(({ form }) => form.name));
  const unset = facts.filter(({ source, name }) => source === "setting" && !names.has(name));
  expect(unset.map(({ name }) => name)).toEqual(["chatbot"]);
});

const plain = forms.flatMap(({ setting, form }) =>
  form.value === undefined ? [] : valuesOf(form.value).map((value) => ({ setting, form, value })),
);

test.each(plain)("`set $form.name = $value` is a setting, and what rules read", (one) => {
  const { setting, form, value } = one;
  const result = parsed(setting, form, { value });
  expect(result).toMatchObject({ ok: true });
  if (!result.ok) return;
  const world: Pick<World, "settings"> = { settings: result.value };
  const fact = facts.find(({ name }) => name === form.name);
  if (fact !== undefined) expect(fact.read(world as World)).toBe(value);
});

const span = { from: "10:00", to: "18:00", nextDay: false };
const evening = { from: "19:00", to: "02:00", nextDay: true };
const category = { major: "기술", middle: "설치" };
const dates = { from: "2026-12-24", to: "2026-12-31" };

test.each<[setting: string, name: string | null, written: Partial<Written>, json: unknown]>([
  ["workingHours", "friday", { spans: [span, evening] }, { friday: [span, evening] }],
  ["workingHours", "saturday", { spans: [span] }, { saturday: span }],
  ["workingHours", "sunday", { value: "closed" }, { sunday: "closed" }],
  ["categoryHours", "friday", { spans: [span], category }, [{ workingHours: { friday: span } }]],
  ["holidays", "holiday", { dates, text: "연말" }, [{ ...dates, name: "연말" }]],
  ["meal", "meal", { value: "common", spans: [span] }, { mode: "common", from: "10:00" }],
  ["systemMessages", null, { text: "글", state: "draft" }, { ST: { text: "글", state: "draft" } }],
])("what is written of %s by %s is a setting", (setting, name, written, json) => {
  const found = forms.find((one) => one.setting === setting && one.form.name === name);
  const result = found && parsed(setting, found.form, written);
  expect(result).toMatchObject({ ok: true, value: { [setting]: json } });
});
