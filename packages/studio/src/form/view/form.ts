import type { Doc, EventName, KindName, ParticlePair } from "@annae/vocabulary";
import type { TextPatch, TextRange } from "../text-patch.ts";

/** Something that the compiler finds wrong, where the form shows it. */
export interface FormProblem {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly title: Doc;
  /** What to do; absent where nothing is said. */
  readonly help?: Doc;
  readonly at: TextRange;
  /** Takes it away; absent where there is no fix. */
  readonly fix?: readonly TextPatch[];
}

/** Who wrote it: the policy at hand, or one that it extends. */
export interface FormOrigin {
  /** The policy's name where it is inherited; null where it is the policy's own. */
  readonly inherited: string | null;
  /** True: it stands in the place of what another policy says. */
  readonly overrides: boolean;
}

/** A piece of a text: words, what is filled in (a chip), or the company's name in a platform's message. */
export type FormPiece =
  | string
  | {
      /** As it is written in brackets. */
      readonly hole: string;
      readonly name: Doc;
      /** False: nothing can fill it. */
      readonly known: boolean;
      readonly fallback?: string;
      readonly particle?: ParticlePair;
    }
  | { readonly companyName: true };

/** How much of what a channel takes is used. */
export interface FormMeter {
  readonly channel: string;
  /** Characters that the policy itself says, an opening included: what is filled in is not counted. */
  readonly length: number;
  readonly max: number;
}

/** A text of a message. */
export interface FormText {
  /** As its author reads it: chips are names in brackets, `\[` is a bracket. What `setText` takes. */
  readonly written: string;
  readonly pieces: readonly FormPiece[];
  readonly at: TextRange;
}

/** A picture of a message. */
export interface FormImage {
  /** The path as written. */
  readonly path: string;
  readonly at: TextRange;
  /** Absent where the picture can't be used. Sizes in pixels. */
  readonly facts?: {
    readonly format: string;
    readonly width: number;
    readonly height: number;
    readonly bytes: number;
  };
}

/** A button: a link, or a keyword that the customer says by pressing it. */
export interface FormButton {
  readonly label: string;
  /** Null: a keyword. */
  readonly url: string | null;
  readonly at: TextRange;
}

/** Which of a message's contents: the one by default, a channel's own, or that of a case, counted from 0. */
export type ContentKey = "default" | { readonly channel: string } | { readonly case: number };

/** What a message says and shows: by default, on a channel, or in a case. */
export interface FormContent {
  readonly key: ContentKey;
  /** When it is said: the channel's name, or the case as a clause; null by default and where a case is not understood. */
  readonly when: Doc | null;
  /** Of a case: its condition as written. */
  readonly condition?: string;
  /** Null: not given here, so it is what the default is. */
  readonly text: FormText | null;
  readonly image: FormImage | null;
  readonly buttons: readonly FormButton[];
  /** One for each channel on which it can be shown. */
  readonly meters: readonly FormMeter[];
  readonly at: TextRange;
  readonly problems: readonly FormProblem[];
}

/** A message, or a platform's own message in the company's words. */
export interface FormMessage extends FormOrigin {
  readonly name: string;
  readonly title: Doc;
  /** The title as written; null where there is none. */
  readonly written: string | null;
  /** Null: a platform's own message. */
  readonly kind: KindName | null;
  /** The default first, then the channels', then the cases in the order they are asked. */
  readonly contents: readonly FormContent[];
  /** Names of chips that its kind must have. */
  readonly requires: readonly string[];
  readonly maxButtons: number;
  /** Ids of the rules that send it. */
  readonly sentBy: readonly string[];
  /** False: every rule that would send it is switched off, or leaves it out. */
  readonly on: boolean;
  readonly at: TextRange;
  /** What is wrong outside its contents. */
  readonly problems: readonly FormProblem[];
}

/** Something that a rule does. */
export interface FormStep {
  readonly says: Doc;
  /** What is sent or told; absent of an action. */
  readonly message?: string;
  /** Of an action: its name. */
  readonly action?: string;
  /** When, beside the rule's own condition: as a clause; null: always. */
  readonly when: Doc | null;
  /** The same as written, without the `no` that switches it off; null: always. */
  readonly condition: string | null;
  /** It is done where the step before it is not. */
  readonly otherwise: boolean;
  /** False: switched off. */
  readonly on: boolean;
}

/** A rule: of a request, a situation. */
export interface FormRule extends FormOrigin {
  /** Its label; of a rule without one its event and number: "assign#2". */
  readonly id: string;
  readonly label: string | null;
  /** From 1, in the order in which rules are asked. */
  readonly number: number;
  readonly name: Doc;
  /** As a clause: "근무 시간 외라면"; null where a part is not understood. */
  readonly when: Doc | null;
  /** The condition as written, without the `no` that switches it off; null: there is none. */
  readonly condition: string | null;
  /** Done where no rule before it holds. */
  readonly otherwise: boolean;
  readonly steps: readonly FormStep[];
  readonly on: boolean;
  readonly at: TextRange;
  readonly problems: readonly FormProblem[];
}

/** The rules of a block: what is decided together. */
export interface FormBlock {
  /** Null: an event that there is not. */
  readonly event: EventName | null;
  readonly says: Doc;
  /** True: the first rule that holds, alone. */
  readonly first: boolean;
  readonly rules: readonly FormRule[];
}

/** What must never or always be. */
export interface FormProperty extends FormOrigin {
  readonly demand: "never" | "always";
  /** Null where it is not understood. */
  readonly says: Doc | null;
  readonly written: string;
  readonly at: TextRange;
  readonly problems: readonly FormProblem[];
}

/** A setting that the policy reads. */
export interface FormSetting {
  readonly name: string;
  readonly says: Doc;
  /** Where the policy declares it; null: one that every company has. */
  readonly at: TextRange | null;
}

/** A policy as a form: what there is to read and change, and where it stands in the text. */
export interface PolicyForm {
  readonly policy: string;
  /** The policy that this one extends; null where it extends none. */
  readonly extends: string | null;
  /** The situations of a request first, then the other blocks in the order of events. */
  readonly blocks: readonly FormBlock[];
  readonly messages: readonly FormMessage[];
  readonly properties: readonly FormProperty[];
  readonly settings: readonly FormSetting[];
  /** Titles of the policy's tests, each once, in the order of their files. */
  readonly tests: readonly string[];
  /** What can be filled in: the chips of the menu. */
  readonly chips: readonly { readonly hole: string; readonly name: Doc }[];
  /** What is wrong and belongs to nothing above. */
  readonly problems: readonly FormProblem[];
}
