import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

const source = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/**
 * What axe finds wrong with the page as it is now, one line for each: `rule: where`. `rules`: those alone; absent: all. Of a page that a
 * dialog stands before, it is what is wrong with the dialog: nobody reaches the rest, which is looked at where nothing stands before it.
 */
export async function violations(
  page: Page,
  rules?: readonly string[],
): Promise<readonly string[]> {
  const runOnly = rules && { type: "rule", values: rules };
  // What is right is looked at no further than to see that it is: where it stands and why takes as long again.
  const options = { resultTypes: ["violations"], runOnly };
  const looking = `axe.run(document.querySelector('dialog:modal') ?? document, ${JSON.stringify(options)}).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ": " + target.join(" ") + " " + failureSummary)))`;
  // Of the browser's tools, not of the page: its policy allows no scripts but its own.
  const client = await page.context().newCDPSession(page);
  const run = async (expression: string) => {
    const { result, exceptionDetails } = await client.send("Runtime.evaluate", {
      ...{ expression, awaitPromise: true, returnByValue: true },
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
    return result.value;
  };
  const look = async (tries: number): Promise<readonly string[]> => {
    try {
      return await run(looking);
    } catch (error) {
      // What it had in hand was drawn anew meanwhile: it looks at what is there now.
      if (tries === 1) throw error;
      return look(tries - 1);
    }
  };
  if ((await run("typeof axe")) === "undefined") await run(source);
  const lines = await look(3);
  await client.detach();
  return lines;
}
