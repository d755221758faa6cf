import { alternativesOf, type Facts, type PolicyIr, rulesOf } from "@annae/ir";
import type { EventName } from "@annae/vocabulary";
import { type Settable, statementsFor } from "./bring-about.ts";
import { circumstancesFor } from "./circumstances.ts";
import { type History, historiesOf } from "./histories.ts";
import { lastSteps, type Player, performStory } from "./perform-story.ts";
import { shortenStory, withHead } from "./shorten-story.ts";
import { kim, type WorldStatement } from "./statement.ts";
import type { Beat, Story } from "./story.ts";
import { tellingsOf } from "./tellings.ts";

/** What is looked for: a conversation that ends in a case of one event. */
export interface Quest {
  readonly event: EventName;
  /** A case with these values; null where there is none. `likely`: values that facts have where they can. */
  readonly find: (given: Facts, likely?: Facts) => Facts | null;
  /** Whether the conversation shows what it is to show, as it was played. */
  readonly shows: (story: Story) => boolean;
  /** How many conversations are tried; absent: as many as are worth it. */
  readonly tries?: number;
}

/** Looks for conversations of one policy; it remembers the ways that it has found. */
export interface Storyteller {
  readonly player: Player;
  /** The shortest that was found; null: none of those that were tried shows it. */
  readonly seek: (quest: Quest) => Story | null;
}

/** Conversations that are tried for one quest where nobody says how many. */
const most = 600;

/** Facts of what has happened before; all others can be brought about at the moment. */
const pastFacts = ["room", "situation", "lastWordsBy", "counselorReplied"] as const;

/** Looks for conversations of the policy, on all of its channels. `declared`: what they may set and give. */
export function storytellerOf(player: Player, declared: Settable = player.ir): Storyteller {
  const known = new Map<string, Iterable<History>>();
  const pasts = new Map<string, Facts | null>();
  const waits = waitsIn(player.ir);
  const histories = ({
    channel,
    chatbot,
  }: {
    readonly channel: string;
    readonly chatbot: boolean;
  }) => {
    const key = `${channel} ${chatbot}`;
    const found = known.get(key) ?? remembered(historiesOf(player, channel, chatbot));
    known.set(key, found);
    return found;
  };
  const pastOf = (history: History, event: EventName) => {
    const key = JSON.stringify([
      history.story.channel,
      history.story.chatbot,
      history.story.beats,
      event,
    ]);
    const found = pasts.get(key);
    if (found !== undefined) return found;
    const facts = factsNow(player, history, event);
    pasts.set(key, facts);
    return facts;
  };
  return {
    player,
    seek: ({ event, find, shows, tries }) => {
      let left = tries ?? most;
      for (const history of inTurn(headersFor(player, find).map(histories))) {
        if (tries !== undefined && left <= 0) return null;
        if (tries !== undefined) left -= 1;
        const { channel, chatbot } = history.story;
        const told = pastOf(history, event);
        const facts = told && find({ channel, chatbot, ...pastOnly(told) }, told);
        if (told === null || facts === null) continue;
        const changed = Object.entries(facts).filter(
          ([name, value]) => Object.hasOwn(told, name) && told[name] !== value,
        );
        for (const story of storiesOf(declared, history, {
          ...{ event, waits },
          facts: Object.fromEntries(changed),
        })) {
          if (left <= 0) return null;
          left -= 1;
          if (shows(story)) return tidy(story, shows);
        }
      }
      return null;
    },
  };
}

/** What the generator gives, as often as somebody asks for it. */
function remembered<T>(source: Iterator<T>): Iterable<T> {
  const known: T[] = [];
  return {
    *[Symbol.iterator]() {
      for (let place = 0; ; place += 1) {
        if (place === known.length) {
          const next = source.next();
          if (next.done === true) return;
          known.push(next.value);
        }
        yield* known.slice(place, place + 1);
      }
    },
  };
}

function tidy(story: Story, shows: (story: Story) => boolean): Story {
  const head = withHead(story);
  return shortenStory(shows(head) ? head : story, shows);
}

/** Channels with and without chatbot, those of the first case that is found before the others. */
function headersFor({ installation }: Player, find: Quest["find"]) {
  const first = find({});
  if (first === null) return [];
  const all = [...installation.channels.keys()].flatMap((channel) =>
    [false, true].map((chatbot) => ({ channel, chatbot })),
  );
  const likeness = (one: (typeof all)[number]) =>
    Number(one.channel === first.channel) + Number(one.chatbot === first.chatbot);
  return all
    .filter((header) => find(header) !== null)
    .toSorted((one, other) => likeness(other) - likeness(one));
}

/** The histories of all headers, those of fewer events first. */
function* inTurn(all: readonly Iterable<History>[]): Generator<History> {
  const open = all.map((one) => one[Symbol.iterator]());
  const next = open.map((one) => one.next());
  for (let length = 0; next.some(({ done }) => done !== true); length += 1) {
    for (const [index, source] of open.entries()) {
      for (let one = next[index]; one?.done === false; one = next[index]) {
        if (one.value.story.beats.length > length) break;
        yield one.value;
        next[index] = source.next();
      }
    }
  }
}

/** Times between two sendings that the policy knows. */
function waitsIn({ events }: PolicyIr): readonly number[] {
  const steps = Object.values(events)
    .flatMap(rulesOf)
    .flatMap(({ actions }) => actions.flatMap((action) => alternativesOf(action)))
    .map(({ step }) => step);
  return steps.flatMap((step) => {
    const limit = step.do === "effect" ? null : step.limit;
    if (limit === null || "once" in limit) return [];
    return "everyMs" in limit ? [limit.everyMs] : [86_400_000];
  });
}

/** What the rules would be told of what has happened so far, if the event came now; null where it would mean nothing. */
function factsNow(player: Player, { story, latest }: History, event: EventName): Facts | null {
  for (const telling of tellingsOf(event, {})) {
    const beat: Beat = {
      given: story.beats.length === 0 ? [kim] : [],
      at: latest + 60_000,
      event: telling,
    };
    const played = performStory(player, { ...story, beats: [...story.beats, beat] });
    const facts = played && lastSteps(played, event)[0]?.facts;
    if (facts) return facts;
  }
  return null;
}

/** Of these facts those that nothing at the moment itself can change. */
function pastOnly(facts: Facts): Facts {
  const known = pastFacts.flatMap((name) => {
    const value = facts[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(known);
}

interface Ending {
  readonly event: EventName;
  readonly facts: Facts;
  readonly waits: readonly number[];
}

/** The history, and after it the event in ways that can make the facts so: with all that is said before the first event, then before the last. */
function* storiesOf(
  declared: Settable,
  { story, latest }: History,
  { event, facts, waits }: Ending,
): Generator<Story> {
  const said = statementsFor(facts, declared);
  const passed = Object.entries(facts).flatMap(([name, value]) =>
    /^since|^working|^waitingFor/.test(name) && typeof value === "number" && Number.isFinite(value)
      ? [Math.ceil(value / 1_000) * 1_000]
      : [],
  );
  for (const telling of tellingsOf(event, facts)) {
    for (const { at, given } of circumstancesFor(facts, latest, [...passed, ...waits]).slice(
      0,
      12,
    )) {
      const last: Beat = { given: [kim, ...given], at, event: telling };
      const [first, ...rest] = story.beats;
      if (first !== undefined && said.length > 0) {
        yield { ...story, beats: [{ ...first, given: laid(first.given, said) }, ...rest, last] };
      }
      const beats = [...story.beats, { ...last, given: laid(last.given, said) }];
      yield { ...story, beats };
    }
  }
}

function laid(
  given: readonly WorldStatement[],
  more: readonly WorldStatement[],
): readonly WorldStatement[] {
  return [...new Map([...more, ...given].map((one) => [one.about, one])).values()];
}
