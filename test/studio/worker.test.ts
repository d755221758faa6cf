import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { root } from "../../tools/repository.mjs";
import { type Asset, openFiles } from "../support/browser.ts";

async function bundled(...names: readonly string[]) {
  return await build({
    entryPoints: names.map((name) => join(root, "test/studio", name)),
    ...{ bundle: true, write: false, minify: true, format: "esm", platform: "browser" },
    ...{ outdir: "/", target: "es2024", metafile: true },
  });
}

describe("what a page loads", () => {
  test("the worker has all that it needs and nothing that belongs elsewhere, below 400 kB", async () => {
    const { outputFiles, metafile } = await bundled("worker.ts");
    const inputs = Object.keys(metafile.inputs).join("\n");
    expect(inputs).toContain("packages/runtime/");
    expect(inputs).not.toMatch(/node_modules\/(\.pnpm\/)?(z3-solver|sharp|ts-morph|cadical-wasm)/);
    const [worker] = outputFiles;
    const kilobytes = gzipSync(worker?.contents ?? "").length / 1_000;
    expect(kilobytes).toBeLessThan(400);
  });

  test("the page's own part brings neither compiler nor engine", async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { openStudio } from "@annae/studio"; globalThis.open = openStudio;`,
        resolveDir: join(root, "test/studio"),
      },
      ...{ bundle: true, write: false, minify: true, format: "esm", platform: "browser" },
    });
    expect(gzipSync(outputFiles[0]?.contents ?? "").length).toBeLessThan(4_000);
  });
});

test("real workers play, prove and serve the editor's language on one text", async () => {
  const { outputFiles } = await bundled("page.ts", "worker.ts");
  const html = `<!doctype html><html lang="ko"><meta charset="utf-8"><title>안내</title><link rel="icon" href="data:,"><script type="module" src="/page.js"></script></html>`;
  const scripts = outputFiles.map(
    ({ path, contents }) => [path, { type: "text/javascript", body: contents }] as const,
  );
  const opened = await openFiles(
    new Map<string, Asset>([["/", { type: "text/html", body: html }], ...scripts]),
  );
  try {
    await opened.page.waitForFunction(() => "studioProbe" in globalThis);
    const seen = await opened.page.evaluate(async () => {
      const { studio } = studioProbe;
      const line = {
        settings: { timezone: "Asia/Seoul" },
        events: [{ at: "2026-11-20T11:00:00+09:00", type: "enter" }],
      };
      const before = await studio.ask("play", { line });
      const proved = await studio.ask("prove", { events: 3 });
      studio.change("shop.rules", (studio.textOf("shop.rules") ?? "").replace("하나", "둘"));
      const after = await studio.ask("play", { line });
      const texts = [before, after].map((heard) =>
        heard?.ok === true
          ? heard.value.channels.web?.[0]?.steps[0]?.deliveries[0]?.customer?.text
          : null,
      );
      return { texts, results: proved?.ok === true && proved.value.map(({ result }) => result) };
    });
    expect(seen).toEqual({ texts: ["하나", "둘"], results: ["fails"] });
    await opened.page.evaluate(() => {
      studioProbe.studio.change("shop.rules", "policy shop\non enter { send nobody }\n");
      studioProbe.desk.client.workspace.updateFile("file:///shop.rules", {
        changes: {
          from: 0,
          to: studioProbe.desk.textOf("shop.rules")?.length ?? 0,
          insert: "policy shop\non enter { send nobody }\n",
        },
      });
    });
    await opened.page.waitForFunction(() => studioProbe.told.wrong.includes("unknown-message"));
    const wrong = await opened.page.evaluate(() => studioProbe.told);
    expect(wrong.begun).toBe(2);
    expect(opened.faults).toEqual([]);
  } finally {
    await opened.close();
  }
});
