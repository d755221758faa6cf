import { localeOf, systemLanguage } from "@annae/installation/locale";
import { exitCode } from "./exit-code.ts";
import { version } from "./installation.ts";
import { run } from "./run.ts";
import { complain, outputTo, type Terminal } from "./terminal/terminal.ts";

const { env } = process;
const terminal: Terminal = {
  locale: localeOf(env, systemLanguage),
  out: outputTo(process.stdout, env, lost),
  err: outputTo(process.stderr, env, fail),
};

try {
  process.exitCode = await run(process.argv.slice(2), terminal);
} catch (error) {
  process.exitCode = exitCode.badUse;
  apologise(error);
}

function lost(reason: string): void {
  fail();
  complain(terminal, {
    ko: `오류: 결과를 모두 저장하지 못했습니다 (${reason})`,
    en: `error: not all of the result could be written (${reason})`,
  });
}

function fail(): void {
  process.exitCode = exitCode.badUse;
}

function apologise(error: unknown): void {
  const what = error instanceof Error ? error.message : String(error);
  complain(terminal, {
    ko: `annae ${version}에서 오류가 발생했습니다. 불편을 드려 죄송합니다: ${what}\n정책은 바뀌지 않았습니다. ANNAE_DEBUG=1 을 붙여 다시 실행하면 자세한 내용이 나옵니다.`,
    en: `This is a bug in annae ${version}; sorry: ${what}\nYour policy is unchanged. Run it again with ANNAE_DEBUG=1 to see the details.`,
  });
  if (env.ANNAE_DEBUG === "1" && error instanceof Error) terminal.err.write(`${error.stack}\n`);
}
