import type { ImageFacts } from "@annae/dsl";
import type { StudioOpening } from "../typed/open-policy.ts";
import type { Reply } from "../typed/reply.ts";
import type { AnswerTo, QuestionName, QuestionOf, ToldOf } from "./questions.ts";

/** What a page says to a desk. Every change makes a version of its own, the first being 1. */
export type ToDesk =
  | { readonly say: "open"; readonly version: number; readonly opening: StudioOpening }
  | {
      readonly say: "text";
      readonly version: number;
      readonly path: string;
      /** Null: the file is gone. */
      readonly text: string | null;
    }
  | {
      readonly say: "picture";
      readonly version: number;
      readonly path: string;
      readonly facts: ImageFacts | null;
    }
  | AskOf<QuestionName>
  | { readonly say: "stop"; readonly number: number }
  /** The language server is to listen at this port. */
  | { readonly say: "language"; readonly port: MessagePort };

/** A question of one of these names on its way to a desk. */
export type AskOf<Q extends QuestionName> = {
  readonly [Name in Q]: {
    readonly say: "ask";
    readonly number: number;
    readonly version: number;
    readonly question: Name;
    readonly asked: QuestionOf<Name>;
  };
}[Q];

/** A question as it comes to a desk. */
export type AskMessage = Extract<ToDesk, { say: "ask" }>;

/** What a desk says to its page: of which question, and which version it knows of. `outdated`: the text was changed first. */
export type FromDesk = { readonly number: number; readonly version: number } & (
  | { readonly say: "answer"; readonly reply: Reply<AnswerTo<QuestionName>> }
  | { readonly say: "told"; readonly told: ToldOf<QuestionName> }
  | { readonly say: "outdated" }
);
