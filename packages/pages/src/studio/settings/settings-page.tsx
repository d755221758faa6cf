import { settings as known, type SettingDefinition } from "@annae/vocabulary";
import { Marked } from "../../page/marked.tsx";
import type { StudioView } from "../studio-view.ts";
import { TitledScreen } from "../titled-screen.tsx";
import { settingsPageWords } from "../words/settings-page-words.ts";
import { BlockedCard } from "./blocked-card.tsx";
import type { FieldParts } from "./field-parts.ts";
import { withJsonAt } from "./json-at.ts";
import { OwnSettingsCard } from "./own-settings-card.tsx";
import { RosterCard } from "./roster-card.tsx";
import { ShapeField } from "./shape-field.tsx";

/** When the company is open, who takes what, what happens beyond that: every setting there is, and who is not answered. */
export function SettingsPage({ view }: { view: StudioView }) {
  const words = settingsPageWords[view.studio.language];
  const cards = Object.values(known).filter(({ shape }) => shape.kind !== "record");
  return (
    <TitledScreen words={words}>
      <div class="setg">
        <nav class="snav" aria-label={words.sections}>
          {cards.map(({ name, doc }) => (
            <a key={name} href={`#set-${name}`} onClick={(event) => goTo(event, `set-${name}`)}>
              {titleOf(doc[view.studio.language])}
            </a>
          ))}
          {(["roster", "blocked"] as const).map((name) => (
            <a key={name} href={`#set-${name}`} onClick={(event) => goTo(event, `set-${name}`)}>
              {words[name]}
            </a>
          ))}
        </nav>
        <div class="col">
          {cards.map((setting) => (
            <SettingCard key={setting.name} setting={setting} view={view} />
          ))}
          <OwnSettingsCard view={view} />
          <RosterCard view={view} />
          <BlockedCard view={view} />
        </div>
      </div>
    </TitledScreen>
  );
}

/** Without the address: what stands behind its # can be a sign-in link or a policy. */
function goTo(event: Event, id: string): void {
  event.preventDefault();
  const card = document.getElementById(id);
  card?.scrollIntoView();
  card?.focus();
}

/** A doc says more than a heading has room for: what stands before its colon, semicolon or bracket. */
function titleOf(doc: string): string {
  return (/^[^:;(]+/.exec(doc)?.[0] ?? doc).trim();
}

function SettingCard({ setting, view }: { setting: SettingDefinition; view: StudioView }) {
  const { studio, acts } = view;
  const { name, doc, shape, preset } = setting;
  const part = studio.draft?.company;
  if (part === undefined) return null;
  const called = titleOf(doc[studio.language]);
  const parts: FieldParts = {
    ...{ shape, preset, view, steps: [name], name: called, value: part.settings[name] },
    field: ShapeField,
    change: (value) => {
      const next = withJsonAt(part.settings, [name], value);
      acts.setSettings(Object(next));
    },
  };
  return (
    <section class="card" id={`set-${name}`} tabIndex={-1} aria-label={called}>
      <header>
        <h3>{called}</h3>
        <code class="hint">{name}</code>
      </header>
      <div class="body col">
        {doc[studio.language] !== called && (
          <p class="hint">
            <Marked text={doc[studio.language]} />
          </p>
        )}
        <ShapeField {...parts} />
      </div>
    </section>
  );
}
