import { readFileSync } from "node:fs";
import { diskHost } from "@annae/disk/policies";
import {
  allNames,
  analyzeIn,
  completionsAt,
  declarationsOf,
  openWorkspace,
  standingAt,
  usesOf,
  withFile,
} from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";

const path = "policies/happytalk/happytalk.rules";
const text = readFileSync(path, "utf8");
const workspace = openWorkspace(diskHost(), install(installedChannels));

test("every name of the standard policy means something", () => {
  const analysis = analyzeIn(workspace, path);
  for (const use of allNames(analysis)) {
    const { source, start } = use.span;
    const standing = standingAt(analysis, source.path, start);
    expect(standing?.use).toEqual(use);
    const isDeclared = declarationsOf(use, analysis).length > 0;
    const isExplained = standing?.doc !== undefined || use.kind === "value";
    expect(isDeclared || isExplained || use.kind === "system", `${use.kind} ${use.name}`).toBe(
      true,
    );
    expect(usesOf(use, analysis)).toContainEqual(use.span);
  }
});

test("wherever the standard policy breaks off, the places in front of the break answer", () => {
  for (let length = 100; length < text.length; length += 397) {
    const broken = withFile(workspace, path, text.slice(0, length));
    const analysis = analyzeIn(broken, path);
    expect(analysis.model).not.toBeNull();
    expect(() => completionsAt(analysis, path, length)).not.toThrow();
    expect(() => standingAt(analysis, path, length - 1)).not.toThrow();
  }
});

test("what a rule behind the whole policy may say is offered", () => {
  const written = `${text}\nwhen `;
  const analysis = analyzeIn(withFile(workspace, path, written), path);
  const offered = completionsAt(analysis, path, written.length).map((one) => one.text);
  expect(offered).toEqual(expect.arrayContaining(["afterHours", "chatbot", "room"]));
});
