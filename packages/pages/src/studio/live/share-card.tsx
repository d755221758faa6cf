import { sharesOf } from "../release/release.ts";
import type { StudioView } from "../studio-view.ts";
import { differenceWords } from "../words/difference-words.ts";
import { releaseWords } from "../words/release-words.ts";

/** Which part of the conversations that the server has recorded comes out otherwise, by situation; always with the counts. */
export function ShareCard({ view }: { view: StudioView }) {
  const { studio, acts } = view;
  const words = releaseWords[studio.language];
  const shares = sharesOf(studio.differences.found);
  const unchanged = shares === null ? 0 : shares.played - shares.concerned;
  return (
    <section class="card" aria-label={words.countServer}>
      <div class="body shares">
        {shares !== null && (
          <>
            <p>
              <b class="big1">{words.ofConversations(shares.concerned / shares.played)}</b>{" "}
              <span class="hint num">{words.recordedOf(shares.played)}</span>
            </p>
            <div class="share" aria-hidden="true">
              {shares.classes.map(({ heading, share }, index) => (
                <span key={heading.ko} class={`c${(index % 3) + 1}`} style={{ flex: share }} />
              ))}
              {shares.rest > 0 && <span class="c0" style={{ flex: shares.rest / shares.played }} />}
              {unchanged > 0 && (
                <span style={{ flex: unchanged / shares.played }}>{words.unchanged}</span>
              )}
            </div>
            <ul class="legend">
              {shares.classes.map(({ heading, share, count }, index) => (
                <li key={heading.ko}>
                  <i class={`c${(index % 3) + 1}`} />
                  <b class="num">
                    {words.percent(share)} ({words.count(count)})
                  </b>{" "}
                  {heading[studio.language]}
                </li>
              ))}
              {shares.rest > 0 && (
                <li>
                  <i class="c0" />
                  <b class="num">
                    {words.percent(shares.rest / shares.played)} ({words.count(shares.rest)})
                  </b>{" "}
                  {words.wordsAlone}
                </li>
              )}
              <li>{words.stay(unchanged / shares.played, unchanged)}</li>
            </ul>
          </>
        )}
        <div>
          <button
            type="button"
            class="btn sm"
            disabled={studio.differences.running}
            onClick={() => void acts.compareServerRecord()}
          >
            {words.countServer}
          </button>{" "}
          <span class="hint">{words.countServerHint}</span>
        </div>
        {studio.differences.found?.recorded?.played === 0 && (
          <p class="hint">
            {differenceWords[studio.language].ofRecorded(studio.differences.recorded ?? "", 0, 0)}
          </p>
        )}
      </div>
    </section>
  );
}
