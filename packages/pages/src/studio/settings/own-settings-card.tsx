import type { StudioView } from "../studio-view.ts";
import { settingsPageWords } from "../words/settings-page-words.ts";

/** What the policy itself lets a company decide. */
export function OwnSettingsCard({ view }: { view: StudioView }) {
  const { studio, acts } = view;
  const words = settingsPageWords[studio.language];
  const part = studio.draft?.company;
  const { own, faults } = studio.settings.judged;
  if (part === undefined || own.length === 0) return null;
  const put = (name: string, value: unknown) => {
    const { [name]: _, ...others } = part.settings;
    acts.setSettings(value === undefined ? others : { ...others, [name]: value });
  };
  return (
    <section class="card" id="set-own" tabIndex={-1} aria-label={words.own}>
      <header>
        <h3>{words.own}</h3>
      </header>
      <div class="body col">
        <p class="hint">{words.ownAbout}</p>
        {own.map(({ name, doc, type }) => {
          const value = part.settings[name];
          const fault = faults.find(({ path }) => path === `$.settings.${name}`);
          return (
            <div class="field" key={name}>
              <label for={`own-${name}`}>{doc ?? name}</label>
              {type.kind === "yesNo" || type.kind === "oneOf" ? (
                <select
                  class="in"
                  id={`own-${name}`}
                  value={value === undefined ? "" : String(value)}
                  onChange={({ currentTarget: { value: chosen } }) => {
                    const yesNo = type.kind === "yesNo" ? chosen === "true" : chosen;
                    put(name, chosen === "" ? undefined : yesNo);
                  }}
                >
                  <option value="">{words.preset}</option>
                  {(type.kind === "yesNo" ? ["true", "false"] : type.values).map((one) => (
                    <option key={one} value={one}>
                      {type.kind === "oneOf" ? one : one === "true" ? words.yes : words.no}
                    </option>
                  ))}
                </select>
              ) : (
                <input
                  class="in"
                  id={`own-${name}`}
                  value={value === undefined ? "" : String(value)}
                  placeholder={words.preset}
                  onInput={({ currentTarget: { value: text } }) => {
                    const isNumber = type.kind === "number" && /^-?\d+(\.\d+)?$/.test(text);
                    put(name, text === "" ? undefined : isNumber ? Number(text) : text);
                  }}
                />
              )}
              {fault && (
                <p class="diag">
                  <span />
                  {fault.message[studio.language]}
                </p>
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}
