import { systemMessages } from "@annae/channel-kakao";
import type { SystemMessageSetting } from "@annae/vocabulary";
import { type ApprovalAct, approvalIn, nextApproval, withApproval } from "../approval-state.ts";
import { tabKeys } from "../bench/tab-keys.ts";
import { mayWrite } from "../company-state.ts";
import type { StudioView } from "../studio-view.ts";
import { TitledScreen } from "../titled-screen.tsx";
import { approvalWords } from "../words/approval-words.ts";
import { RequestCard } from "./request-card.tsx";
import { ShownWording } from "./shown-wording.tsx";
import { WordingForm } from "./wording-form.tsx";

/** Whether Kakao takes the company's wording of its messages, and what is shown until then. */
export function ApprovalPage({ view }: { view: StudioView }) {
  const { studio, acts } = view;
  const words = approvalWords[studio.language];
  const part = studio.draft?.company;
  const message = systemMessages[studio.platformMessage];
  if (part === undefined || message === undefined) return null;
  const { code } = message;
  const own = approvalIn(part.settings, code);
  const act = (done: ApprovalAct) =>
    acts.setSettings(withApproval(part.settings, code, nextApproval(own, done)));
  const parts = { message, own, may: mayWrite(studio.company), act, view };
  return (
    <TitledScreen words={words}>
      <div class="asked">
        <Kinds view={view} />
        <section
          class="card"
          id="platform-message"
          role="tabpanel"
          aria-labelledby={`tab-${code}`}
          key={code}
        >
          <header>
            <h3>
              <code>{code}</code> {message.doc[studio.language]}
            </h3>
            <span class="grow" />
            <State own={own} view={view} />
          </header>
          <WordingForm {...parts} />
        </section>
        <div class="beside">
          <RequestCard {...parts} />
          <ShownWording {...parts} />
        </div>
      </div>
    </TitledScreen>
  );
}

function Kinds({ view }: { view: StudioView }) {
  const { studio, tell } = view;
  const words = approvalWords[studio.language];
  const settings = studio.draft?.company?.settings ?? {};
  return (
    <div class="kinds" role="tablist" aria-label={words.kinds} aria-orientation="vertical">
      {Object.values(systemMessages).map(({ code, doc }) => {
        const open = code === studio.platformMessage;
        return (
          <button
            type="button"
            role="tab"
            key={code}
            id={`tab-${code}`}
            aria-controls="platform-message"
            aria-selected={open}
            tabIndex={open ? 0 : -1}
            onKeyDown={tabKeys}
            onClick={() => tell({ type: "set", set: { platformMessage: code } })}
          >
            <code>{code}</code>
            <b>{doc[studio.language]}</b>
            <State own={approvalIn(settings, code)} view={view} />
          </button>
        );
      })}
    </div>
  );
}

const looks = { draft: "draft", requested: "req", approved: "live", rejected: "err" } as const;

function State({ own, view }: { own: SystemMessageSetting | null; view: StudioView }) {
  const words = approvalWords[view.studio.language];
  if (own === null) return <span class="state off">{words.none}</span>;
  return <span class={`state ${looks[own.state]}`}>{words.states[own.state]}</span>;
}
