import { defineCommand } from "../command-line/define-command.ts";
import { flag } from "../command-line/option.ts";
import { exitCode } from "../exit-code.ts";
import { refuse } from "../terminal/terminal.ts";

/** `annae language-server`: what an editor starts, and asks about the policies that are open in it. */
export const languageServer = defineCommand({
  name: "language-server",
  summary: {
    ko: "편집기가 실행하는 언어 서버입니다",
    en: "the language server that editors start",
  },
  positionals: { min: 0, max: 0 },
  options: {
    stdio: flag({
      ko: "표준 입출력으로 통신. 적지 않아도 같음",
      en: "speaks on standard input and output, as it does without",
    }),
  },
  run: async (_, terminal) => {
    const { serveEditor } = await import("../language-server/serve-editor.ts");
    const lost = await serveEditor(terminal.locale);
    return lost === null ? exitCode.fine : refuse(terminal, lost);
  },
});
