import { customerCommands } from "@annae/channel-kakao";
import { Icon } from "../../page/icon.tsx";
import { approvalWords } from "../words/approval-words.ts";
import { type ApprovalParts, written } from "./approval-parts.ts";
import { wordingChecks } from "./wording-checks.ts";

/** What the wording has to be for Kakao to take it, and how far it has come. */
export function RequestCard(parts: ApprovalParts) {
  const { message, own, view } = parts;
  const { language, draft } = view.studio;
  const words = approvalWords[language];
  const chatbot = draft?.company?.settings.chatbot === true;
  const checks = wordingChecks(message, written(parts), { chatbot, end: customerCommands.end });
  const ready = checks.every(({ met }) => met);
  return (
    <section class="card" aria-label={words.required}>
      <header>
        <h3>{words.required}</h3>
      </header>
      <div class="body ce">
        <ul class="met">
          {checks.map(({ says, met }) => (
            <li key={says.en} class={met ? "y" : "n"}>
              <Icon name={met ? "ok" : "x"} />
              <span>
                {says[language]}
                {!met && <span class="sr"> {words.missing}</span>}
              </span>
            </li>
          ))}
        </ul>
        {own !== null && parts.may && <Steps {...parts} ready={ready} />}
      </div>
    </section>
  );
}

function Steps({ own, act, view, ready, ...parts }: ApprovalParts & { readonly ready: boolean }) {
  const words = approvalWords[view.studio.language];
  const { text = "", buttons = [] } = written({ own, ...parts });
  const asked = [
    `${parts.message.code} ${parts.message.doc.ko}`,
    text,
    ...buttons.map((one) => `[${one.label}] ${"url" in one ? one.url : one.keyword}`),
  ].join("\n");
  return (
    <>
      {own?.state === "draft" && (
        <>
          {!ready && (
            <p class="diag warn">
              <Icon name="warn" />
              {words.begun}
            </p>
          )}
          <p class="hint">{words.requestAbout}</p>
          <div class="acts">
            <button
              type="button"
              class="btn"
              disabled={!ready}
              onClick={() => void view.acts.copy(asked)}
            >
              {words.copyRequest}
            </button>
            <button
              type="button"
              class="btn pri"
              disabled={!ready}
              onClick={() => act({ do: "request" })}
            >
              {words.request}
            </button>
          </div>
        </>
      )}
      {own?.state === "requested" && <Answer act={act} view={view} />}
      {own?.state === "approved" && <p class="hint">{words.approveAbout}</p>}
      <button type="button" class="btn quiet" onClick={() => act({ do: "discard" })}>
        {words.discard}
      </button>
    </>
  );
}

function Answer({ act, view }: Pick<ApprovalParts, "act" | "view">) {
  const words = approvalWords[view.studio.language];
  const reject = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const reason = String(new FormData(event.currentTarget).get("reason") ?? "").trim();
    act({ do: "reject", reason });
  };
  return (
    <>
      <p class="hint">{words.approveAbout}</p>
      <div class="acts">
        <button type="button" class="btn pri" onClick={() => act({ do: "approve" })}>
          {words.approve}
        </button>
        <button type="button" class="btn" onClick={() => act({ do: "withdraw" })}>
          {words.withdraw}
        </button>
      </div>
      <form class="field" onSubmit={reject}>
        <label for="reason">{words.reason}</label>
        <textarea class="in" id="reason" name="reason" rows={2} />
        <button type="submit" class="btn">
          {words.reject}
        </button>
      </form>
    </>
  );
}
