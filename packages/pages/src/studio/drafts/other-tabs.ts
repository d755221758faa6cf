/** What tabs say to one another of a draft. */
interface TabWord {
  readonly draft: string;
  readonly says: "hello" | "here" | "bye";
}

/** Tells other tabs which draft is open here, and hears whether one of them has it open, too. */
export interface OtherTabs {
  readonly open: (draft: string) => void;
  readonly close: () => void;
}

/** `heard`: whether another tab has the draft of this one. */
export function meetOtherTabs(heard: (there: boolean) => void): OtherTabs {
  const channel = channelHere();
  let mine = "";
  const say = (draft: string, says: TabWord["says"]) => channel?.postMessage({ draft, says });
  channel?.addEventListener("message", ({ data }: MessageEvent<TabWord>) => {
    if (data.draft !== mine) return;
    if (data.says === "hello") say(mine, "here");
    heard(data.says !== "bye");
  });
  return {
    open: (draft) => {
      if (mine !== "") say(mine, "bye");
      mine = draft;
      say(mine, "hello");
    },
    close: () => {
      say(mine, "bye");
      channel?.close();
    },
  };
}

/** Null: this browser lets its tabs not hear of one another. */
function channelHere(): BroadcastChannel | null {
  try {
    return new BroadcastChannel("annae.studio");
  } catch {
    return null;
  }
}
