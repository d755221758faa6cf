import { installedChannels } from "@annae/cli/channels";
import { diskHost } from "@annae/cli/disk-host";
import { compile, ruleSites, type Span } from "@annae/dsl";
import { conditionsOf, measureCoverage } from "@annae/ir/coverage";
import { conditionText } from "@annae/runtime";
import { createVocabulary } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { filesBelow, root } from "../structure/source-files.ts";

const vocabulary = createVocabulary(installedChannels);
const policies = filesBelow("policies").filter((path) =>
  /^policies\/[^/]+\/[^/]+\.rules$/.test(path),
);

const words = ({ source, start, end }: Span) => source.text.slice(start, end);

test.each(policies)(
  "in %s, every question and action of the IR is found where it is written",
  (path) => {
    const { ir, files } = compile(`${root}/${path}`, diskHost(), vocabulary);
    const sites = files.flatMap((source) =>
      ruleSites(source).map(
        (site) => [`${source.path}:${site.at.line}:${site.at.column}`, site] as const,
      ),
    );
    const byPlace = new Map(sites);
    const rules = ir === null ? [] : measureCoverage(ir, []);
    expect(rules.length).toBeGreaterThan(0);
    for (const rule of rules) {
      const site = byPlace.get(`${rule.at.file}:${rule.at.line}:${rule.at.column}`);
      const spans = [
        ...(site?.leaves ?? []),
        ...(site?.steps.flatMap(({ leaves }) => leaves) ?? []),
      ];
      const leaves = conditionsOf(rule).flatMap((condition) => condition.leaves);
      expect(spans.map(words)).toEqual(leaves.map(({ leaf }) => conditionText(leaf)));
      expect(site?.steps).toHaveLength(rule.steps.length);
    }
  },
);
