import { namesBetween } from "@annae/dsl";
import type { Facts } from "@annae/ir";
import { createCalendar, factsNow, parseTenantSettings } from "@annae/runtime";
import { kindNamed } from "@annae/vocabulary";
import type { InlayHint } from "vscode-languageserver";
import { type Feature, ofView } from "../feature.ts";
import type { PolicyPlace } from "../policy-files.ts";
import { offsetAt, positionAt } from "../positions.ts";
import type { DocumentView, Session } from "../session.ts";
import { speakerWords } from "../speakers.ts";

/** Behind a message's name: its kind where it is not written, and who says it on which channel. Behind a placeholder: what it reads now. */
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
  session: Session,
  view: DocumentView,
  from: number,
  to: number,
): readonly InlayHint[] {
  return [...messageHints(session, view, from, to), ...holeHints(session, view, from, to)];
}

/** What facts read now by the tenant's settings, in the texts of messages; nothing where no settings are known. */
function holeHints(
  session: Session,
  { analysis, path, place, syntax }: DocumentView,
  from: number,
  to: number,
): readonly InlayHint[] {
  const { source } = syntax;
  const holes = namesBetween(analysis, path, from, to).filter(
    ({ kind, span }) => kind === "fact" && source.text[span.start - 1] === "[",
  );
  const read = readNow(
    session,
    place,
    holes.map(({ name }) => name),
  );
  return holes.flatMap(({ name, span }) => {
    const value = read[name];
    if (typeof value !== "string" || value === "") return [];
    const position = positionAt(source, source.text.indexOf("]", span.end) + 1);
    return [{ position, label: `= ${value}`, paddingLeft: true }];
  });
}

function readNow(
  { settings, installation, builtOf, now }: Session,
  place: PolicyPlace,
  names: readonly string[],
): Facts {
  const [channel] = installation.channels.values();
  if (settings === undefined || names.length === 0 || channel === undefined) return {};
  const { ir } = builtOf(place);
  const parsed = ir && parseTenantSettings(settings, ir);
  if (!parsed?.ok || ir === null) return {};
  const station = { settings: parsed.value, channel, calendar: createCalendar(parsed.value) };
  return factsNow(names, ir, station, now());
}

function messageHints(
  { locale }: Session,
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
