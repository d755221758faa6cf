import type { Page, WebSocketRoute } from "playwright-core";

/** Lets the sockets of pages that are opened from now on be cut; what that gives lets new ones through again. */
export async function cutLines(page: Page): Promise<() => () => void> {
  const open = new Set<WebSocketRoute>();
  const wire = { whole: true };
  await page.routeWebSocket(/./, (route) => {
    if (!wire.whole) return void route.close({ code: 4999 });
    route.connectToServer();
    open.add(route);
  });
  return () => {
    wire.whole = false;
    for (const route of open) void route.close({ code: 4999 });
    open.clear();
    return () => {
      wire.whole = true;
    };
  };
}
