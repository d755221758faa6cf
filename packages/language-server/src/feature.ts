import type {
  Connection,
  Position,
  ServerCapabilities,
  TextDocumentIdentifier,
} from "vscode-languageserver";
import { offsetAt } from "./positions.ts";
import type { DocumentView, Session } from "./session.ts";

/** One thing that an editor can ask: what the server promises for it, and how it answers. */
export interface Feature {
  readonly capabilities: ServerCapabilities;
  readonly connect: (connection: Connection, session: Session, later: Later) => void;
}

/** Does the work when nothing else waits, after so many milliseconds. */
export type Later = (work: () => void, milliseconds: number) => void;

/** A document, and perhaps a place in it, as most questions name them. */
interface Asked {
  readonly textDocument: TextDocumentIdentifier;
  readonly position?: Position;
}

/** What is known of the document that is asked about; `none` where it is part of no policy. */
export function ofView<Answer>(
  session: Session,
  { textDocument }: Asked,
  answer: (view: DocumentView) => Answer,
  none: Answer,
): Answer {
  const view = session.view(textDocument.uri);
  return view === undefined ? none : answer(view);
}

/** The same for a place in it. */
export function atPlace<Answer>(
  session: Session,
  asked: Required<Asked>,
  answer: (view: DocumentView, offset: number) => Answer,
  none: Answer,
): Answer {
  return ofView(
    session,
    asked,
    (view) => answer(view, offsetAt(view.syntax.source, asked.position)),
    none,
  );
}
