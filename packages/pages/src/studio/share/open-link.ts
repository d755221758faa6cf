import type { SharedTexts } from "./share-link.ts";

const patience = 5_000;

/** What a link holds, unpacked in a worker that ends with it, however long it would go on; null: no policy. */
export function openLink(link: string): Promise<SharedTexts | "newer" | null> {
  if (typeof Worker === "undefined") return Promise.resolve(null);
  return new Promise((done) => {
    const worker = new Worker(new URL("./link-worker.ts", import.meta.url), { type: "module" });
    const end = (shared: SharedTexts | "newer" | null) => {
      clearTimeout(timer);
      worker.terminate();
      done(shared);
    };
    const timer = setTimeout(() => end(null), patience);
    worker.addEventListener("message", ({ data }) => end(data));
    worker.addEventListener("error", () => end(null));
    worker.postMessage(link);
  });
}
