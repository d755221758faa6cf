import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { openFiles, screenshot } from "./browser.ts";

const body = `<!doctype html><body style="font-family: sans-serif"><p>상담사</p><code>상담사</code><script>missing()</script>`;
const files = new Map([["/", { type: "text/html; charset=utf-8", body }]]);

test("a page is served on this machine alone, and its Hangul is of our own fonts", async () => {
  const { page, faults, close } = await openFiles(files);
  expect(new URL(page.url()).hostname).toBe("127.0.0.1");
  expect(await page.evaluate(() => navigator.language)).toBe("ko-KR");
  expect(faults).toEqual(["missing is not defined"]);

  const protocol = await page.context().newCDPSession(page);
  await protocol.send("DOM.enable");
  await protocol.send("CSS.enable");
  const { root } = await protocol.send("DOM.getDocument");
  const fontOf = async (selector: string) => {
    const node = await protocol.send("DOM.querySelector", { nodeId: root.nodeId, selector });
    const { fonts } = await protocol.send("CSS.getPlatformFontsForNode", node);
    return fonts.map(({ familyName }) => familyName);
  };
  expect(await fontOf("p")).toEqual(["NanumGothic"]);
  expect(await fontOf("code")).toEqual(["NanumGothicCoding"]);

  const picture = await readFile((await screenshot(page, "fonts", true)) ?? "");
  expect(picture.subarray(1, 4).toString()).toBe("PNG");
  await close();
});
