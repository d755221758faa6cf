import { diagnosticsToJson, type JsonDiagnostic } from "@annae/syntax/diagnostics";
import type { Locale } from "@annae/vocabulary";
import type { DiagnosticPage } from "../diagnostic-pages/page.ts";
import { jsonText } from "../text/json-text.ts";
import type { FoundInFile } from "./found.ts";

/** What a SARIF log says of annae. */
export interface SarifTool {
  readonly version: string;
  /** Pages that explain the codes. */
  readonly pages: readonly DiagnosticPage[];
  /** The address of a file by its absolute path; null: the path is relative. */
  readonly fileUrl: (path: string) => string | null;
}

interface SarifContext extends SarifTool {
  readonly locale: Locale;
}

/** The diagnostics as a SARIF 2.1.0 log, with the rules that they break explained; columns count UTF-16 units. */
export function sarifReport(found: readonly FoundInFile[], context: SarifContext): string {
  const all = found.flatMap(({ diagnostics }) => diagnosticsToJson(diagnostics));
  const rules = [...new Map(all.map((one) => [one.code, ruleOf(one, context)])).values()];
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "annae", version: context.version, rules } },
        language: context.locale,
        columnKind: "utf16CodeUnits",
        artifacts: found.map(({ path }) => ({ location: artifactOf(path, context) })),
        results: all.map((one) => resultOf(one, indexes.get(one.code) ?? -1, context)),
      },
    ],
  };
  return jsonText(log);
}

function ruleOf({ code, severity }: JsonDiagnostic, { locale, pages }: SarifContext) {
  const page = pages.find((one) => one.code === code);
  return {
    id: code,
    defaultConfiguration: { level: severity },
    ...(page === undefined
      ? {}
      : {
          shortDescription: { text: page.title[locale] },
          fullDescription: { text: page.why[locale] },
          help: { text: page.why[locale], markdown: page.markdown },
        }),
  };
}

function resultOf(one: JsonDiagnostic, ruleIndex: number, context: SarifContext) {
  const { title, help } = one.message[context.locale];
  return {
    ruleId: one.code,
    ruleIndex,
    level: one.severity,
    message: { text: help === null ? title : `${title}\n${help}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifactOf(one.path, context),
          region: regionOf(one),
        },
      },
    ],
    ...(one.fix === null ? {} : { fixes: [fixOf(one.fix, help ?? title, context)] }),
  };
}

type Region = Pick<JsonDiagnostic, "line" | "column" | "endLine" | "endColumn">;

function regionOf({ line, column, endLine, endColumn }: Region) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function fixOf({ edits }: NonNullable<JsonDiagnostic["fix"]>, text: string, context: SarifContext) {
  const byPath = Map.groupBy(edits, ({ path }) => path);
  const artifactChanges = [...byPath].map(([path, changes]) => ({
    artifactLocation: artifactOf(path, context),
    replacements: changes.map((edit) => ({
      deletedRegion: regionOf(edit),
      insertedContent: { text: edit.text },
    })),
  }));
  return { description: { text }, artifactChanges };
}

/** Where the file is that the user named with this path: relative to the root of the sources, or a file URL. */
function artifactOf(path: string, { fileUrl }: SarifContext) {
  const whole = fileUrl(path);
  if (whole !== null) return { uri: whole };
  const uri = path.split(/[\\/]/).map(encodeURIComponent).join("/");
  return { uri, uriBaseId: "%SRCROOT%" };
}
