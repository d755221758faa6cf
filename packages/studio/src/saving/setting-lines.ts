import { type DeclarationIr, literalText, quoted } from "@annae/ir";
import {
  type Button,
  formatValue,
  type SettingName,
  type Shape,
  type SystemMessageSetting,
  settings as settingDefinitions,
  settingNames,
  type TenantSettings,
} from "@annae/vocabulary";
import { holidayLines, teamLines, weekLines } from "./hours-text.ts";
import { alike, allSaid, inLines, leftOut, type WorldSaid } from "./statement.ts";

type Said = (before: TenantSettings, after: TenantSettings) => WorldSaid;

/** How the settings are said that are more than values behind names. */
const special: Readonly<Partial<Record<SettingName, Said>>> = {
  chatbot: () => leftOut({ ko: "챗봇 사용을 바꾸는 것", en: "that the chatbot comes or goes" }),
  consultation: (_, { consultation }) =>
    inLines(`set suspended = ${yesNo(consultation === "suspended")}`),
  workingHours: weekLines,
  categoryHours: teamLines,
  holidays: holidayLines,
  meal: (before, { meal }) => {
    const { mode, from, to, intake } = meal;
    const times = mode === "common" ? ` ${from} to ${to}` : "";
    const isMeal = before.meal.mode !== mode || before.meal.from !== from || before.meal.to !== to;
    return inLines(
      ...(isMeal ? [`set meal = ${mode}${times}`] : []),
      ...(before.meal.intake === intake ? [] : [`set mealIntake = ${intake}`]),
    );
  },
  capacity: (_, { capacity }) =>
    capacity === null
      ? leftOut({ ko: "상담 허용 건수 제한을 푸는 것", en: "that the limit is gone" })
      : inLines(
          `set consultationLimit = ${capacity.limit}`,
          `set acceptOverLimit = ${yesNo(capacity.accept)}`,
        ),
  systemMessages: (before, { systemMessages }) =>
    allSaid(
      Object.entries(systemMessages)
        .filter(([code, one]) => !alike(before.systemMessages[code], one))
        .map(([code, one]) => inLines(...wordingLines(code, one))),
    ),
};

function wordingLines(code: string, { approved, ...own }: SystemMessageSetting): readonly string[] {
  const line = ({ text, buttons = [], state }: Omit<SystemMessageSetting, "approved">) => {
    const said = [text === undefined ? "" : ` ${quoted(text)}`, ...buttons.map(buttonText)];
    return `set ${code}${said.join("")} state ${state}`;
  };
  return [...(approved === undefined ? [] : [line({ ...approved, state: "approved" })]), line(own)];
}

function buttonText(button: Button): string {
  return "url" in button
    ? ` button ${quoted(button.label)} -> ${quoted(button.url)}`
    : ` button ${quoted(button.label)} -> ${quoted(button.keyword)}`;
}

function yesNo(value: boolean): string {
  return formatValue({ kind: "yesNo" }, value);
}

/** What a test says so that the settings become as they are after; `own`: what the policy declares. */
export function settingLines(
  before: TenantSettings,
  after: TenantSettings,
  own: Readonly<Record<string, DeclarationIr>>,
): WorldSaid {
  const standard = settingNames
    .filter((name) => !alike(before[name], after[name]))
    .map((name) => special[name]?.(before, after) ?? plainLines(name, before, after));
  const declared = Object.entries(after.own).flatMap(([name, value]) => {
    const kind = own[name]?.type.kind;
    if (kind === undefined || before.own[name] === value) return [];
    return [`set ${name} = ${literalText(kind, value)}`];
  });
  return allSaid([...standard, inLines(...declared)]);
}

/** A setting that is one value, or some under names of their own. */
function plainLines(name: SettingName, before: TenantSettings, after: TenantSettings): WorldSaid {
  const lines = settingDefinitions[name].set.flatMap(({ name: word, value: shape, at }) => {
    const [was, is] = [before, after].map((settings) => memberAt(settings[name], at));
    return shape === undefined || was === is ? [] : [`set ${word} = ${valueText(shape, is)}`];
  });
  return inLines(...lines);
}

function memberAt(value: unknown, at: string | undefined): unknown {
  if (at === undefined || typeof value !== "object" || value === null) return value;
  return new Map<string, unknown>(Object.entries(value)).get(at);
}

function valueText({ kind }: Shape, value: unknown): string {
  if (typeof value === "boolean") return yesNo(value);
  return kind === "text" || kind === "timezone" ? quoted(String(value)) : String(value);
}
