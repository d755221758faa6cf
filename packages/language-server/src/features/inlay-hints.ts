import { kindNamed } from "@annae/vocabulary";
import type { InlayHint } from "vscode-languageserver";
import { type Feature, ofView } from "../feature.ts";
import { offsetAt, positionAt } from "../positions.ts";
import type { DocumentView, Session } from "../session.ts";
import { speakerWords } from "../speakers.ts";

/** Behind a message's name: its kind where it is not written, and who says it on which channel. */
export const inlayHints: Feature = {
  capabilities: { inlayHintProvider: true },
  connect: (connection, session) =>
    connection.languages.inlayHint.on((asked) =>
      ofView(
        session,
        asked,
        (view) => {
          const { source } = view.syntax;
          const from = offsetAt(source, asked.range.start);
          const to = offsetAt(source, asked.range.end);
          return [...hintsIn(session, view, from, to)];
        },
        [],
      ),
    ),
};

/** The hints between the offsets. */
export function hintsIn(
  { locale }: Pick<Session, "locale">,
  { syntax, analysis }: DocumentView,
  from: number,
  to: number,
): readonly InlayHint[] {
  const { source, tree, locate } = syntax;
  return tree.items.flatMap((item): readonly InlayHint[] => {
    if (item.node !== "message") return [];
    const { end } = locate((item.like ?? item.title ?? item.name).span);
    const message = analysis.model?.messages.get(item.name.text);
    if (message === undefined || end < from || end > to) return [];
    const position = positionAt(source, end);
    const kind = kindNamed(message.kind)?.doc[locale] ?? message.kind;
    const speakers = [...analysis.installation.channels.values()].map(
      (channel) => `${channel.id} ${speakerWords(channel.speakers[message.kind], locale)}`,
    );
    const label = [...(item.like === null ? [kind] : []), ...speakers].join(" · ");
    return [{ position, label, paddingLeft: true }];
  });
}
