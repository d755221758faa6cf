import type { Doc, EventName, KindName } from "@annae/vocabulary";
import type { TextPatch } from "../text-patch.ts";
import type { ContentKey } from "../view/form.ts";

/** A button as it is to be; url null: a keyword. */
export interface NewButton {
  readonly label: string;
  readonly url: string | null;
}

/** What a new rule does, in order: a message is sent, or an action done. */
export type NewStep = { readonly send: string } | { readonly action: string };

/** A message of the policy by its name, or a platform's by its code; one of its contents. */
interface OfContent {
  readonly message: string;
  readonly content: ContentKey;
}

/** Whose condition: a rule's, that of one of its steps by its number in the form, or that of a message's case. */
export type ConditionPlace =
  | { readonly rule: string; readonly step?: number }
  | { readonly message: string; readonly case: number };

/** Everything that can be done in a form, as a value. Texts are as `FormText.written` is, conditions as a policy writes them. */
export type FormEdit =
  | ({ readonly edit: "setText"; readonly text: string } & OfContent)
  | ({ readonly edit: "setImage"; readonly image: string | null } & OfContent)
  | ({ readonly edit: "addButton"; readonly button: NewButton } & OfContent)
  | ({ readonly edit: "setButton"; readonly at: number; readonly button: NewButton } & OfContent)
  | ({ readonly edit: "removeButton"; readonly at: number } & OfContent)
  | {
      readonly edit: "addVariant";
      readonly message: string;
      readonly channel: string;
      readonly text: string;
    }
  | {
      readonly edit: "addCase";
      readonly message: string;
      readonly when: string;
      readonly text: string;
    }
  | ({ readonly edit: "removeContent" } & OfContent)
  /** Puts a case in another's place: cases are asked in order. */
  | {
      readonly edit: "moveCase";
      readonly message: string;
      readonly from: number;
      readonly to: number;
    }
  | { readonly edit: "setTitle"; readonly message: string; readonly title: string }
  | { readonly edit: "switchMessage"; readonly message: string; readonly on: boolean }
  | { readonly edit: "switchRule"; readonly rule: string; readonly on: boolean }
  | { readonly edit: "moveRule"; readonly rule: string; readonly by: -1 | 1 }
  | {
      readonly edit: "addRule";
      readonly event: EventName;
      readonly label: string;
      readonly when: string | null;
      readonly steps: readonly NewStep[];
      /** The rule in front of which it is asked; null: the last, but in front of an `otherwise`. */
      readonly before: string | null;
    }
  | {
      readonly edit: "addMessage";
      readonly name: string;
      readonly title: string;
      /** Null: of the kind of its name, or a plain notice. */
      readonly like: KindName | null;
      readonly text: string;
    }
  /** Null: none, so a rule or a step is for always. */
  | {
      readonly edit: "setCondition";
      readonly of: ConditionPlace;
      readonly condition: string | null;
    }
  | { readonly edit: "removeRule"; readonly rule: string }
  | { readonly edit: "removeMessage"; readonly message: string }
  | { readonly edit: "renameMessage"; readonly message: string; readonly to: string }
  | { readonly edit: "renameRule"; readonly rule: string; readonly to: string }
  /** `property`: as a policy writes it; the menu of sentences makes it. */
  | { readonly edit: "addProperty"; readonly property: string }
  | { readonly edit: "setProperty"; readonly at: number; readonly property: string }
  | { readonly edit: "removeProperty"; readonly at: number };

/** What an edit makes of the texts: patches of the texts as they are, in order, none touching another. */
export interface FormEdited {
  readonly name: Doc;
  readonly patches: readonly TextPatch[];
  /** Takes it back: patches of the texts as they are then. */
  readonly inverse: readonly TextPatch[];
  /** Pictures of another policy that the policy's own message shows now: they are to be copied into its folder. */
  readonly pictures: readonly string[];
}

/** Why an edit can't be made, and what to do instead. */
export interface FormRefusal {
  readonly why: Doc;
}
