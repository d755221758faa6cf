import { type Channel, install } from "@annae/vocabulary";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from "vscode-languageserver/browser";
import { filesInMemory } from "./memory-files.ts";
import type { WorkerOptions } from "./protocol.ts";
import { serve } from "./server.ts";

/** Serves the page that started this worker, which speaks of these channels: all that a worker's script does. */
export function serveWorker(channels: readonly Channel[]): void {
  const connection = createConnection(
    new BrowserMessageReader(globalThis),
    new BrowserMessageWriter(globalThis),
  );
  serve(connection, {
    installation: install(channels),
    open: (_, options) => filesInMemory(filesOf(options)),
    locale: "ko",
    now: Date.now,
    later: (work, milliseconds) => void setTimeout(work, milliseconds),
  });
}

function filesOf(options: unknown): NonNullable<WorkerOptions["files"]> {
  const given: WorkerOptions = typeof options === "object" && options !== null ? options : {};
  return given.files ?? { files: {} };
}
