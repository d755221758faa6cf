import type { PlayedEvent } from "@annae/studio";
import { type ChannelName, channelNames } from "../bench-state.ts";
import type { StudioView } from "../studio-view.ts";
import { benchWords } from "../words/bench-words.ts";
import { ConversationLog } from "./conversation-log.tsx";

interface CustomerPhoneParts {
  /** By channel, as a line was played. */
  readonly played: Readonly<Record<string, readonly PlayedEvent[]>>;
  readonly channel: string;
  /** What stands in its head. */
  readonly says: string;
  readonly view: StudioView;
}

/** A whole conversation as the customer sees it on a channel. */
export function CustomerPhone({ played, channel, says, view }: CustomerPhoneParts) {
  const own: ChannelName = channelNames.find((one) => one === channel) ?? "kakao";
  return (
    <article class="phone" data-ch={own} data-view="customer" aria-label={says}>
      <header>
        <span>{benchWords[view.studio.language].channels[own]}</span>
        <span class="r">{says}</span>
      </header>
      <ConversationLog events={played[own] ?? []} channel={own} side="customer" view={view} />
    </article>
  );
}
