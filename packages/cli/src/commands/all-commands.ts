import { build } from "./build.ts";
import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { explain } from "./explain.ts";
import { simulate } from "./simulate.ts";

/** Everything `annae` does, in the order the help lists it. */
export const commands: readonly Command[] = [check, explain, simulate, build];
