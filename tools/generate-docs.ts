import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describePolicy, markdownPage } from "@annae/describe";
import { diskHost } from "@annae/disk/policies";
import { compile } from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import { foreignWays } from "@annae/syntax";
import { install, type Locale } from "@annae/vocabulary";
import { renderApi } from "./docs/render-api.ts";
import { renderChannels } from "./docs/render-channels.ts";
import { renderForeignWords } from "./docs/render-foreign-words.ts";
import { renderReference } from "./docs/render-reference.ts";
import { renderTelemetry } from "./docs/render-telemetry.ts";

/** A page that is made of definitions; its path is relative to the repository. */
export interface GeneratedPage {
  readonly path: string;
  readonly text: string;
}

/** Every page that is made of definitions, as it ought to be now. */
export function generatedPages(): readonly GeneratedPage[] {
  return [
    ...renderApi(),
    { path: "docs/channels.md", text: renderChannels(installedChannels) },
    { path: "docs/from-other-tools.md", text: renderForeignWords(foreignWays) },
    { path: "docs/happytalk.ko.md", text: standardPolicy("ko") },
    { path: "docs/happytalk.md", text: standardPolicy("en") },
    { path: "docs/operations/metrics.md", text: renderTelemetry() },
    { path: "docs/reference.md", text: renderReference(installedChannels) },
  ];
}

/** The standard policy as `annae describe` tells it. */
function standardPolicy(locale: Locale): string {
  const entry = fileURLToPath(new URL("../policies/happytalk/happytalk.rules", import.meta.url));
  const { ir } = compile(entry, diskHost(), install(installedChannels));
  if (ir === null) throw new Error("The standard policy has errors: npx annae check policies");
  return markdownPage(describePolicy(ir, { locale, channels: installedChannels, errors: 0 }));
}

function write({ path, text }: GeneratedPage): void {
  const file = new URL(`../${path}`, import.meta.url);
  const stale = textOf(file) !== text;
  if (stale) writeFileSync(file, text);
  console.log(`${path} is ${stale ? "written anew" : "up to date"}.`);
}

function textOf(file: URL): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generatedPages().forEach(write);
