import { webhookTo } from "../webhook.ts";

/** Somebody in KakaoTalk. A webhook that is not answered with 200 comes up to three times; what comes back is the last status. */
export interface KakaoCustomer {
  /** Asks for a counselor, by a button that carries the extra: a session begins. */
  readonly asks: (extra?: string) => Promise<number>;
  readonly says: (text: string) => Promise<number>;
  readonly leaves: () => Promise<number>;
  readonly blocks: () => void;
}

/** What the platform keeps of its customers. */
export interface Sessions {
  /** By customer. */
  readonly open: Map<string, string>;
  readonly blocked: Set<string>;
  /** One more each time. */
  readonly next: () => number;
  readonly senderKey: () => string;
}

/** A customer whose doings are told at that address. */
export function kakaoCustomer(sessions: Sessions, user: string, hook: string): KakaoCustomer {
  const { open, blocked, next, senderKey } = sessions;
  const tell = webhookTo(hook, 3);
  const inSession = (more: object) => {
    const session = open.get(user) ?? String(4_563_000 + next());
    open.set(user, session);
    const head = { user_key: user, sender_key: senderKey(), session_id: session, time: Date.now() };
    return JSON.stringify({ ...head, ...more });
  };
  return {
    asks: (extra = "") =>
      tell("/reference", inSession({ app_user_id: null, reference: { extra, ...nothingSaid } })),
    says: (text) => {
      const message = { serial_number: "#", type: "text", contents: [text] };
      // More digits than a number of JavaScript's can hold.
      const number = `16898841308948${String(next()).padStart(5, "0")}`;
      return tell("/message", inSession(message).replace('"#"', number));
    },
    leaves: () => {
      const end = inSession({ end_type: "user" });
      open.delete(user);
      return tell("/expired_session", end);
    },
    blocks: () => void blocked.add(user),
  };
}

const nothingSaid = { text: "", lastText: "", lastTextDate: "", appUserId: null };
