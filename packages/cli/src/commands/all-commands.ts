import type { Command } from "../command-line/command.ts";
import { build } from "./build.ts";
import { check } from "./check.ts";
import { completionOf } from "./completion.ts";
import { describe } from "./describe.ts";
import { diff } from "./diff.ts";
import { explain } from "./explain.ts";
import { fmt } from "./fmt.ts";
import { holidays } from "./holidays.ts";
import { init } from "./init.ts";
import { languageServer } from "./language-server.ts";
import { log } from "./log.ts";
import { mutate } from "./mutate.ts";
import { prove } from "./prove.ts";
import { replay } from "./replay.ts";
import { simulate } from "./simulate.ts";
import { test } from "./test.ts";

const others: readonly Command[] = [
  init,
  check,
  fmt,
  explain,
  simulate,
  log,
  replay,
  test,
  prove,
  describe,
  diff,
  mutate,
  build,
  holidays,
  languageServer,
];

/** Everything `annae` does, in the order the help lists it. */
export const commands: readonly Command[] = [...others, completionOf(others)];
