import { bookstore, staffOf } from "@annae/server/testing";
import type { Page } from "playwright-core";
import { openPagesServer } from "../../test/pages/pages-server.ts";
import { openPlayground } from "../../test/pages/playground.ts";
import { openAddress } from "../../test/support/browser.ts";
import { median } from "../measure.ts";

/** Milliseconds until a page first shows anything, and until its messages are listed: medians. */
export interface FirstPaint {
  readonly painted: number;
  readonly listed: number;
}

/** How soon the studio shows something in a browser that knows it: without a server, and signed in at a warm one. */
export async function firstPaint(): Promise<Readonly<Record<"alone" | "signedIn", FirstPaint>>> {
  const playground = await openPlayground();
  const alone = await visits(playground.page, "상담 인사말");
  await playground.close();
  const server = await openPagesServer({ tenants: [bookstore] });
  const operator = staffOf(bookstore, { roles: ["operator"], counselor: null });
  const { page, close } = await openAddress(await server.signInLink(operator));
  const signedIn = await visits(page, "서점 인사말");
  await close();
  await server.close();
  return { alone, signedIn };
}

async function visits(page: Page, listed: string): Promise<FirstPaint> {
  const isListed = () => page.getByText(listed).first().waitFor();
  await isListed();
  const took: FirstPaint[] = [];
  for (let visit = 0; visit < 5; visit += 1) {
    await page.reload();
    await isListed();
    const now = await page.evaluate(() => performance.now());
    took.push({ painted: await page.evaluate(paintedAt), listed: now });
  }
  return {
    painted: median(took.map((one) => one.painted)),
    listed: median(took.map((one) => one.listed)),
  };
}

/** In the page: when it first showed anything. */
function paintedAt(): number {
  const [first] = performance.getEntriesByName("first-contentful-paint");
  return first?.startTime ?? Number.NaN;
}
