import { revisionList } from "../protocol/tenant.ts";
import type { RunningServer } from "../start-server.ts";
import { type Answered, ask, asked } from "./asking.ts";

/** Puts a revision in force as somebody who has looked at it beside what is, and answers for its having had no shadow run; `more`: what is asked besides. */
export async function goLive(
  server: RunningServer,
  token: string,
  id: string,
  more: object = {},
): Promise<Answered> {
  const { revisions } = await asked(revisionList, `${server.staff}/api/revisions`, { token });
  const over = revisions.find(({ state }) => state === "armed")?.id ?? null;
  const json = { id, reason: "가을이라서", over, despite: ["shadow"], ...more };
  return ask(`${server.staff}/api/revisions/arm`, { token, json });
}
