import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPages } from "@annae/pages";
import { openServer } from "@annae/server/testing";

const built: { pages?: Promise<string> } = {};

/** The pages, built once for all tests of the process. */
export function builtPages(): Promise<string> {
  built.pages ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), "annae-pages-"));
    await buildPages(folder);
    return folder;
  })();
  return built.pages;
}

/** A server that serves them, with tenants as the setup says. */
export async function openPagesServer(setup: Parameters<typeof openServer>[0] = {}) {
  // All customers of a test come from one address.
  const raised = { windows: 1_000, requests: 10_000, signIn: 1_000 };
  return openServer({ pages: await builtPages(), raised, ...setup });
}
