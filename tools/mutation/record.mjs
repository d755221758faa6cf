import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";

/** Tells one text of a file from another. */
export function versionOf(text) {
  return createHash("sha1").update(text).digest("hex").slice(0, 8);
}

const ranks = ["unmet", "loaded", "survived", "stuck", "killed"];

/**
 * What the lines of earlier runs tell: of each test what it `took` and which mutants it `met`; of which files all tests have run, by the names of tests without
 * their titles; of each mutant its fate; which were met while modules were `loaded`, which were `noticed`, and which `passed` by which test. A mutant that was
 * being tried when its process `died` was "stuck".
 */
export function recordIn(log) {
  return recordOf(existsSync(log) ? readFileSync(log, "utf8") : "");
}

/** The same of the lines themselves. */
export function recordOf(text) {
  const [tests, fates] = [new Map(), new Map()];
  const [loaded, passed, files] = [new Set(), new Set(), new Set()];
  let last;
  const settle = (key, fate) => {
    const before = fates.get(key) ?? "unmet";
    if (ranks.indexOf(fate) > ranks.indexOf(before)) fates.set(key, fate);
  };
  for (const line of text.split("\n").filter(Boolean)) {
    const { key, fate, test, took, met, file, tried, died } = JSON.parse(line);
    if (took !== undefined && typeof met === "object")
      tests.set(test, { took, met: inOneList(met) });
    if (file !== undefined) files.add(file);
    if (fate !== undefined) settle(key, fate);
    if (fate === "loaded") loaded.add(key);
    if (fate === "survived") passed.add(`${key} ${test}`);
    if (died === true && last !== undefined) settle(last, "stuck");
    last = tried;
  }
  const noticed = new Set(
    [...fates].flatMap(([key, fate]) => (fate === "killed" || fate === "stuck" ? [key] : [])),
  );
  return { tests, files, fates, loaded, noticed, passed };
}

/** Keys as a record holds them, which has thousands of such lists: by what stands before the number, the numbers. */
export function byFile(keys) {
  const found = {};
  for (const key of keys) {
    const at = key.lastIndexOf(":");
    const file = key.slice(0, at);
    found[file] ??= [];
    found[file].push(Number(key.slice(at + 1)));
  }
  return found;
}

function inOneList(met) {
  return Object.entries(met).flatMap(([file, numbers]) =>
    numbers.map((number) => `${file}:${number}`),
  );
}

/** Whether the test of that name may say what is not known: of a mutant that it met, or in a text that has changed since it ran. */
export function maySay({ noticed, passed }, { keys, equal, most }, name, { took, met }) {
  const isOpen = (key) => !noticed.has(key) && !equal.has(key) && !passed.has(`${key} ${name}`);
  return took <= most && met.some((key) => !keys.has(key) || isOpen(key));
}
