import { webhookTo } from "../webhook.ts";

/** Somebody at Naver. What comes back is the status with which the chat server answered: Naver repeats nothing. */
export interface NaverCustomer {
  readonly opens: () => Promise<number>;
  readonly says: (text: string) => Promise<number>;
  readonly presses: (text: string, code: string) => Promise<number>;
  readonly leaves: () => Promise<number>;
}

/** A customer whose doings are told at that address. */
export function naverCustomer(user: string, hook: string): NaverCustomer {
  const tell = webhookTo(hook, 1);
  const told = (event: object) => tell("/", JSON.stringify({ ...event, user }));
  const words = (textContent: object) =>
    told({ event: "send", textContent, options: { mobile: true } });
  return {
    opens: () => told({ event: "open", options: arrival }),
    says: (text) => words({ text, inputType: "typing" }),
    presses: (text, code) => words({ text, code, inputType: "button" }),
    leaves: () => told({ event: "leave" }),
  };
}

const arrival = {
  inflow: "button",
  referer: "https://example.com/",
  friend: true,
  under14: false,
  under19: false,
  unreadMessage: false,
};
