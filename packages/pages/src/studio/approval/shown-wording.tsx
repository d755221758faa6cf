import { nameCompany, type SystemMessageWording } from "@annae/vocabulary";
import { wordingShown } from "../approval-state.ts";
import { approvalWords } from "../words/approval-words.ts";
import { type ApprovalParts, written } from "./approval-parts.ts";

/** What customers see now, and what they will once the wording is approved. */
export function ShownWording(parts: ApprovalParts) {
  const { own, message, view } = parts;
  const words = approvalWords[view.studio.language];
  const now = wordingShown(own);
  return (
    <article class="phone" data-ch="kakao" data-view="customer" aria-label={words.customer}>
      <header>
        <span>{words.customer}</span>
      </header>
      <div class="chat" data-ch="kakao" data-view="customer">
        <p class="line">{now === null ? words.now.other : words.now.company}</p>
        <Shown wording={now ?? message} {...parts} />
        {own !== null && own.state !== "approved" && (
          <>
            <p class="line">{words.soon}</p>
            <Shown wording={written(parts)} {...parts} />
          </>
        )}
      </div>
    </article>
  );
}

function Shown({ wording, message, view }: ApprovalParts & { wording: SystemMessageWording }) {
  const { language, draft } = view.studio;
  const words = approvalWords[language];
  const company = draft?.company?.settings.companyName;
  const text = wording.text ?? message.text;
  return (
    <div class="msg first them sysm">
      <div class="bub">
        <span class="syst">
          {words.kakao} {message.code}
        </span>
        <div class="tx" dir="auto">
          {typeof company === "string" ? nameCompany(text, company) : text}
        </div>
        {(wording.buttons ?? []).length > 0 && (
          <div class="bts">
            {wording.buttons?.map(({ label }, at) => (
              <span key={at}>{label}</span>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
