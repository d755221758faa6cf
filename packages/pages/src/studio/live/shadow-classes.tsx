import type { ShadowClass } from "@annae/server/protocol";
import { keyOfWay } from "../release/release.ts";
import type { StudioView } from "../studio-view.ts";
import { releaseWords } from "../words/release-words.ts";
import { LookedAt } from "./looked-at.tsx";

/** How the shadow would have answered real conversations otherwise, each way with what one customer saw. */
export function ShadowClasses({ view }: { view: StudioView }) {
  const classes = view.studio.live.shadow?.classes ?? [];
  return (
    <>
      {classes.map((one, index) => (
        <ShadowCard key={index} found={one} view={view} />
      ))}
    </>
  );
}

function ShadowCard({ found, view }: { found: ShadowClass; view: StudioView }) {
  const { studio } = view;
  const words = releaseWords[studio.language];
  const [example] = found.examples;
  const share = found.count / Math.max(1, studio.live.shadow?.played ?? 1);
  return (
    <section class="card" aria-label={`${words.shadow}: ${titlesOf(found, view)}`}>
      <header>
        <h3>
          <span class="state req">{words.shadow}</span> {titlesOf(found, view)}
        </h3>
        <span class="grow" />
        <span class="hint num">{words.counted(found.count, share)}</span>
      </header>
      {example !== undefined && (
        <div class="body ba">
          <Told says={words.wasTold} texts={example.was} view={view} />
          <Told says={words.wouldBeTold} texts={example.now} view={view} />
        </div>
      )}
      <div class="body">
        <LookedAt of={keyOfWay(found)} view={view} />
      </div>
    </section>
  );
}

/** The messages that differ, as the policy titles them. */
function titlesOf({ changes, event }: ShadowClass, { studio }: StudioView): string {
  const words = releaseWords[studio.language];
  const messages = studio.bench.form?.messages ?? [];
  const title = (name: string | null) =>
    name === null
      ? words.silence
      : (messages.find((one) => one.name === name)?.title[studio.language] ?? name);
  const told = changes
    .filter(({ part }) => part === "message")
    .map(({ was, now }) => (was === now ? title(was) : `${title(was)} → ${title(now)}`));
  return told.length === 0 ? event : told.join(", ");
}

function Told({ says, texts, view }: { says: string; texts: readonly string[]; view: StudioView }) {
  const words = releaseWords[view.studio.language];
  return (
    <article class="phone" data-ch="web" data-view="customer" aria-label={says}>
      <header>
        <span>{says}</span>
      </header>
      <div class="chat" data-ch="web" data-view="customer">
        {texts.length === 0 && <p class="line">{words.silence}</p>}
        {texts.map((text, index) => (
          <div key={index} class="msg them">
            <div class="bub" dir="auto">
              {text}
            </div>
          </div>
        ))}
      </div>
    </article>
  );
}
