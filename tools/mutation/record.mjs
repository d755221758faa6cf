import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";

/** Tells one text of a file from another. */
export function versionOf(text) {
  return createHash("sha1").update(text).digest("hex").slice(0, 8);
}

const ranks = ["unmet", "loaded", "survived", "stuck", "killed"];

/**
 * What the lines of earlier runs tell: of each test what it `took` and how many mutants it `met`; of each mutant its fate; which were met while modules were
 * `loaded`, which were `noticed`, and which `passed` by which test. A mutant that was being tried when its process `died` was "stuck".
 */
export function recordIn(log) {
  return recordOf(existsSync(log) ? readFileSync(log, "utf8") : "");
}

/** The same of the lines themselves. */
export function recordOf(text) {
  const [tests, fates] = [new Map(), new Map()];
  const [loaded, passed] = [new Set(), new Set()];
  let last;
  const settle = (key, fate) => {
    const before = fates.get(key) ?? "unmet";
    if (ranks.indexOf(fate) > ranks.indexOf(before)) fates.set(key, fate);
  };
  for (const line of text.split("\n").filter(Boolean)) {
    const { key, fate, test, took, met, tried, died } = JSON.parse(line);
    if (took !== undefined) tests.set(test, { took, met });
    if (fate !== undefined) settle(key, fate);
    if (fate === "loaded") loaded.add(key);
    if (fate === "survived") passed.add(`${key} ${test}`);
    if (died === true && last !== undefined) settle(last, "stuck");
    last = tried;
  }
  const noticed = new Set(
    [...fates].flatMap(([key, fate]) => (fate === "killed" || fate === "stuck" ? [key] : [])),
  );
  return { tests, fates, loaded, noticed, passed };
}
