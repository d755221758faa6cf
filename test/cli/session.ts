import { localeOf } from "@annae/installation/locale";
import { run } from "annae/run";
import { type Terminal, wantsColor } from "annae/terminal";
import { root } from "../structure/source-files.ts";
import type { Session, Setting } from "./annae.ts";

/** Types a command line without starting a process: what it says and how it ends. The working folder is changed meanwhile. */
export async function session(
  args: readonly string[],
  { cwd = root, env = {} }: Omit<Setting, "input"> = {},
): Promise<Session> {
  const said = { out: "", err: "" };
  const surroundings = { LANG: "en_US.UTF-8", ...env };
  const output = (name: keyof typeof said) => ({
    write: (text: string) => {
      said[name] += text;
    },
    color: wantsColor(false, surroundings),
    width: undefined,
  });
  const terminal: Terminal = {
    locale: localeOf(surroundings, () => "en-US"),
    out: output("out"),
    err: output("err"),
  };
  const before = process.cwd();
  process.chdir(cwd);
  try {
    const code = await run(args, terminal);
    return { code, ...said };
  } finally {
    process.chdir(before);
  }
}
