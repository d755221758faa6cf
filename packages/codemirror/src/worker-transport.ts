import type { Transport } from "@codemirror/lsp-client";

/** What of a `Worker` is needed, so that a page may have it in a frame or a shared worker, too. */
export interface MessagePost {
  readonly postMessage: (message: unknown) => void;
  readonly addEventListener: (type: "message", heard: (event: MessageEvent) => void) => void;
  readonly removeEventListener: (type: "message", heard: (event: MessageEvent) => void) => void;
}

/** The way to the server in the worker: messages are objects there and JSON in the client. */
export function workerTransport(worker: MessagePost): Transport {
  const heard = new Map<(value: string) => void, (event: MessageEvent) => void>();
  return {
    send: (message) => worker.postMessage(JSON.parse(message)),
    subscribe: (handler) => {
      const listener = ({ data }: MessageEvent) => handler(JSON.stringify(data));
      heard.set(handler, listener);
      worker.addEventListener("message", listener);
    },
    unsubscribe: (handler) => {
      const listener = heard.get(handler);
      if (listener !== undefined) worker.removeEventListener("message", listener);
      heard.delete(handler);
    },
  };
}
