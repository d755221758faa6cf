import { once } from "node:events";
import { installedChannels } from "@annae/installation/channels";
import { serve } from "@annae/language-server";
import { type Doc, install, type Locale } from "@annae/vocabulary";
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { filesOnDisk } from "./disk-files.ts";

/**
 * Serves the editor at standard input and output, in the language it asks for, else in this one. Resolves when it goes, or
 * with why nothing more can be read: behind bytes that are no message nobody knows where the next one begins.
 */
export async function serveEditor(locale: Locale): Promise<Doc | null> {
  const { stdin, stdout } = process;
  const reader = new StreamMessageReader(stdin);
  const lost = new Promise<Doc>((resolve) => {
    reader.onError((error) => {
      if (!(error instanceof SyntaxError)) resolve(notTheProtocol);
    });
  });
  const connection = createConnection(
    ProposedFeatures.all,
    reader,
    new StreamMessageWriter(stdout),
  );
  serve(connection, {
    installation: install(installedChannels),
    open: filesOnDisk,
    locale,
    now: Date.now,
    later: (work, milliseconds) => void setTimeout(work, milliseconds),
  });
  const gone = once(stdin, "close").then(() => null);
  const why = await Promise.race([gone, lost]);
  stdin.destroy();
  return why;
}

const notTheProtocol: Doc = {
  ko: "오류: 표준 입력이 언어 서버 프로토콜(LSP)이 아닙니다\n  도움말: 이 명령은 편집기가 실행합니다. 편집기 설정은 `annae help language-server`에 있습니다",
  en: "error: standard input is not the Language Server Protocol\n  help: editors start this command; `annae help language-server` says how",
};
