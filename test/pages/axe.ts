import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

const source = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** What axe finds wrong with the page as it is now, one line for each: `rule: where`. `rules`: those alone; absent: all. */
export async function violations(
  page: Page,
  rules?: readonly string[],
): Promise<readonly string[]> {
  // Of the browser's tools, not of the page: its policy allows no scripts but its own.
  const client = await page.context().newCDPSession(page);
  const run = async (expression: string) => {
    const { result, exceptionDetails } = await client.send("Runtime.evaluate", {
      ...{ expression, awaitPromise: true, returnByValue: true },
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
    return result.value;
  };
  if ((await run("typeof axe")) === "undefined") await run(source);
  const options = rules === undefined ? {} : { runOnly: { type: "rule", values: rules } };
  const lines: readonly string[] = await run(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ": " + target.join(" ") + " " + failureSummary)))`,
  );
  await client.detach();
  return lines;
}
