import type { FormMessage, FormPiece, FormRule, PolicyForm } from "@annae/studio";
import type { Language } from "../../page/language.ts";
import type { ChannelName } from "../bench-state.ts";
import type { OpenDraft, StudioState } from "../state.ts";
import { benchWords } from "../words/bench-words.ts";
import { lookOf, type MessageLook, reachedBy } from "./message-look.ts";

/** What is decided together, or what nobody sends. */
export interface ListGroup {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly ListRow[];
}

/** A situation or a rule with the message that it sends, as it is shown: where it stands in the text is none of it. */
export interface ListRow {
  readonly id: string;
  /** Null: a message without a rule. */
  readonly rule: Pick<FormRule, "id" | "number" | "on"> | null;
  readonly name: string;
  /** What becomes of the request, else what is sent; empty where there is no rule. */
  readonly outcome: string;
  /** Name of its message; null: the rule sends none. */
  readonly message: string | null;
  /** Null: there is no message, or it stands further up, too. */
  readonly words: RowWords | null;
}

/** A message in a row. */
export interface RowWords {
  readonly look: MessageLook;
  readonly pieces: readonly FormPiece[];
  readonly hasImage: boolean;
  readonly buttons: number;
  readonly cases: number;
  readonly inherited: string | null;
  readonly reached: readonly ChannelName[];
}

interface Listed {
  readonly rule: FormRule | null;
  readonly message: FormMessage | null;
}

interface Among {
  readonly title: string;
  readonly note: string;
  readonly all: readonly Listed[];
}

/** The first rows of what is looked for: situations in the order in which they are asked, other rules, what nobody sends. */
export function listGroups({
  language,
  draft,
  bench: { form, find, rows },
}: Pick<StudioState, "language" | "draft" | "bench">): readonly ListGroup[] {
  if (form === null) return [];
  const sought = find.toLowerCase();
  const shown = new Set<string>();
  let left = rows;
  return groupsOf(form, language)
    .map(({ title, note, all }) => {
      const found = sought === "" ? all : all.filter((one) => isFound(one, sought));
      const first = found.slice(0, left);
      left -= first.length;
      return { title, note, rows: first.map((one) => rowOf(one, { language, draft, shown })) };
    })
    .filter((group) => group.rows.length > 0);
}

function groupsOf(form: PolicyForm, language: Language): readonly Among[] {
  const words = benchWords[language];
  const byName = new Map(form.messages.map((message) => [message.name, message]));
  const ruled = (rule: FormRule) => {
    const sent = rule.steps.find(({ message }) => message !== undefined)?.message ?? "";
    return { rule, message: byName.get(sent) ?? null };
  };
  const alone = (title: string, messages: readonly FormMessage[]) => ({
    ...{ title, note: "", all: messages.map((message) => ({ rule: null, message })) },
  });
  const unsent = form.messages.filter(({ kind, sentBy }) => kind !== null && sentBy.length === 0);
  const platform = form.messages.filter(({ kind }) => kind === null);
  return [
    ...form.blocks.map(({ says, first, rules }) => ({
      ...{ title: says[language], note: first ? words.inOrder : words.allThatHold },
      all: rules.map(ruled),
    })),
    alone(words.unsent, unsent),
    alone(words.platform, platform),
  ];
}

/** Whether a name or a text of the row has the words that are looked for. */
function isFound({ rule, message }: Listed, sought: string): boolean {
  const named = [rule?.name.ko, rule?.name.en, rule?.id, message?.title.ko, message?.name];
  const written = message?.contents.map(({ text }) => text?.written) ?? [];
  return [...named, ...written].some((text) => text?.toLowerCase().includes(sought));
}

interface Around {
  readonly language: Language;
  readonly draft: OpenDraft | null;
  /** Messages that stand further up. */
  readonly shown: Set<string>;
}

function rowOf({ rule, message }: Listed, { language, draft, shown }: Around): ListRow {
  const again = message !== null && shown.has(message.name);
  if (message !== null) shown.add(message.name);
  return {
    id: `${rule?.id ?? ""} ${message?.name ?? ""}`,
    rule: rule && { id: rule.id, number: rule.number, on: rule.on },
    name: rule?.name[language] ?? message?.title[language] ?? "",
    outcome: rule === null ? "" : outcomeOf(rule, language),
    message: message?.name ?? null,
    words: message === null || again ? null : wordsOf(message, draft),
  };
}

function outcomeOf({ steps }: FormRule, language: Language): string {
  const done = steps.filter(({ action }) => action !== undefined);
  const [first] = done.length > 0 ? done : steps;
  return first?.says[language] ?? "";
}

function wordsOf(message: FormMessage, draft: OpenDraft | null): RowWords {
  const { contents, inherited } = message;
  const [content] = contents;
  return {
    look: draft === null ? "live" : lookOf(message, draft),
    pieces: content?.text?.pieces ?? [],
    hasImage: content?.image != null,
    buttons: content?.buttons.length ?? 0,
    cases: contents.length - 1,
    inherited,
    reached: [...reachedBy(message)],
  };
}
