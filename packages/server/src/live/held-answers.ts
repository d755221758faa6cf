import type { ConversationKey, Transport } from "@annae/host";

/** Payloads that go out in the answer to the request that led to them, where the platform waits for one. */
export interface HeldAnswers {
  /** What is to be sent in the conversation waits until it is said which payloads the answer holds; the rest is sent as ever. */
  readonly hold: (key: ConversationKey) => (answered: readonly unknown[]) => void;
  readonly over: (door: Transport) => Transport;
}

/** Milliseconds after which what was answered is forgotten: it has been recorded as sent long since. */
const forgotten = 60_000;

/** Nothing is held. */
export function createHeldAnswers(): HeldAnswers {
  const held = new Map<string, Set<Promise<ReadonlySet<string>>>>();
  return {
    hold: ({ tenant, channel, customer }) => {
      const name = JSON.stringify([tenant, channel, customer]);
      let say = (_: ReadonlySet<string>) => {};
      const answer = new Promise<ReadonlySet<string>>((resolve) => {
        say = resolve;
      });
      const all = held.get(name) ?? new Set();
      held.set(name, all.add(answer));
      return (answered) => {
        say(new Set(answered.map((payload) => JSON.stringify(payload))));
        setTimeout(() => {
          all.delete(answer);
          if (all.size === 0) held.delete(name);
        }, forgotten).unref();
      };
    },
    over: (door) => ({
      ...door,
      send: async (payload, about) => {
        const { tenant, channel, customer } = about.conversation;
        const text = JSON.stringify(payload);
        for (const answer of held.get(JSON.stringify([tenant, channel, customer])) ?? []) {
          if ((await answer).has(text)) return { kind: "sent" };
        }
        return door.send(payload, about);
      },
    }),
  };
}
