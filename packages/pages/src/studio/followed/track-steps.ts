import type { LineEvent } from "@annae/studio";
import { type BenchState, type ChannelName, channelNames } from "../bench-state.ts";

/** An event of the line as the time line shows it. */
export interface TrackEvent {
  readonly event: LineEvent;
  /** The event before it was on another day, or there is none. */
  readonly isNewDay: boolean;
  /** Undefined: not played. */
  readonly working: boolean | undefined;
  readonly sent: readonly SentFirst[];
}

/** What the event sent on a channel: name or code of the first message, and how many more. */
export interface SentFirst {
  readonly channel: ChannelName;
  readonly name: string;
  readonly more: number;
}

/** The line, event by event, with what each sent. */
export function trackOf({ line, played, channel }: BenchState): readonly TrackEvent[] {
  return line.events.map((event, at) => ({
    event,
    isNewDay: dayOf(event) !== dayOf(line.events[at - 1]),
    working: played?.channels[channel]?.[at]?.working,
    sent: channelNames.flatMap((one) => {
      const steps = played?.channels[one]?.[at]?.steps ?? [];
      const [first, ...more] = steps.flatMap(({ deliveries }) => deliveries);
      if (first === undefined) return [];
      return [{ channel: one, name: first.message ?? first.system ?? "", more: more.length }];
    }),
  }));
}

function dayOf(event: LineEvent | undefined): string | undefined {
  return event?.at.slice(0, 10);
}
