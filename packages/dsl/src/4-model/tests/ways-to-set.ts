import {
  settings as definitions,
  type SetForm,
  type SettingName,
  settingNames,
} from "@annae/vocabulary";

/** A way in which a test sets a setting. */
export interface Way {
  readonly setting: SettingName;
  readonly form: SetForm;
}

/** All that can be set, whatever the policy. */
export const ways: readonly Way[] = settingNames.flatMap((setting) =>
  definitions[setting].set.map((form) => ({ setting, form })),
);

/** Whether tests set something of that name, whatever the policy. */
export function isSet(name: string): boolean {
  return ways.some(({ form }) => form.name === name);
}
