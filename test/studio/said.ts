import type { ContentKey, PolicyForm } from "@annae/studio";

/** What a form says, without places, problems and what follows of the rest; messages by name. */
export interface Said {
  readonly messages: Readonly<Record<string, SaidMessage>>;
  readonly blocks: readonly SaidBlock[];
  readonly properties: readonly string[];
}

export interface SaidMessage {
  readonly title: string | null;
  readonly kind: string | null;
  readonly contents: readonly SaidContent[];
}

export interface SaidContent {
  /** "default", a channel, or a condition. */
  readonly key: string;
  readonly text: string | null;
  readonly image: string | null;
  readonly buttons: readonly { readonly label: string; readonly url: string | null }[];
}

interface SaidBlock {
  readonly event: string;
  readonly rules: readonly SaidRule[];
}

export interface SaidRule {
  readonly id: string;
  readonly label: string | null;
  readonly condition: string | null;
  readonly on: boolean;
  readonly steps: readonly {
    /** One of the two: an unknown action may be called like a message. */
    readonly message: string | null;
    readonly action: string | null;
    readonly on: boolean;
    readonly when: string | null;
  }[];
}

/** Words alone: how they are laid out, commented and bracketed as a whole says nothing. */
export function words(written: string): string {
  const plain = written
    .replace(/\/\*[\s\S]*?\*\//g, " ")
    .replace(/\/\/.*/g, " ")
    .replace(/\s+/g, " ");
  return plain
    .replace(/\(\s+/g, "(")
    .replace(/\s+\)/g, ")")
    .replace(/\s+,/g, ",")
    .replace(/!\s+/g, "!")
    .trim();
}

const keyOf = (key: ContentKey, condition: string | undefined) =>
  key === "default"
    ? key
    : "channel" in key
      ? `on ${key.channel}`
      : `when ${words(condition ?? "")}`;

/** What the form says. */
export function saidBy({ messages, blocks, properties }: PolicyForm): Said {
  return {
    messages: Object.fromEntries(
      messages.map(({ name, written: title, kind, contents }) => [
        name,
        {
          title,
          kind,
          contents: contents.map(({ key, condition, text, image, buttons }) => ({
            key: keyOf(key, condition),
            text: text?.written ?? null,
            image: image?.path ?? null,
            buttons: buttons.map(({ label, url }) => ({ label, url })),
          })),
        },
      ]),
    ),
    blocks: blocks.map(({ event, says, rules }) => ({
      event: event ?? says.en,
      rules: rules.map(({ id, label, condition, on, steps }) => ({
        id: label ?? id,
        label,
        condition: condition === null ? null : words(condition),
        on,
        steps: steps.map((step) => ({
          message: step.message ?? null,
          action: step.action ?? null,
          on: step.on,
          when: step.condition === null ? null : words(step.condition),
        })),
      })),
    })),
    properties: properties.map(({ written }) => words(written)),
  };
}

/** With each rule changed. */
export const inRules = (said: Said, change: (rule: SaidRule) => SaidRule): Said => ({
  ...said,
  blocks: said.blocks.map((block) => ({ ...block, rules: block.rules.map(change) })),
});
