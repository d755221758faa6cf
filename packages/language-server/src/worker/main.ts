import { kakao } from "@annae/channel-kakao";
import { naver } from "@annae/channel-naver";
import { web } from "@annae/channel-web";
import type { MemoryFiles } from "@annae/dsl";
import { install } from "@annae/vocabulary";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from "vscode-languageserver/browser";
import { filesInMemory } from "../memory-files.ts";
import { serve } from "../server.ts";

/** What a page says of itself and of the policies when it starts the worker. */
interface WorkerOptions {
  readonly files?: MemoryFiles;
}

const connection = createConnection(
  new BrowserMessageReader(globalThis),
  new BrowserMessageWriter(globalThis),
);

serve(connection, {
  installation: install([kakao, naver, web]),
  open: (_, options) => filesInMemory(filesOf(options)),
  locale: "ko",
  later: (work) => void setTimeout(work, 0),
});

function filesOf(options: unknown): MemoryFiles {
  const given: WorkerOptions = typeof options === "object" && options !== null ? options : {};
  return given.files ?? { files: {} };
}
