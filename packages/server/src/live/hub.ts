/** Tells those who listen that there is something new to be read; what it is stands in the database. */
export interface Hub {
  readonly poke: (topic: Topic) => void;
  /** Calls at every poke of the topic; the function that comes back ends that. */
  readonly listen: (topic: Topic, call: () => void) => () => void;
  /** Another server has written: there may be something new for everybody. */
  readonly pokeAll: () => void;
}

/** What can be listened to: a tenant's rooms, what it decides by, somebody's session, or what one customer's windows show. */
export type Topic =
  | readonly ["rooms", tenant: string]
  | readonly ["tenant", tenant: string]
  /** It may be over. */
  | readonly ["session", hash: string]
  | readonly ["window", tenant: string, customer: string];

/** What ends a session at another server is noticed with the next ping. */
function isSession(name: string): boolean {
  return name.startsWith('["session"');
}

/** A hub to which nobody listens yet. */
export function createHub(): Hub {
  const listeners = new Map<string, Set<() => void>>();
  const tell = (calls: ReadonlySet<() => void> | undefined) => {
    for (const call of [...(calls ?? [])]) call();
  };
  return {
    poke: (topic) => tell(listeners.get(JSON.stringify(topic))),
    pokeAll: () => {
      for (const [name, calls] of [...listeners]) if (!isSession(name)) tell(calls);
    },
    listen: (topic, call) => {
      const name = JSON.stringify(topic);
      const calls = listeners.get(name) ?? new Set();
      listeners.set(name, calls.add(call));
      return () => {
        calls.delete(call);
        if (calls.size === 0) listeners.delete(name);
      };
    },
  };
}
