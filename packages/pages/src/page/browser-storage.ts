/** What of a browser's storage is needed; it may refuse (full, forbidden). */
export type PageStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** Where nothing is found, and whoever wants to keep something is refused. */
const forbidden: PageStorage = {
  getItem: () => null,
  setItem: () => {
    throw new DOMException("nothing is kept here", "SecurityError");
  },
  removeItem: () => undefined,
  key: () => null,
  length: 0,
};

/** What this browser keeps for the page. Where it forbids that (a private window, blocked sites), even to look throws: then nothing is there. */
export function browserStorage(): PageStorage {
  try {
    return globalThis.localStorage ?? forbidden;
  } catch {
    return forbidden;
  }
}

/** Keeps a text; false: the browser has no room for it or forbids it. */
export function keepText(storage: PageStorage, name: string, text: string): boolean {
  try {
    storage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}
