/** Where the survivors are argued: below a heading that names the file, a line for each `line of code`: `was` → `now`: why. */
export const page = "docs/mutation.md";

const argument = /^- (?<marks>`+) ?(?<source>.+?) ?\k<marks>: (?<changes>any change|`.+?`): \S/;

/** What the text says is equal: of each the `path`, the `source` line, and its `changes`, "any change" where all of them are. */
export function argumentsIn(text) {
  let path = "";
  return text.split("\n").flatMap((written) => {
    path = /^### `(?<path>.+)`$/.exec(written)?.groups.path ?? path;
    const found = argument.exec(written)?.groups;
    return found === undefined ? [] : [{ path, source: found.source, changes: found.changes }];
  });
}

/** Whether one of the arguments is about the mutant. */
export function isArgued(mutant, all) {
  return all.some(
    ({ path, source, changes }) =>
      path === mutant.path &&
      source === inOneLine(mutant.source) &&
      (changes === "any change" || changes.includes(change(mutant))),
  );
}

/** The mutant as a line of the page, but for the reason. */
export function argumentFor(mutant) {
  return `- ${quoted(mutant.source)}: ${change(mutant)}:`;
}

const change = ({ was, now }) => `${quoted(short(was))} → ${quoted(short(now))}`;

const inOneLine = (text) => text.replace(/\s+/g, " ").trim();

const short = (text) => (inOneLine(text).length > 60 ? `${inOneLine(text).slice(0, 59)}…` : text);

/** In as many backticks as it needs. */
function quoted(text) {
  const line = inOneLine(text);
  return line.includes("`") ? `\`\` ${line} \`\`` : `\`${line}\``;
}
