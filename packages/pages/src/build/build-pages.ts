import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type InlineConfig } from "vite";
import { copyPlayground } from "./build-studio.ts";

const sources = fileURLToPath(new URL("../", import.meta.url));

/**
 * Builds the pages into a folder as `@annae/server` serves it: `chat/`, `console/` and `studio/`, each with `assets/`, and `widget.js`;
 * beside them `playground/`, the studio without a server.
 */
export async function buildPages(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const page of ["chat", "console", "studio"]) {
    await build(pageConfig(page, join(folder, page)));
  }
  copyPlayground(join(folder, "studio"), join(folder, "playground"));
  await build(widgetConfig(folder));
}

const common: InlineConfig = {
  configFile: false,
  logLevel: "error",
  publicDir: false,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
};

/** One script and one style sheet of the page's own origin, so that nothing stands in the page itself. */
function pageConfig(page: string, outDir: string): InlineConfig {
  return {
    ...common,
    root: join(sources, page),
    base: `/${page}/`,
    worker: { format: "es" },
    // Parts find one another wherever they lie; only the page itself says where they are.
    experimental: {
      renderBuiltUrl: (_, { hostType }) => (hostType === "html" ? undefined : { relative: true }),
    },
    build: {
      ...{ outDir, emptyOutDir: true, target: "es2022", assetsInlineLimit: 0 },
      modulePreload: { polyfill: false },
    },
  };
}

/** One file for other people's sites: nothing of it is left in their global names. */
function widgetConfig(outDir: string): InlineConfig {
  const entry = join(sources, "widget/widget.ts");
  return {
    ...common,
    root: join(sources, "widget"),
    build: {
      ...{ outDir, emptyOutDir: false, target: "es2020" },
      lib: { entry, formats: ["iife"], name: "annae", fileName: () => "widget.js" },
    },
  };
}
