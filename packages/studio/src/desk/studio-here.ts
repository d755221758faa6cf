import { type Channel, install, type Moment } from "@annae/vocabulary";
import { createStudioDesk } from "./desk.ts";
import type { ToDesk } from "./messages.ts";
import type { StudioWorker } from "./studio.ts";

/** A desk where there is no worker: in tests, and in a page whose browser has none. It answers when nothing else waits. */
export function studioHere(
  channels: readonly Channel[],
  now: () => Moment = Date.now,
): StudioWorker {
  const heard = new Set<(event: MessageEvent) => void>();
  let isOver = false;
  const later = (work: () => void) => void setTimeout(() => (isOver ? undefined : work()), 0);
  const desk = createStudioDesk({
    ...{ installation: install(channels), now, later, clock: () => performance.now() },
    post: (message) => {
      const data = structuredClone(message);
      for (const one of heard) one(new MessageEvent("message", { data }));
    },
  });
  return {
    postMessage: (messages) => {
      // What a page says goes through a clone, as to a worker.
      const said = structuredClone(messages) as readonly ToDesk[];
      later(() => desk(said));
    },
    addEventListener: (_, one) => void heard.add(one),
    terminate: () => {
      isOver = true;
      heard.clear();
    },
  };
}
