import { type Compilation, compile, memoryHost } from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import { type DiagnosticPage, type Example, readPage } from "@annae/reports/diagnostic-pages";
import { install } from "@annae/vocabulary";
import { filesBelow, read } from "../structure/source-files.ts";

/** The installation of the installed channels. */
export const installation = install(installedChannels);

/** Names of the pages in `docs/diagnostics`, without their ending. */
export const pageNames: readonly string[] = filesBelow("docs/diagnostics")
  .map((path) => path.replace("docs/diagnostics/", ""))
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.replace(".md", ""));

/** The page of that name in its parts; undefined where it does not keep to the form. */
export function pageNamed(name: string): DiagnosticPage | undefined {
  return readPage(read(`docs/diagnostics/${name}.md`));
}

/** Every page that keeps to the form. */
export const pages: readonly DiagnosticPage[] = pageNames.flatMap((name) => pageNamed(name) ?? []);

/** The example compiled for the installed channels, its files from memory. */
export function compileExample({ files, images }: Example): Compilation {
  const texts = Object.fromEntries(files.map(({ name, text }) => [name, text]));
  const policies = Object.fromEntries(
    files.map(({ name, text }) => [/^policy (\S+)/m.exec(text)?.[1] ?? name, name]),
  );
  const tests = files.map(({ name }) => name).filter((name) => name.startsWith("tests/"));
  const host = memoryHost({ files: texts, policies, images });
  return compile("policy.rules", host, installation, { tests });
}
