import { literalLength, type ModelMessage, type ModelSystemText } from "@annae/dsl";
import type { MessageDeclaration, SystemDeclaration } from "@annae/syntax";
import type { Doc } from "@annae/vocabulary";
import type { FormContent, FormMessage, FormRule } from "./form.ts";
import { type TextLimit, viewContent, type WrittenContent } from "./view-content.ts";
import { placed, type Viewing, whoseIs, writtenAt } from "./viewing.ts";

/** The messages of the policy, then the platforms' own in its words; `rules`: who sends them. */
export function viewMessages(viewing: Viewing, rules: readonly FormRule[]): readonly FormMessage[] {
  const { model, items } = viewing;
  const nodes = new Map(
    items.flatMap((item) => (item.node === "message" ? [[item.name.span, item] as const] : [])),
  );
  const platform = new Map(
    items.flatMap((item) => (item.node === "system" ? [[item.code.span, item] as const] : [])),
  );
  const senders = sendersIn(rules);
  const known = { viewing, senders };
  return [
    ...[...model.messages.values()].flatMap((message) => {
      const node = nodes.get(message.span);
      return node === undefined ? [] : [viewMessage(message, node, known)];
    }),
    ...[...model.systemTexts.values()].flatMap((text) => {
      const node = platform.get(text.span);
      return node === undefined ? [] : [viewSystemText(text, node, known)];
    }),
  ].sort(byPlace(viewing));
}

interface Senders {
  readonly viewing: Viewing;
  /** Ids of rules by the message that they send. */
  readonly senders: ReadonlyMap<string, ReadonlyMap<string, boolean>>;
}

/** For each message the rules that send it, and whether any of them does so as things are switched. */
function sendersIn(rules: readonly FormRule[]): Map<string, Map<string, boolean>> {
  const senders = new Map<string, Map<string, boolean>>();
  for (const rule of rules) {
    for (const { message, on } of rule.steps) {
      if (message === undefined) continue;
      const known = senders.get(message) ?? new Map<string, boolean>();
      senders.set(message, known.set(rule.id, known.get(rule.id) === true || (rule.on && on)));
    }
  }
  return senders;
}

function sentBy(name: string, { senders }: Senders): Pick<FormMessage, "sentBy" | "on"> {
  const known = senders.get(name) ?? new Map<string, boolean>();
  return { sentBy: [...known.keys()], on: [...known.values()].includes(true) };
}

/** In the order of the files, the policy's own first, and of the places in them. */
function byPlace({ syntaxes }: Viewing) {
  const order = new Map(syntaxes.map(({ source }, at) => [source.path, at]));
  return ({ at: one }: FormMessage, { at: other }: FormMessage) =>
    (order.get(one.path) ?? 0) - (order.get(other.path) ?? 0) || one.start - other.start;
}

function viewMessage(message: ModelMessage, node: MessageDeclaration, known: Senders): FormMessage {
  const { viewing } = known;
  const { name, kind, kindDefinition: definition, title } = message;
  const contents = contentsOf(message, node, viewing);
  const at = placed(node.span, viewing);
  return {
    name,
    title: title === null ? named(name, kind === name ? definition.doc : null) : both(title),
    written: title,
    kind,
    contents,
    requires: definition.requires ?? [],
    maxButtons: definition.maxButtons.max,
    ...sentBy(name, known),
    ...whoseIs(node.span, node.override, viewing),
    at,
    problems: viewing.problemsIn(at),
  };
}

/** Cases and channels are viewed before the default, so that each has its own problems. */
function contentsOf(
  message: ModelMessage,
  node: MessageDeclaration,
  viewing: Viewing,
): readonly FormContent[] {
  const opening = openingLength(message);
  const view = (written: Omit<WrittenContent, "opening">) =>
    viewContent({ ...written, opening }, viewing);
  const limits = limitsOf(message, viewing);
  const shared = limits.filter(({ channel }) => !message.variants.has(channel));
  const { channels } = viewing.analysis.installation;
  const variants = node.variants.map(({ channel: { text: channel }, body, span }) => {
    const model = message.variants.get(channel);
    const when = channels.get(channel)?.doc ?? both(channel);
    const own = limits.filter((limit) => limit.channel === channel);
    return view({ key: { channel }, when, body, model, span, limits: own });
  });
  const cases = node.cases.map(({ when: asked, body, span }, at) => {
    const model = message.cases[at];
    const when = model?.when ? viewing.reader.condition(model.when) : null;
    const condition = writtenAt(asked.span);
    return view({
      key: { case: at },
      when,
      condition,
      body,
      model: model?.content,
      span,
      limits: shared,
    });
  });
  const own = {
    key: "default",
    when: null,
    body: node.body,
    model: message.content,
    span: node.span,
    limits: shared,
  } as const;
  return [view(own), ...variants, ...cases];
}

function openingLength({ opening }: ModelMessage): number {
  return opening === null ? 0 : Math.max(literalLength(opening.yes), literalLength(opening.no));
}

function limitsOf({ kindDefinition }: ModelMessage, { analysis }: Viewing): readonly TextLimit[] {
  const ofKind = kindDefinition.maxText?.max ?? Number.POSITIVE_INFINITY;
  return [...analysis.installation.channels.values()].map(({ id, limits }) => ({
    channel: id,
    max: Math.min(limits.text.max, ofKind),
  }));
}

function viewSystemText(
  text: ModelSystemText,
  node: SystemDeclaration,
  known: Senders,
): FormMessage {
  const { viewing } = known;
  const { code, buttons } = text;
  const owners = [...viewing.analysis.installation.channels.values()].flatMap(
    ({ id, systemMessages }) => {
      const message = Object.hasOwn(systemMessages, code) ? systemMessages[code] : undefined;
      return message === undefined ? [] : [{ channel: id, message }];
    },
  );
  const at = placed(node.span, viewing);
  const content = viewContent(
    {
      key: "default",
      when: null,
      body: node.body,
      model: { text: text.text, image: null, buttons },
      span: node.span,
      limits: owners.map(({ channel, message }) => ({ channel, max: message.maxText.max })),
      opening: 0,
    },
    viewing,
  );
  return {
    name: code,
    title:
      node.title === null ? named(code, owners[0]?.message.doc ?? null) : both(node.title.text),
    written: node.title?.text ?? null,
    kind: null,
    contents: [content],
    requires: [],
    maxButtons: Math.min(...owners.map(({ message }) => message.maxButtons.max)),
    ...sentBy(code, known),
    ...whoseIs(node.span, node.override, viewing),
    at,
    problems: viewing.problemsIn(at),
  };
}

function named(name: string, doc: Doc | null): Doc {
  return doc ?? both(name);
}

function both(text: string): Doc {
  return { ko: text, en: text };
}
