import { localeOf, systemLanguage } from "@annae/installation/locale";
import { runServer } from "./run-server.ts";

// What is written goes where logs go; what is wrong goes to whoever started it.
const ran = await runServer(process.argv.slice(2), process.env, {
  locale: localeOf(process.env, systemLanguage),
  out: (line) => void process.stdout.write(line.endsWith("\n") ? line : `${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
});
if (ran.kind === "over") process.exitCode = ran.code;
else
  for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, () => void ran.server.close());
