import type { ConversationStore, RecordKey, Stored } from "./conversation-store.ts";
import { deepFreeze } from "./deep-freeze.ts";

/**
 * A store that lives as long as it is referenced. It keeps what it is given, and freezes it: of a state that shares
 * parts with the one before only what is new costs anything.
 */
export function memoryStore<S>(): ConversationStore<S> {
  const kept = new Map<string, Stored<S>>();
  return {
    load: async (key) => kept.get(keyText(key)) ?? null,
    save: async (key, state, expectedVersion) => {
      const current = kept.get(keyText(key))?.version ?? null;
      if (current !== expectedVersion) return "conflict";
      kept.set(keyText(key), deepFreeze({ state, version: (current ?? 0) + 1 }));
      return "saved";
    },
  };
}

function keyText({ tenant, conversation }: RecordKey): string {
  return JSON.stringify([tenant, conversation]);
}
