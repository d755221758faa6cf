import type { Draft, Problem, UploadedPicture } from "@annae/server/protocol";
import type { Store } from "../../page/store.ts";
import { contentOf, isSameJson } from "../company/content-of.ts";
import { mayWrite } from "../company-state.ts";
import type { StudioEvent, StudioState } from "../state.ts";
import type { CompanyAsk } from "./ask-company.ts";

/** Sees that the server has the draft as it is written here. */
export interface DraftSender {
  /** Something was written; it is sent when nothing more comes for a moment. */
  readonly changed: () => void;
  /** Sends it now. */
  readonly send: () => Promise<void>;
}

/** Milliseconds after the last change, and until what was not taken is sent again. */
const [calm, later] = [700, 5_000];

/** `meet`: somebody else has written the draft meanwhile, and this is what they wrote. */
export function sendDrafts(
  { state, tell }: Store<StudioState, StudioEvent>,
  { ask, send: upload }: Pick<CompanyAsk, "ask" | "send">,
  meet: (theirs: Draft) => Promise<void>,
): DraftSender {
  let planned: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;
  const plan = (after: number) => {
    clearTimeout(planned);
    planned = setTimeout(() => void send(), after);
  };
  const note = (sent: StudioState["company"]["sent"], problem: Problem | null = null) =>
    tell({ type: "company", set: { sent, refusal: problem?.code ?? null } });
  const send = async (): Promise<void> => {
    clearTimeout(planned);
    const { draft, company } = state();
    if (draft?.company === undefined || !isReachable(company) || !mayWrite(company)) return;
    if (isBusy) return plan(calm);
    isBusy = true;
    const settled = await sendNow();
    isBusy = false;
    if (!settled && isReachable(state().company)) plan(later);
  };
  /** False: it is to be tried again. */
  const sendNow = async (): Promise<boolean> => {
    if (!(await uploadPictures())) return state().company.sent === "refused";
    const { draft, company } = state();
    if (draft?.company === undefined) return true;
    const content = contentOf(draft, draft.company, company.shelf);
    if (isSameJson(content, draft.company.base)) {
      note("all");
      return true;
    }
    const asked = { version: draft.company.version, content };
    const { status, body, problem } = await ask<Draft>("/api/draft", asked);
    const now = state().draft;
    // Another draft is open by now.
    if (now?.company === undefined || now.id !== draft.id) return true;
    if (body !== null) {
      const { version, id, content } = body;
      const company = { ...now.company, version, id, base: content };
      tell({ type: "set", set: { draft: { ...now, company } } });
      const isAll = isSameJson(contentOf(now, company, state().company.shelf), company.base);
      note(isAll ? "all" : "waiting");
      if (!isAll) plan(calm);
      return true;
    }
    if (status === 409) {
      if (problem?.draft === undefined) return false;
      await meet(problem.draft);
      plan(0);
      return true;
    }
    const isRefused = status >= 400 && status < 500 && status !== 401 && status !== 429;
    note(isRefused ? "refused" : "waiting", problem);
    return isRefused;
  };
  /** Pictures that the server does not have yet go before the draft that names them. */
  const uploadPictures = async (): Promise<boolean> => {
    for (const [path, picture] of newPictures(state())) {
      const name = path.replace(/^.*\//, "").slice(0, 100);
      const asked = await upload<UploadedPicture>(
        `/api/pictures?name=${encodeURIComponent(name)}`,
        picture.blob,
      );
      const { draft } = state();
      if (draft?.company === undefined) return false;
      if (asked.body === null) {
        if (asked.status >= 400 && asked.status < 500) note("refused", asked.problem);
        else note("waiting");
        return false;
      }
      const digests = { ...draft.company.digests, [path]: asked.body.digest };
      tell({
        type: "set",
        set: { draft: { ...draft, company: { ...draft.company, digests } } },
      });
    }
    return true;
  };
  return {
    send,
    changed: () => {
      if (state().draft?.company === undefined) return;
      note("waiting");
      plan(calm);
    },
  };
}

/** Whether it may work: also where the server was not reached a moment ago. */
function isReachable({ line }: StudioState["company"]): boolean {
  return line === "open" || line === "lost";
}

function newPictures({ draft }: StudioState) {
  return Object.entries(draft?.pictures ?? {}).filter(
    ([path, { facts, given }]) =>
      facts !== null && given !== true && draft?.company?.digests[path] === undefined,
  );
}
