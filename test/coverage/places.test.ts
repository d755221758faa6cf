import { diskHost } from "@annae/disk/policies";
import { compile } from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import {
  alternativesOf,
  atomText,
  conditionsOf,
  leavesOf,
  printStep,
  resolveAtoms,
  rulesOf,
} from "@annae/ir";
import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { filesBelow, root } from "../structure/source-files.ts";

const installation = install(installedChannels);
const policies = filesBelow("policies").filter((path) =>
  /^policies\/[^/]+\/[^/]+\.rules$/.test(path),
);

test.each(policies)(
  "in %s, every question and action of the IR is found where it is written",
  (path) => {
    const { ir, files } = compile(`${root}/${path}`, diskHost(), installation);
    const texts = new Map(files.map(({ path: file, text }) => [file, text]));
    const rules = Object.values(ir?.events ?? {}).flatMap(rulesOf);
    expect(rules.length).toBeGreaterThan(0);
    for (const rule of rules) {
      const words = ([start, end]: readonly [number, number]) =>
        texts.get(rule.at.file)?.slice(start, end).replace(/\s+/g, " ");
      expect(words(rule.extent)).toContain(rule.actions[0] && words(rule.actions[0].at));
      for (const { step, at } of rule.actions.flatMap((action) => alternativesOf(action))) {
        expect(printStep(step)).toContain(words(at));
      }
      for (const condition of conditionsOf(rule)) {
        for (const leaf of leavesOf(resolveAtoms(condition, ir?.atoms ?? []))) {
          // What is asked with `not in` is asked with `in`, and turned round.
          const asked = leaf.op === "atom" ? words(leaf.at)?.replace(" not in (", " in (") : "";
          if (leaf.op === "atom") expect(asked).toBe(atomText(leaf.atom));
        }
      }
    }
  },
);
