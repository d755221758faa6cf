import { ChannelLetter } from "../bench/channel-letter.tsx";
import { channelNames } from "../bench-state.ts";
import { mayWrite } from "../company-state.ts";
import type { StudioView } from "../studio-view.ts";
import { benchWords } from "../words/bench-words.ts";
import { settingsPageWords } from "../words/settings-page-words.ts";

/** Who is not answered. It holds at once: no draft, no revision. */
export function BlockedCard({ view }: { view: StudioView }) {
  const { studio, acts } = view;
  const words = settingsPageWords[studio.language];
  const { blocked, found } = studio.settings;
  const may = mayWrite(studio.company);
  const others = found.filter(({ id }) => blocked?.every(({ room }) => room !== id) ?? true);
  return (
    <section class="card" id="set-blocked" tabIndex={-1} aria-label={words.blocked}>
      <header>
        <h3>{words.blocked}</h3>
        {blocked !== null && <span class="count">{blocked.length}</span>}
      </header>
      <p class="body hint">{words.blockedAbout}</p>
      {blocked?.length === 0 && <p class="body hint">{words.noneBlocked}</p>}
      <ul class="people">
        {blocked?.map(({ room, channel, name, since }) => (
          <li key={room} class="person">
            <Letter channel={channel} view={view} />
            <b>
              <bdi>{name}</bdi>
            </b>
            <span class="hint grow">
              {words.since(new Date(since).toLocaleDateString(studio.language))}
            </span>
            {may && (
              <button
                type="button"
                class="btn sm"
                aria-label={words.unblockNamed(name)}
                onClick={() => void acts.blockCustomer(room, false)}
              >
                {words.unblock}
              </button>
            )}
          </li>
        ))}
      </ul>
      {may && (
        <form
          class="body col"
          onSubmit={(event) => {
            event.preventDefault();
            const words = new FormData(event.currentTarget).get("find");
            void acts.findCustomers(String(words ?? ""));
          }}
        >
          <div class="field">
            <label for="find-customer">{words.find}</label>
            <input class="in" id="find-customer" name="find" maxLength={100} />
            <span class="hint">{words.findHint}</span>
          </div>
          <ul class="people">
            {others.map(({ id, channel, customer, last }) => (
              <li key={id} class="person">
                <Letter channel={channel} view={view} />
                <b>
                  <bdi>{customer.name}</bdi>
                </b>
                <span class="hint grow">
                  <bdi>{last?.text ?? ""}</bdi>
                </span>
                <button
                  type="button"
                  class="btn bad sm"
                  aria-label={words.blockNamed(customer.name)}
                  onClick={() => void acts.blockCustomer(id, true)}
                >
                  {words.block}
                </button>
              </li>
            ))}
          </ul>
          <p>
            <button type="submit" class="btn sm">
              {words.find}
            </button>
          </p>
        </form>
      )}
    </section>
  );
}

function Letter({ channel, view }: { channel: string; view: StudioView }) {
  const known = channelNames.find((one) => one === channel);
  if (known === undefined) return null;
  return <ChannelLetter channel={known} words={benchWords[view.studio.language]} />;
}
