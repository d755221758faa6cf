import { exitCode } from "./exit-code.ts";
import { localeOf, systemLanguage } from "./locale.ts";
import { run } from "./run.ts";
import { complain, outputTo, type Terminal } from "./terminal.ts";
import { version } from "./version.ts";

const { env } = process;
const terminal: Terminal = {
  locale: localeOf(env, systemLanguage),
  out: outputTo(process.stdout, env),
  err: outputTo(process.stderr, env),
};

try {
  process.exitCode = await run(process.argv.slice(2), terminal);
} catch (error) {
  process.exitCode = exitCode.badUse;
  apologise(error);
}

function apologise(error: unknown): void {
  const what = error instanceof Error ? error.message : String(error);
  complain(terminal, {
    ko: `annae ${version} 의 버그입니다. 죄송합니다: ${what}\n정책은 바뀌지 않았습니다. ANNAE_DEBUG=1 을 붙여 다시 실행하면 자세한 내용이 나옵니다.`,
    en: `This is a bug in annae ${version}; sorry: ${what}\nYour policy is unchanged. Run it again with ANNAE_DEBUG=1 to see the details.`,
  });
  if (env.ANNAE_DEBUG === "1" && error instanceof Error) terminal.err.write(`${error.stack}\n`);
}
