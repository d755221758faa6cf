import type { Doc } from "@annae/vocabulary";
import type { ExitCode } from "../exit-code.ts";
import { refuse, type Terminal } from "../terminal/terminal.ts";
import type { Command } from "./command.ts";
import type { Option } from "./option.ts";

type Options = Readonly<Record<string, Option>>;

/** What the options mean, by name. */
export type Meant<Own extends Options> = {
  readonly [Name in keyof Own]: ReturnType<Own[Name]["read"]>;
};

/** What was said to a command. */
interface Said<Own extends Options> {
  readonly positionals: readonly string[];
  /** The same, or the working folder where there are none. */
  readonly paths: readonly string[];
  readonly options: Meant<Own>;
}

interface Definition<Own extends Options> extends Omit<Command, "options" | "run"> {
  readonly options: Own;
  readonly run: (said: Said<Own>, terminal: Terminal) => Promise<ExitCode>;
}

/** A command that is told what its options mean; one that can't be meant ends it. */
export function defineCommand<Own extends Options>({
  options: own,
  run,
  ...command
}: Definition<Own>): Command {
  const options = Object.entries<Option>(own).map(([name, option]) => ({ name, ...option }));
  return {
    ...command,
    options,
    run: async ({ positionals, options: written }, terminal) => {
      const [fault] = options.flatMap(({ name, fault }) => {
        const word = written.get(name);
        return (word === undefined ? null : fault?.(word, name)) ?? [];
      });
      if (fault !== undefined) return refuse(terminal, fault);
      const meant = options.map(({ name, read }) => [name, read(written.get(name))]);
      // The names and what each reads are those of `own`, which entries forget.
      const values = Object.fromEntries(meant) as Meant<Own>;
      const paths = positionals.length > 0 ? positionals : ["."];
      return run({ positionals, paths, options: values }, terminal);
    },
  };
}

/** As many paths as one likes; none is the working folder. */
export const anyPaths: Command["positionals"] = { min: 0, max: Number.POSITIVE_INFINITY };

/** So many things and no others; `missing`: what is said where there are fewer. */
export function exactly(count: number, missing: Doc): Command["positionals"] {
  return { min: count, max: count, missing };
}
