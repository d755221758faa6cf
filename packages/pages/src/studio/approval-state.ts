import type { SystemMessageSetting, SystemMessageWording } from "@annae/vocabulary";
import type { JsonGroup } from "./company/company-part.ts";

/** Whether a platform takes a company's wording, as far as the company knows. */
export type ApprovalState = SystemMessageSetting["state"];

/** What an operator does with the wording of a platform's message. */
export type ApprovalAct =
  | { readonly do: "write"; readonly wording: SystemMessageWording }
  | { readonly do: "request" | "withdraw" | "approve" | "discard" }
  | { readonly do: "reject"; readonly reason: string };

/**
 * The company's wording after it: what was approved before stays in force until another is. Null: the company says nothing of its
 * own. What can't be done with it as it is changes nothing.
 */
export function nextApproval(
  own: SystemMessageSetting | null,
  act: ApprovalAct,
): SystemMessageSetting | null {
  if (act.do === "write") return { ...act.wording, state: "draft", ...approvedOf(own) };
  if (own === null) return null;
  const { state, reason: _, ...rest } = own;
  switch (act.do) {
    case "request":
      return state === "draft" ? { ...rest, state: "requested" } : own;
    case "withdraw":
      return state === "requested" ? { ...rest, state: "draft" } : own;
    case "approve":
      return state === "requested" ? { ...wordingOf(own), state: "approved" } : own;
    case "reject":
      return state === "requested" ? { ...rest, state: "rejected", reason: act.reason } : own;
    case "discard":
      return own.approved === undefined ? null : { ...own.approved, state: "approved" };
  }
}

function wordingOf({ text, buttons }: SystemMessageWording): SystemMessageWording {
  return { ...(text !== undefined && { text }), ...(buttons !== undefined && { buttons }) };
}

function approvedOf(own: SystemMessageSetting | null): Pick<SystemMessageSetting, "approved"> {
  if (own === null) return {};
  if (own.state === "approved") return { approved: wordingOf(own) };
  return own.approved === undefined ? {} : { approved: own.approved };
}

/** The company's wording of the message; null: it has none. */
export function approvalIn(settings: JsonGroup, code: string): SystemMessageSetting | null {
  const all = Object(settings.systemMessages);
  return Object.hasOwn(all, code) ? all[code] : null;
}

/** The settings with that wording. */
export function withApproval(
  settings: JsonGroup,
  code: string,
  own: SystemMessageSetting | null,
): JsonGroup {
  const { [code]: _, ...others } = Object(settings.systemMessages);
  return { ...settings, systemMessages: own === null ? others : { ...others, [code]: own } };
}

/** The company's wording that customers see; null: the policy's, or the platform's own. */
export function wordingShown(own: SystemMessageSetting | null): SystemMessageWording | null {
  return own?.state === "approved" ? own : (own?.approved ?? null);
}
