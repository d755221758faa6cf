import type { PatchOf, SettingDefinition } from "../define-setting.ts";
import type { ValueOf } from "../shape.ts";
import type { Value } from "../value-type.ts";
import { acceptAfterHoursSetting } from "./accept-after-hours.ts";
import { acceptDuringBreakSetting } from "./accept-during-break.ts";
import { capacitySetting } from "./capacity.ts";
import { categoryHoursSetting } from "./category-hours.ts";
import { chatbotSetting } from "./chatbot.ts";
import { companyNameSetting } from "./company-name.ts";
import { consultationSetting } from "./consultation.ts";
import { distributionSetting } from "./distribution.ts";
import { holidaysSetting } from "./holidays.ts";
import { mealSetting } from "./meal.ts";
import { messagesSetting } from "./messages.ts";
import { systemMessagesSetting } from "./system-messages.ts";
import { timezoneSetting } from "./timezone.ts";
import { webVersionSetting } from "./web-version.ts";
import { workingHoursSetting } from "./working-hours.ts";

/** Everything that a tenant sets, one per file of this folder, in the order in which it is told of. */
const standard = {
  timezone: timezoneSetting,
  companyName: companyNameSetting,
  consultation: consultationSetting,
  chatbot: chatbotSetting,
  webVersion: webVersionSetting,
  workingHours: workingHoursSetting,
  categoryHours: categoryHoursSetting,
  holidays: holidaysSetting,
  acceptAfterHours: acceptAfterHoursSetting,
  meal: mealSetting,
  acceptDuringBreak: acceptDuringBreakSetting,
  capacity: capacitySetting,
  distribution: distributionSetting,
  messages: messagesSetting,
  systemMessages: systemMessagesSetting,
} as const;

type Standard = typeof standard;

/** The name of a setting, as JSON has it. */
export type SettingName = keyof Standard;

/** Every setting by its name. */
export const settings: Readonly<Record<SettingName, SettingDefinition>> = standard;

/** The names of all settings. */
export const settingNames = Object.keys(standard) as readonly SettingName[];

/** What a tenant sets; the shape that scenarios and chat servers pass in, with every default filled in. */
export type TenantSettings = {
  readonly [Name in SettingName]: ValueOf<Standard[Name]["shape"]>;
} & {
  /** Values of the settings that the policy declares itself, by name. */
  readonly own: Readonly<Record<string, Value>>;
};

/** A part of a tenant's settings, in the shape in which scenarios and chat servers pass them in. */
export type SettingsPatch = { readonly [Name in SettingName]?: PatchOf<Standard[Name]["shape"]> };

/** A tenant's own wording of a platform message; only an approved one is shown. */
export type SystemMessageSetting = TenantSettings["systemMessages"][string];

/** What a tenant says in a platform message. */
export type SystemMessageWording = Pick<SystemMessageSetting, "text" | "buttons">;
