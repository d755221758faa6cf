import { join } from "node:path";
import { type ExportedDeclarations, Node, Project, ts } from "ts-morph";
import { publishedEntries } from "../../tools/packages/entries.ts";
import type { WorkspacePackage } from "../../tools/packages/workspace.ts";

/** All that can be imported from a built package, name by name: what a change to it may break. */
export function apiReport(one: WorkspacePackage): string {
  const project = new Project({
    skipAddingFilesFromTsConfig: true,
    compilerOptions: { noLib: true, types: [], moduleResolution: ts.ModuleResolutionKind.Bundler },
    // Its own files only: what it passes on of another package is in that package's report.
    resolutionHost: (host, options) => ({
      resolveModuleNames: (names, from) =>
        names.map((name) =>
          name.startsWith(".")
            ? ts.resolveModuleName(name, from, options(), host).resolvedModule
            : undefined,
        ),
    }),
  });
  const parts = publishedEntries(one).map(({ subpath, source }) => {
    const path = source.replace("./src/", "dist/").replace(/\.ts$/, ".d.ts");
    const file = project.addSourceFileAtPath(join(one.folder, path));
    const names = [...file.getExportedDeclarations()].map(([name, found]) => declared(name, found));
    const title = one.manifest.name + subpath.slice(1);
    return `## ${title}\n\n\`\`\`ts\n${names.toSorted().join("\n")}\n\`\`\`\n`;
  });
  return `# What ${one.manifest.name} exports\n\nMade by \`npm run golden -- test/packages/exports\`.\n\n${parts.join("\n")}`;
}

function declared(name: string, found: readonly ExportedDeclarations[]): string {
  const texts = found.map((one) => {
    const text = Node.isVariableDeclaration(one) ? `const ${one.getText()};` : one.getText();
    return text.replace(/^export (declare )?/, "").replaceAll(/^\s*\/\*\*[\s\S]*?\*\/\n/gm, "");
  });
  return texts.length === 0 ? `${name};` : texts.join("\n");
}
