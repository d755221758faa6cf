import type { ConversationKey } from "@annae/host";

/** Who is typing. */
export type Typist = "customer" | "counselor";

/** Says that somebody is typing to those who listen at that moment; it is nowhere kept. */
export interface TypingNews {
  readonly tell: (who: Typist, where: ConversationKey) => void;
  /** Calls whenever that one is typing in the tenant; what comes back ends it. */
  readonly listen: (
    who: Typist,
    tenant: string,
    call: (where: ConversationKey) => void,
  ) => () => void;
}

/** News that nobody hears yet. */
export function createTypingNews(): TypingNews {
  const listeners = new Map<string, Set<(where: ConversationKey) => void>>();
  const topic = (who: Typist, tenant: string) => JSON.stringify([who, tenant]);
  return {
    tell: (who, where) => {
      for (const call of [...(listeners.get(topic(who, where.tenant)) ?? [])]) call(where);
    },
    listen: (who, tenant, call) => {
      const name = topic(who, tenant);
      const calls = listeners.get(name) ?? new Set();
      listeners.set(name, calls.add(call));
      return () => {
        calls.delete(call);
        if (calls.size === 0) listeners.delete(name);
      };
    },
  };
}
