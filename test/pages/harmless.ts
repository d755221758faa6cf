import type { Page } from "playwright-core";
import { openAddress } from "../support/browser.ts";

/** A page that counts what its policy had to stop, and what asked to be answered. */
export async function watched(address: string) {
  const opened = await openAddress("about:blank", { reducedMotion: "reduce" });
  const dialogs: string[] = [];
  opened.page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await opened.page.addInitScript(() => {
    const stopped: string[] = [];
    Object.assign(globalThis, { stopped });
    addEventListener("securitypolicyviolation", ({ violatedDirective }) =>
      stopped.push(violatedDirective),
    );
  });
  const asked: string[] = [];
  opened.page.on("request", (request) => asked.push(new URL(request.url()).host));
  await opened.page.goto(address);
  /** Hosts beside the page's own that it has asked for anything. */
  const others = () =>
    [...new Set(asked)].filter((one) => !["", new URL(address).host].includes(one));
  return { ...opened, dialogs, others };
}

/** Elements that no page of ours has: whoever sees one has taken a text for markup. */
const foreign =
  "script:not([src]), style, iframe, object, embed, base, meta[http-equiv], math, template, marquee, video, audio, details:not(.seen), b b, [onerror], [onload], [onfocus], a[href^='javascript' i], svg:not(.i), form[action], img[src=x]";

/** What of the page is not its own, and what its policy had to stop. */
export const harmless = async (page: Page) => ({
  foreign: await page.locator(foreign).count(),
  stopped: await page.evaluate(() => Reflect.get(globalThis, "stopped")),
});
/** The same of a page that no text has done anything to. */
export const nothing = { foreign: 0, stopped: [] };

const foreignInStudio = foreign.replace(/style, |details:not\(\.seen\), |svg:not\(\.i\), /g, "");
/** The same of the studio, which has drawings, details and an editor's styles of its own. */
export const harmlessStudio = async (page: Page) => ({
  ...(await harmless(page)),
  foreign: await page
    .locator(`${foreignInStudio}, svg svg, svg script, svg animate, style:not([nonce])`)
    .count(),
});
