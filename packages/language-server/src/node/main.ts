import { install } from "@annae/vocabulary";
import { installedChannels } from "annae/channels";
import { localeOf, systemLanguage } from "annae/locale";
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { serve } from "../server.ts";
import { filesOnDisk } from "./disk-files.ts";

const connection = createConnection(
  ProposedFeatures.all,
  new StreamMessageReader(process.stdin),
  new StreamMessageWriter(process.stdout),
);

serve(connection, {
  installation: install(installedChannels),
  open: filesOnDisk,
  locale: localeOf(process.env, systemLanguage),
  later: (work) => void setTimeout(work, 0),
});
