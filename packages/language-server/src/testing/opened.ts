import { kakao } from "@annae/channel-kakao";
import { naver } from "@annae/channel-naver";
import { web } from "@annae/channel-web";
import type { MemoryFiles } from "@annae/dsl";
import { install, type Locale } from "@annae/vocabulary";
import type { Position, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { filesInMemory } from "../memory-files.ts";
import { type DocumentView, openSession, type Session } from "../session.ts";

/** The installation that tests speak of. */
export const installation = install([kakao, naver, web]);

/** Friday 20 November 2026, 19:00 in Seoul. */
export const friday = Date.parse("2026-11-20T19:00:00+09:00");

/** A session over files, one of which is open with the cursor where `|` stands in it. */
export interface Opened {
  readonly session: Session;
  readonly uri: string;
  readonly view: DocumentView;
  readonly offset: number;
  readonly position: Position;
}

interface Opening {
  readonly locale?: Locale;
  readonly images?: MemoryFiles["images"];
  readonly settings?: object | undefined;
}

/** Opens the file that has a `|`; a policy named "shop" is in `shop.rules`, and "base" in `base.rules`. */
export function opened(
  files: Readonly<Record<string, string>>,
  { locale = "en", images, settings }: Opening = {},
): Opened {
  const [path = "", marked = ""] =
    Object.entries(files).find(([, text]) => text.includes("|")) ?? [];
  const offset = marked.indexOf("|");
  const text = marked.replace("|", "");
  const all = { ...files, [path]: text };
  const names = Object.keys(all).filter((one) => /^\w+\.rules$/.test(one));
  const policies = Object.fromEntries(names.map((one) => [one.replace(".rules", ""), one]));
  const means = { installation, locale, settings, now: () => friday };
  const session = openSession(filesInMemory({ files: all, policies, images }), means);
  const uri = session.uriOf(path);
  session.write(uri, text);
  const view = session.view(uri);
  if (view === undefined) throw new Error("a document is always part of a policy");
  const position = TextDocument.create(uri, "annae", 0, text).positionAt(offset);
  return { session, uri, view, offset, position };
}

/** The text with the edits made. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create("", "annae", 0, text), [...edits]);
}

/** What each file is after the edit, by path. */
export function filesAfter(
  { files }: Session,
  texts: Readonly<Record<string, string>>,
  { changes = {} }: WorkspaceEdit,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(changes).map(([uri, edits]) => {
      const path = files.pathOf(uri);
      return [path, edited(texts[path]?.replace("|", "") ?? "", edits)];
    }),
  );
}

/** The texts at the ranges. */
export function textsAt(
  text: string,
  ranges: readonly { readonly start: Position; readonly end: Position }[],
): readonly string[] {
  const document = TextDocument.create("", "annae", 0, text);
  return ranges.map((range) => document.getText(range));
}
