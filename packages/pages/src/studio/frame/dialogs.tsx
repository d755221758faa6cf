import { Icon } from "../../page/icon.tsx";
import { Dialog } from "../dialog.tsx";
import { examples } from "../folder/examples.ts";
import { AddDialog } from "../making/add-dialog.tsx";
import { ConditionDialog } from "../making/condition-dialog.tsx";
import { EventDialog } from "../making/event-dialog.tsx";
import { MessageDialog } from "../making/message-dialog.tsx";
import { RuleDialog } from "../making/rule-dialog.tsx";
import { SaveTestDialog } from "../making/save-test-dialog.tsx";
import { VariantDialog } from "../making/variant-dialog.tsx";
import type { StudioView } from "../studio-view.ts";
import { companyWords } from "../words/company-words.ts";
import { frameWords } from "../words/frame-words.ts";
import { WorldDialog } from "../world/world-dialog.tsx";
import { AccountDialog } from "./account-dialog.tsx";
import { ArmDialog } from "./arm-dialog.tsx";
import { ClashDialog } from "./clash-dialog.tsx";

/** What stands over the page until it is settled. */
export function StudioDialogs({ view }: { view: StudioView }) {
  const { asking } = view.studio;
  switch (asking?.of) {
    case undefined:
      return null;
    case "open":
      return <OpenDialog view={view} />;
    case "account":
      return <AccountDialog view={view} />;
    case "arm":
      return <ArmDialog view={view} revision={asking.revision} />;
    case "clashes":
      return <ClashDialog view={view} />;
    case "add":
      return <AddDialog view={view} what={asking.what} />;
    case "rule":
      return <RuleDialog view={view} id={asking.rule} />;
    case "condition":
      return <ConditionDialog view={view} of={asking.place} />;
    case "message":
      return <MessageDialog view={view} name={asking.message} />;
    case "event":
      return <EventDialog view={view} at={asking.at} />;
    case "variant":
      return <VariantDialog view={view} message={asking.message} />;
    case "saveTest":
      return <SaveTestDialog view={view} />;
    case "world":
      return <WorldDialog view={view} />;
    case "share":
      return <ShareDialog view={view} link={asking.link} />;
  }
}

function OpenDialog({ view }: { view: StudioView }) {
  const { studio, acts } = view;
  const words = frameWords[studio.language];
  const drafts = acts.drafts();
  return (
    <Dialog view={view} title={words.openTitle}>
      <FromCompany view={view} />
      {drafts.length > 0 && <h3>{words.drafts}</h3>}
      <ul class="choices">
        {drafts.map(({ id, name, main, at }) => (
          <li key={id}>
            <button type="button" class="choice" onClick={() => acts.openDraft(id)}>
              <b>{name}</b>
              <span class="hint">
                {main} · <Moment at={at} language={studio.language} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <h3>{words.examples}</h3>
      <ul class="choices">
        {examples.map((example) => (
          <li key={example.id}>
            <button type="button" class="choice" onClick={() => acts.openExample(example)}>
              <b>{example.title[studio.language]}</b>
              <span class="hint">{example.id}.rules</span>
            </button>
          </li>
        ))}
      </ul>
      <h3>{words.computer}</h3>
      <FromComputer view={view} />
      <p class="hint">{acts.openFolder === null ? words.filesHint : words.openHint}</p>
    </Dialog>
  );
}

function FromCompany({ view: { studio, acts } }: { view: StudioView }) {
  const words = companyWords[studio.language];
  const { person, tenants, line } = studio.company;
  if (person === null || line !== "open") return null;
  const open = (id: string) => {
    acts.ask(null);
    if (id === person.tenant.id) acts.openCompany();
    else void acts.choose(id);
  };
  return (
    <>
      <h3>{words.choose}</h3>
      <ul class="choices">
        {tenants.map(({ id, name }) => (
          <li key={id}>
            <button type="button" class="choice" onClick={() => open(id)}>
              <b>{name}</b>
              <span class="hint">{words.openCompany}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function FromComputer({ view: { studio, acts } }: { view: StudioView }) {
  const words = frameWords[studio.language];
  if (acts.openFolder !== null) {
    return (
      <button type="button" class="btn" onClick={acts.openFolder}>
        <Icon name="folder" />
        {words.openFolder}
      </button>
    );
  }
  return (
    <label class="btn">
      <Icon name="folder" />
      {words.openFiles}
      <input
        class="sr"
        type="file"
        multiple
        accept=".rules,.png,.jpg,.jpeg"
        onChange={({ currentTarget: { files } }) => acts.openFiles([...(files ?? [])])}
      />
    </label>
  );
}

function Moment({ at, language }: { at: number; language: "ko" | "en" }) {
  const shown = new Intl.DateTimeFormat(language === "ko" ? "ko-KR" : "en-GB", {
    ...{ month: "numeric", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  });
  return <time dateTime={new Date(at).toISOString()}>{shown.format(at)}</time>;
}

const longLink = 8_000;

function ShareDialog({ view, link }: { view: StudioView; link: string }) {
  const { studio, acts } = view;
  const words = frameWords[studio.language];
  return (
    <Dialog view={view} title={words.shareTitle}>
      <p>{words.shareHint}</p>
      <label class="field">
        <span class="lbl">{words.shareLink}</span>
        <input
          class="in mono"
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      {link.length > longLink && (
        <p class="hint">{words.tooLong(link.length.toLocaleString(studio.language))}</p>
      )}
      <footer>
        <button type="button" class="btn pri" onClick={() => acts.copy(link)}>
          <Icon name="link" />
          {words.copy}
        </button>
      </footer>
    </Dialog>
  );
}
