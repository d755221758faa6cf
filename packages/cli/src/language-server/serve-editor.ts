import { once } from "node:events";
import { serve } from "@annae/language-server";
import { install, type Locale } from "@annae/vocabulary";
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { installedChannels } from "../channels.ts";
import { filesOnDisk } from "./disk-files.ts";

/** Serves the editor at standard input and output, until it goes; in the language it asks for, else in this one. */
export async function serveEditor(locale: Locale): Promise<void> {
  const { stdin, stdout } = process;
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(stdin),
    new StreamMessageWriter(stdout),
  );
  serve(connection, {
    installation: install(installedChannels),
    open: filesOnDisk,
    locale,
    now: Date.now,
    later: (work, milliseconds) => void setTimeout(work, milliseconds),
  });
  await once(stdin, "close");
}
