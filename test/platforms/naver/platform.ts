import { naverFaults } from "../../channels/rules/naver.ts";
import { partOf } from "../../channels/rules/part.ts";
import { jsonIn } from "../json-in.ts";
import { type Asked, type StandIn, standIn } from "../stand-in.ts";
import { type NaverCustomer, naverCustomer } from "./customer.ts";
import { type Result, results } from "./results.ts";

/** What a customer of Naver's saw. */
export interface NaverShown {
  readonly user: string;
  readonly event: unknown;
}

/** Naver TalkTalk on this machine: it knows one company. */
export interface NaverPlatform extends StandIn {
  /** In order. Naver has no numbers, so whatever came twice was seen twice. */
  readonly shown: readonly NaverShown[];
  /** What requests broke of the platform's rules. */
  readonly faults: readonly string[];
  /** From now on this is the company's key. */
  readonly renew: (key: string) => void;
  /** Whether the customer is being asked for their profile: then nothing reaches them. */
  readonly asks: (user: string, asking: boolean) => void;
  /** How fetching a picture goes, by its address; null: well. */
  readonly fetches: (how: (address: string) => Result | null) => void;
  /** A customer whose doings are told to the chat server at that address. */
  readonly customer: (user: string, hook: string) => NaverCustomer;
}

interface State {
  readonly shown: NaverShown[];
  readonly faults: string[];
  readonly asking: Set<string>;
  key: string;
  fetches: (address: string) => Result | null;
}

/** A platform whose company has that key (`ct_…`). */
export async function naverPlatform(key: string): Promise<NaverPlatform> {
  const state: State = { shown: [], faults: [], asking: new Set(), key, fetches: () => null };
  const server = await standIn({
    "/chatbot/v1/event": (asked) => ({ json: results[take(state, asked)] }),
  });
  return {
    ...server,
    shown: state.shown,
    faults: state.faults,
    renew: (next) => {
      state.key = next;
    },
    asks: (user, asking) => void (asking ? state.asking.add(user) : state.asking.delete(user)),
    fetches: (how) => {
      state.fetches = how;
    },
    customer: naverCustomer,
  };
}

function take(state: State, { headers, body }: Asked): Result {
  if (headers.authorization !== state.key) return "key";
  const event = jsonIn(body);
  const broken = event === undefined ? ["no JSON"] : naverFaults(event);
  state.faults.push(...broken);
  if (broken.length > 0) return "request";
  const user = String(partOf(event).user);
  if (state.asking.has(user)) return "other";
  const [unlucky] = addressesIn(event).flatMap((address) => state.fetches(address) ?? []);
  if (unlucky !== undefined) return unlucky;
  state.shown.push({ user, event });
  return "sent";
}

function addressesIn(event: unknown): readonly string[] {
  return [...JSON.stringify(event).matchAll(/"imageUrl":"([^"]+)"/g)].map(([, url = ""]) => url);
}
