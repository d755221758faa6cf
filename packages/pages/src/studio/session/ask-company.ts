import { type Asked, askServer, sendServer } from "../../page/ask.ts";
import { forgetToken, providersHere } from "../../page/sign-in.ts";
import type { Store } from "../../page/store.ts";
import type { CompanyState } from "../company-state.ts";
import type { StudioEvent, StudioState } from "../state.ts";

/** Asks the server in the name of whoever is signed in here. */
export interface CompanyAsk {
  readonly ask: <T>(path: string, json?: unknown) => Promise<Asked<T>>;
  /** Sends a picture. */
  readonly send: <T>(path: string, picture: Blob) => Promise<Asked<T>>;
  /** The bytes at the path; null: they did not come. */
  readonly fetchBytes: (path: string) => Promise<Blob | null>;
  /** From now on in the name of that token; null: of the browser's cookie. */
  readonly be: (token: string | null) => void;
  readonly token: () => string | null;
}

/** That nobody is signed in any more is noted wherever the server says so. `over`: then. */
export function askCompany(
  { state, tell }: Store<StudioState, StudioEvent>,
  over: () => void,
): CompanyAsk {
  let token: string | null = null;
  const set = (change: Partial<CompanyState>) => tell({ type: "company", set: change });
  const ended = () => {
    token = null;
    forgetToken();
    set({ line: "over" });
    over();
    void providersHere().then((providers) => set({ providers }));
  };
  const seen = <T>(asked: Asked<T>) => {
    if (asked.status === 401) ended();
    else if (asked.status === 0) set({ line: "lost" });
    else if (state().company.line === "lost") set({ line: "open" });
    return asked;
  };
  return {
    ask: async <T>(path: string, json?: unknown) => seen(await askServer<T>(path, token, json)),
    send: async <T>(path: string, picture: Blob) =>
      seen(await sendServer<T>(path, token, { type: picture.type, body: picture })),
    fetchBytes: async (path) => {
      const headers = token === null ? {} : { Authorization: `Bearer ${token}` };
      const response = await fetch(path, { headers }).catch(() => null);
      return response?.ok === true ? response.blob() : null;
    },
    be: (next) => {
      token = next;
    },
    token: () => token,
  };
}
