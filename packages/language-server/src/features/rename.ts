import { type Analysis, type NameUse, standingAt } from "@annae/dsl";
import { isPlainName, type Span } from "@annae/syntax";
import { type Doc, kindNamed, kinds } from "@annae/vocabulary";
import { ErrorCodes, type Range, ResponseError, type WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { atPlace, type Feature } from "../feature.ts";
import { rangeOf } from "../positions.ts";
import type { DocumentView, Session } from "../session.ts";
import { usesAt, usesOfUse } from "./references.ts";

/** Another name for a message, a rule, a fact or a setting, in every policy and test that names it; or why not. */
export const rename: Feature = {
  capabilities: { renameProvider: { prepareProvider: true } },
  connect: (connection, session) => {
    connection.onPrepareRename((asked) =>
      atPlace(session, asked, (view, offset) => refused(renamedAt(view, offset), session), null),
    );
    connection.onRenameRequest((asked) =>
      atPlace(
        session,
        asked,
        (view, offset) => refused(renameAt(session, view, offset, asked.newName), session),
        null,
      ),
    );
  },
};

/** Why a name can't be changed. */
export interface Refusal {
  readonly why: Doc;
}

function refused<Answer extends object>(answer: Answer | Refusal, { locale }: Session) {
  if (!("why" in answer)) return answer;
  return new ResponseError<void>(ErrorCodes.InvalidRequest, answer.why[locale]);
}

const words = {
  nothing: {
    ko: "이름을 바꿀 수 있는 것은 메시지, 규칙, 설정, 서버 정보입니다",
    en: "only messages, rules, settings and facts can get another name",
  },
  installed: (name: string): Doc => ({
    ko: `\`${name}\`: 언어에 정해진 이름이라서 바꿀 수 없습니다`,
    en: `\`${name}\` is a name of the language and stays as it is`,
  }),
  notAName: (name: string): Doc => ({
    ko: `\`${name}\`: 이름으로 쓸 수 없습니다`,
    en: `\`${name}\` can't be a name`,
  }),
};

/** Whether the policy itself gives it its name. */
export function renamable({ kind, name }: NameUse, { model }: Analysis): boolean {
  if (kind === "fact") {
    return model?.settings.has(name) === true || model?.hostFacts.has(name) === true;
  }
  return kind === "message" || kind === "label";
}

/** The place of the name at the offset, and the name. */
export function renamedAt(
  { analysis, path }: DocumentView,
  offset: number,
): { readonly range: Range; readonly placeholder: string } | Refusal {
  const use = standingAt(analysis, path, offset)?.use;
  if (use === undefined) return { why: words.nothing };
  if (renamable(use, analysis)) return { range: rangeOf(use.span), placeholder: use.name };
  const isWord = use.kind === "file" || use.kind === "policy";
  return { why: isWord ? words.nothing : words.installed(use.name) };
}

/** A place at which another name, or what a name meant, is written. */
export interface RenamedPlace {
  readonly span: Span;
  readonly newText: string;
}

/** What changes in which file; refused where something would be wrong afterwards that is not wrong now. */
export function renameAt(
  session: Session,
  view: DocumentView,
  offset: number,
  newName: string,
): WorkspaceEdit | Refusal {
  const places = renamePlaces(session, view, offset, newName);
  if ("why" in places) return places;
  const byPath = Map.groupBy(places, ({ span }) => span.source.path);
  return {
    changes: Object.fromEntries(
      [...byPath].map(([path, edits]) => [session.uriOf(path), edits.map(editOf)]),
    ),
  };
}

/** The same by the places. */
export function renamePlaces(
  session: Session,
  view: DocumentView,
  offset: number,
  newName: string,
): readonly RenamedPlace[] | Refusal {
  const asked = renamedAt(view, offset);
  if ("why" in asked) return asked;
  if (!isPlainName(newName)) return { why: words.notAName(newName) };
  const uses = usesAt(session, view, offset);
  const changes = [
    ...[...uses, ...situations(session, view, uses)].map(({ span }) => ({
      span,
      newText: newName,
    })),
    ...keptKinds(session, view, uses, newName),
  ];
  const byPath = Map.groupBy(changes, ({ span }) => span.source.path);
  const fault = newFault(session, view, byPath);
  return fault === undefined ? changes : { why: fault };
}

/** A rule of a request is a situation that conditions can ask for. */
function situations(
  session: Session,
  view: DocumentView,
  uses: readonly NameUse[],
): readonly NameUse[] {
  const [first] = uses;
  if (first?.kind !== "label") return [];
  const { name, span } = first;
  return usesOfUse(session, view, { kind: "value", name, span, declares: false, of: "situation" });
}

/** A message that is named like a kind is of that kind, and stays so. */
function keptKinds(
  session: Session,
  view: DocumentView,
  uses: readonly NameUse[],
  newName: string,
): readonly RenamedPlace[] {
  const [first] = uses;
  if (first?.kind !== "message") return [];
  const kind = kindNamed(first.name)?.name ?? kinds.notice.name;
  if ((kindNamed(newName)?.name ?? kinds.notice.name) === kind) return [];
  const declared = new Set(uses.filter(({ declares }) => declares).map(({ span }) => span.start));
  const places = session.policiesWith(view.path, true);
  const found = new Map<string, RenamedPlace>();
  for (const { syntaxes, locate } of places.map(session.analysisOf)) {
    for (const item of syntaxes.flatMap(({ tree }) => tree.items)) {
      if (item.node !== "message" || item.like !== null || item.name.text !== first.name) continue;
      if (!declared.has(locate(item.name.span).start)) continue;
      const { source, end } = locate((item.title ?? item.name).span);
      const span = { source, start: end, end };
      found.set(`${source.path}:${end}`, { span, newText: ` like ${kind}` });
    }
  }
  return [...found.values()];
}

/** The first error that there would be and is not now, in any policy that has one of the files. */
function newFault(
  session: Session,
  view: DocumentView,
  byPath: ReadonlyMap<string, readonly RenamedPlace[]>,
): Doc | undefined {
  const texts = new Map([...byPath].map(([path, changes]) => [path, textAfter(changes)]));
  const places = new Map(
    [view.path, ...byPath.keys()]
      .flatMap((path) => session.policiesWith(path))
      .map((place) => [place.file, place]),
  );
  for (const place of places.values()) {
    const before = errorsOf(session.analysisOf(place));
    const after = errorsOf(session.analysisWith(place, texts));
    if (after.length <= before.length) continue;
    const known = new Set(before.map(({ wording }) => wording.en.title));
    const added = after.find(({ wording }) => !known.has(wording.en.title)) ?? after[0];
    if (added !== undefined) return { ko: added.wording.ko.title, en: added.wording.en.title };
  }
  return undefined;
}

function errorsOf({ diagnostics }: Analysis) {
  return diagnostics.filter(({ severity }) => severity === "error");
}

function textAfter(changes: readonly RenamedPlace[]): string {
  const [first] = changes;
  const text = first?.span.source.text ?? "";
  const document = TextDocument.create("", "annae", 0, text);
  return TextDocument.applyEdits(document, changes.map(editOf));
}

function editOf({ span, newText }: RenamedPlace) {
  return { range: rangeOf(span), newText };
}
