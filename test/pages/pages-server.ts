import { openServer } from "@annae/server/testing";
import { builtPages } from "../../tools/built-pages.ts";

/** A server that serves the pages as they are now, with tenants as the setup says. */
export async function openPagesServer(setup: Parameters<typeof openServer>[0] = {}) {
  // All customers of a test come from one address.
  const raised = { windows: 1_000, requests: 10_000, signIn: 1_000 };
  return openServer({ pages: await builtPages(), raised, ...setup });
}
