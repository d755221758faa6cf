import { serve } from "@annae/language-server";
import { type Channel, install } from "@annae/vocabulary";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from "vscode-languageserver/browser";
import { createStudioDesk } from "./desk.ts";
import type { ToDesk } from "./messages.ts";

/** Serves the page that started this worker, which speaks of these channels: all that a worker's script does. */
export function serveStudio(channels: readonly Channel[]): void {
  const installation = install(channels);
  const later = (work: () => void, milliseconds = 0) => void setTimeout(work, milliseconds);
  const hear = createStudioDesk({
    ...{ installation, later, now: Date.now, clock: () => performance.now() },
    post: (message) => globalThis.postMessage(message),
    serveLanguage: (port, session) =>
      serve(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)), {
        ...{ installation, later, now: Date.now, locale: session.locale },
        open: () => session,
      }),
  });
  globalThis.addEventListener("message", ({ data }: MessageEvent<readonly ToDesk[]>) => hear(data));
}
