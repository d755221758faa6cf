import type { AnswerTo } from "@annae/studio";
import type { ComponentChildren } from "preact";
import type { StudioView } from "../studio-view.ts";
import { differenceWords } from "../words/difference-words.ts";

/** What is written otherwise: words of messages, settings, properties. */
export function ChangedEntries({
  found,
  view,
  children,
}: {
  found: AnswerTo<"differ">;
  view: StudioView;
  children?: ComponentChildren;
}) {
  const words = differenceWords[view.studio.language];
  if (found.entries.length === 0) return null;
  return (
    <section class="card" aria-label={words.entries}>
      <header>
        <h3>{words.entries}</h3>
      </header>
      <ul class="body entries">
        {found.entries.map(({ what, name, was, now }) => (
          <li key={`${what} ${name}`}>
            <b>
              {words.what[what]} <code>{name}</code>
            </b>
            <div class="dif">
              {was !== null && <div class="d">- {was}</div>}
              {now !== null && <div class="a">+ {now}</div>}
            </div>
          </li>
        ))}
        {children && <li>{children}</li>}
      </ul>
    </section>
  );
}
