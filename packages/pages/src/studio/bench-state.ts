import type {
  AnswerTo,
  ConditionPlace,
  ContentKey,
  FormContent,
  FormMessage,
  FormRule,
  PlayedEvent,
  PlayedLine,
  PolicyForm,
  TextRange,
  TimeLine,
} from "@annae/studio";
import type { Doc } from "@annae/vocabulary";
import { standardLines } from "./lines.ts";

/** The channels of the studio, in the order of their previews. */
export const channelNames = ["kakao", "naver", "web"] as const;

/** A channel of the studio. */
export type ChannelName = (typeof channelNames)[number];

/** What the bench shows of a policy: its form, and a conversation as it goes with it. */
export interface BenchState {
  /** Null: not known yet. */
  readonly form: PolicyForm | null;
  /** The form is that of the text as it is. */
  readonly current: boolean;
  /** How many edits of the form are on their way into the text. */
  readonly writing: number;
  /** The message that is being edited; null: the first that a situation sends. */
  readonly message: string | null;
  readonly content: ContentKey;
  readonly find: string;
  /** How many rows of the list are drawn. */
  readonly rows: number;
  /** Why the last change of the form was not made. */
  readonly refused: Doc | null;
  /** Which of the standard lines it began as; another: what it is called. */
  readonly lineOf: string;
  readonly line: TimeLine;
  /** Conversations of the file that was opened last. */
  readonly opened: AnswerTo<"open">;
  /** Why a conversation could not be opened or kept. */
  readonly lineFault: Doc | null;
  readonly played: PlayedLine | null;
  /** The event that is looked at. */
  readonly at: number;
  readonly running: boolean;
  /** The channel whose reasons are read. */
  readonly channel: ChannelName;
  /** The channels that are previewed. */
  readonly seen: ChannelName | "all";
  readonly side: "customer" | "counselor";
  readonly why: AnswerTo<"why"> | null;
  /** How large each channel shows the picture of the content that is edited; null: not at all. */
  readonly sizes: AnswerTo<"sizes">;
}

const [first] = standardLines;

/** A bench on which nothing lies. */
export const emptyBench: BenchState = {
  ...{
    form: null,
    current: true,
    writing: 0,
    message: null,
    content: "default",
    find: "",
    rows: 40,
  },
  ...{ refused: null, lineOf: first?.id ?? "", line: first?.line ?? { settings: {}, events: [] } },
  ...{ opened: [], lineFault: null },
  ...{ played: null, at: 1, running: false, channel: "kakao", seen: "all", side: "customer" },
  ...{ why: null, sizes: {} },
};

/** Names of the messages that the event that is looked at sent, on the channel whose reasons are read. */
export function sentAt(bench: BenchState): readonly string[] {
  const steps = playedAt(bench, bench.channel)?.steps ?? [];
  const sent = steps.flatMap(({ deliveries }) => deliveries);
  return sent.flatMap(({ message, system }) => message ?? system ?? []);
}

/** The message that is being edited; undefined: there is none. */
export function openMessage(bench: BenchState): FormMessage | undefined {
  const { form, message } = bench;
  const wanted = message ?? sentAt(bench)[0] ?? sentFirst(form);
  return form?.messages.find(({ name }) => name === wanted) ?? form?.messages[0];
}

function sentFirst(form: PolicyForm | null): string | undefined {
  const steps = form?.blocks.flatMap(({ rules }) => rules.flatMap((rule) => rule.steps)) ?? [];
  return steps.find((step) => step.message !== undefined)?.message;
}

/** Its content that is being edited: the default where it has none like that. */
export function openContent(bench: BenchState): FormContent | undefined {
  const contents = openMessage(bench)?.contents ?? [];
  return contents.find(({ key }) => isSameKey(key, bench.content)) ?? contents[0];
}

/** Whether both are the same of a message's contents. */
export function isSameKey(one: ContentKey, other: ContentKey): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether fields may show what the form says: nothing that was written in them would be lost. */
export function isSettled({ current, writing, refused }: BenchState): boolean {
  return current && writing === 0 && refused === null;
}

/** Every rule of the form. */
export function rulesOfForm(form: PolicyForm | null): readonly FormRule[] {
  return form?.blocks.flatMap(({ rules }) => rules) ?? [];
}

/** A condition of the form: what it is of, where that stands, and how it is written; null: there is none. */
export interface PlacedCondition {
  readonly name: Doc;
  readonly at: TextRange;
  readonly condition: string | null;
}

/** The condition at that place; undefined where there is no such place. */
export function conditionAt(
  form: PolicyForm | null,
  of: ConditionPlace,
): PlacedCondition | undefined {
  if ("message" in of) {
    const key = { case: of.case };
    const message = form?.messages.find(({ name }) => name === of.message);
    const content = message?.contents.find((one) => isSameKey(one.key, key));
    if (message === undefined || content === undefined) return undefined;
    return { name: message.title, at: content.at, condition: content.condition ?? null };
  }
  const rule = rulesOfForm(form).find(({ id }) => id === of.rule);
  const asked = of.step === undefined ? rule : rule?.steps[of.step];
  if (rule === undefined || asked === undefined) return undefined;
  return { name: rule.name, at: rule.at, condition: asked.condition };
}

/** Ids of the rules that applied at the step that is looked at. */
export function appliedRules({ why }: BenchState): ReadonlySet<string> {
  const applied = why?.rules.filter(({ outcome }) => outcome === "fired") ?? [];
  return new Set(applied.map(({ rule }) => rule));
}

/** The event that is looked at, as it went on a channel. */
export function playedAt(
  { played, at }: BenchState,
  channel: ChannelName,
): PlayedEvent | undefined {
  return played?.channels[channel]?.[at];
}
