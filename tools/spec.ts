import { globSync, readFileSync } from "node:fs";

/** Lists every row of docs/behaviour.md with the tests that name it; exits 1 where a row has none. */
const rows = [
  ...readFileSync("docs/behaviour.md", "utf8").matchAll(/^\| ([A-Z]{3}-\d+) \| (.+) \|$/gm),
];

const titles = globSync("{test,packages}/**/*.test.ts", {
  exclude: (path) => path.includes("node_modules"),
})
  .sort()
  .flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => /^\s*(test|it)\b|^\s*\]\)\(|^\s*"[A-Z]{3}-\d+/.test(line))
      .map((line) => ({ file, line })),
  );

/** Whether a title names the row, alone ("SIT-4") or within a range ("SIT-1 to SIT-7"). */
function names(line: string, id: string): boolean {
  if (new RegExp(`\\b${id}\\b`).test(line)) return true;
  const [family, number] = id.split("-");
  const range = new RegExp(`\\b${family}-(\\d+) to ${family}-(\\d+)\\b`).exec(line);
  return range !== null && Number(range[1]) <= Number(number) && Number(number) <= Number(range[2]);
}

let missing = 0;
for (const [, id = "", sentence = ""] of rows) {
  const found = titles.filter(({ line }) => names(line, id));
  const files = [...new Set(found.map(({ file }) => file.replace(/^.*\/(.+)\.test\.ts$/, "$1")))];
  if (found.length === 0) missing += 1;
  const count = String(found.length).padStart(3);
  console.log(
    `${id.padEnd(7)}${count} ${found.length === 0 ? "NO TEST" : files.join(", ")}  ${sentence}`,
  );
}
console.log(`\n${rows.length - missing} of ${rows.length} behaviours have a test that names them.`);
process.exitCode = missing === 0 ? 0 : 1;
