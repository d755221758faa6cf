import { afterEach } from "vitest";

/** A test of pages that fails says whether its pages still answer and draw: a page that stands still and a wish that never comes look the same otherwise. */
afterEach(async ({ task }) => {
  if (task.result?.state !== "fail" || !/\/test\/(?:pages|support)\//.test(task.file.filepath))
    return;
  const { leftPages } = await import("./browser.ts");
  const left = await leftPages();
  if (left.length > 0) throw new Error(`Its pages: ${left.join("; ")}`);
});
