import type { Doc } from "@annae/vocabulary";
import type { CodeLens } from "vscode-languageserver";
import { type Feature, type Later, ofView } from "../feature.ts";
import { type OutlineEntry, outlineOf } from "../outline.ts";
import { testsOf, testsWithRule } from "../played-tests.ts";
import { rangeOf } from "../positions.ts";
import { commands } from "../protocol.ts";
import type { DocumentView, Session } from "../session.ts";

/** Above a test: play it. Above a message: see it on every channel. Above a rule: in how many tests it fires. */
export const codeLenses: Feature = {
  capabilities: { codeLensProvider: { resolveProvider: true } },
  connect: (connection, session, later) => {
    connection.onCodeLens((asked) =>
      ofView(session, asked, (view) => [...lensesOf(session, view)], []),
    );
    connection.onCodeLensResolve((lens) => resolved(session, lens, later));
  },
};

const titles = {
  run: { ko: "▶ 테스트 실행", en: "▶ run this test" },
  preview: { ko: "미리 보기", en: "preview" },
  fires: (count: number): Doc => ({
    ko: count === 0 ? "적용되는 테스트 없음" : `테스트 ${count}개에서 적용`,
    en: count === 1 ? "fires in 1 test" : `fires in ${count === 0 ? "no" : count} tests`,
  }),
};

interface Counted {
  readonly uri: string;
  readonly label: string;
}

/** The lenses of the file; those of rules are counted when they come into view. */
export function lensesOf(
  { locale, uriOf }: Session,
  { syntax, analysis, path }: DocumentView,
): readonly CodeLens[] {
  const uri = uriOf(path);
  return everyEntry(outlineOf(syntax, analysis)).flatMap(
    ({ node, name, nameSpan }): readonly CodeLens[] => {
      const range = rangeOf(nameSpan);
      switch (node) {
        case "test":
          return [
            {
              range,
              command: {
                title: titles.run[locale],
                command: commands.runTest,
                arguments: [uri, name],
              },
            },
          ];
        case "message":
          return [
            {
              range,
              command: {
                title: titles.preview[locale],
                command: commands.preview,
                arguments: [uri, name],
              },
            },
          ];
        case "rule":
          return [{ range, data: { uri, label: name } satisfies Counted }];
        default:
          return [];
      }
    },
  );
}

/** The lens with its count. */
export async function resolved(session: Session, lens: CodeLens, later: Later): Promise<CodeLens> {
  const { data } = lens;
  if (!isCounted(data)) return lens;
  const view = session.view(data.uri);
  const played = view === undefined ? [] : await testsOf(session, view.place, later);
  const count = testsWithRule(played, data.label);
  return { ...lens, command: { title: titles.fires(count)[session.locale], command: "" } };
}

function isCounted(data: unknown): data is Counted {
  return typeof data === "object" && data !== null && "label" in data && "uri" in data;
}

function everyEntry(entries: readonly OutlineEntry[]): readonly OutlineEntry[] {
  return entries.flatMap((entry) => [entry, ...everyEntry(entry.children)]);
}
