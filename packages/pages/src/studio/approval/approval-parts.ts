import type { SystemMessage, SystemMessageSetting, SystemMessageWording } from "@annae/vocabulary";
import type { ApprovalAct } from "../approval-state.ts";
import type { StudioView } from "../studio-view.ts";

/** One of Kakao's messages, the company's wording of it, and what can be done with that. */
export interface ApprovalParts {
  readonly message: SystemMessage;
  readonly own: SystemMessageSetting | null;
  readonly may: boolean;
  readonly act: (act: ApprovalAct) => void;
  readonly view: StudioView;
}

/** What is in the form: the company's own wording, else the platform's to begin with. */
export function written({
  own,
  message,
}: Pick<ApprovalParts, "own" | "message">): SystemMessageWording {
  return { text: own?.text ?? message.text, buttons: own?.buttons ?? message.buttons };
}
