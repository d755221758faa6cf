import type { Explanation } from "@annae/runtime";
import type { Doc } from "@annae/vocabulary";
import { type DraftComparison, type DraftDifference, differ } from "../differing/differ.ts";
import type { FormCondition } from "../form/edits/conditions/form-condition.ts";
import { readCondition } from "../form/edits/conditions/read-condition.ts";
import { editOf } from "../form/edits/edit-of.ts";
import type { FormEdit, FormEdited } from "../form/edits/form-edit.ts";
import { readProperty } from "../form/edits/read-property.ts";
import { type FormMenu, menuOf } from "../form/menu/menu-of.ts";
import type { PolicyForm } from "../form/view/form.ts";
import { formOf } from "../form/view/form-of.ts";
import { type LineSource, openLines } from "../opening/open-line.ts";
import type { OpenedLine } from "../opening/opened-line.ts";
import { type PictureSizes, type PictureUse, pictureSizes } from "../pictures/picture-sizes.ts";
import { asInForm } from "../playing/as-in-form.ts";
import type { LineEdit } from "../playing/edit-line.ts";
import type { PlayedLine, StepOfLine } from "../playing/play-line.ts";
import type { TimeLine } from "../playing/time-line.ts";
import type { ProofReach, TypedProof, TypedProver } from "../proving/prove-typed.ts";
import { type LineToSave, type SavedLine, saveLine } from "../saving/save-line.ts";
import type { OpenPolicy } from "../typed/open-policy.ts";
import { declined, given, type PartWork, type Reply } from "../typed/reply.ts";
import { type CompanyWorld, type JudgedWorld, judgeWorld } from "../world/judge-world.ts";

/** Everything that a page can ask, by name: what it says, what it is answered, and what it is told until then. */
export interface Questions {
  /** Plays a line on each channel. */
  readonly play: Question<
    { readonly line: TimeLine; readonly channels?: readonly string[] },
    PlayedLine
  >;
  /** Why a step went so, and why not otherwise. */
  readonly why: Question<StepOfLine, Explanation>;
  /** The line after a change that needs the clock, the calendar or the engine. */
  readonly edit: Question<{ readonly line: TimeLine; readonly edit: LineEdit }, TimeLine>;
  /** What the draft does otherwise than what is live. */
  readonly differ: Question<DraftComparison, DraftDifference>;
  /** How large each channel shows a picture in a message of that kind. */
  readonly sizes: Question<PictureUse, PictureSizes>;
  /** The policy as a form, with what is wrong as far as it is known at once. */
  readonly form: Question<null, PolicyForm>;
  /** What is wrong with settings and roster, and what the policy itself lets a company decide. */
  readonly world: Question<CompanyWorld, JudgedWorld>;
  /** Opens a test, a scenario or recorded conversations. */
  readonly open: Question<LineSource, readonly OpenedLine[]>;
  /** The line as a test of the language, which `form` places. */
  readonly save: Question<LineToSave, SavedLine>;
  /** Decides the properties; each is told of as work on it goes on. */
  readonly prove: Question<ProofReach, readonly TypedProof[], TypedProof>;
  /** What can be chosen in the form. */
  readonly formMenu: Question<null, FormMenu>;
  /** What a condition asks, as sentences; it is as a policy writes it. */
  readonly condition: Question<string, FormCondition>;
  /** What must hold, as a sentence; it is as a policy writes it. */
  readonly property: Question<string, Doc>;
  /** What an edit of the form makes of the texts. */
  readonly formEdit: Question<FormEdit, FormEdited>;
}

interface Question<Asked, Answer, Told = never> {
  readonly asked: Asked;
  readonly answer: Answer;
  readonly told: Told;
}

/** The name of a question. */
export type QuestionName = keyof Questions;
/** What is said with a question of that name. */
export type QuestionOf<Q extends QuestionName> = Questions[Q]["asked"];
/** What a question of that name is answered. */
export type AnswerTo<Q extends QuestionName> = Questions[Q]["answer"];
/** What is told of a question of that name while it is worked on. */
export type ToldOf<Q extends QuestionName> = Questions[Q]["told"];

/** What a desk has before it. */
export interface DeskState {
  readonly policy: OpenPolicy;
  readonly prover: TypedProver;
}

/** Answers a question about the policy, at once or in parts. */
export type Answering<Q extends QuestionName> = (
  bench: DeskState,
  asked: QuestionOf<Q>,
) => Reply<AnswerTo<Q>> | PartWork<AnswerTo<Q>, ToldOf<Q>>;

/** How each question is answered. */
export const answering: { readonly [Q in QuestionName]: Answering<Q> } = {
  play: ({ policy: { player, stagecraft } }, { line, channels }) =>
    given(player.play(line, stagecraft(), channels)),
  why: ({ policy: { player, stagecraft, text } }, asked) => {
    const explanation = player.why(asked, stagecraft());
    return explanation === null ? declined(noSuchStep) : given(asInForm(explanation, text()));
  },
  edit: ({ policy: { player, stagecraft, now } }, { line, edit }) => {
    const edited = player.edit(line, edit, stagecraft(), now());
    return edited === null ? declined(nothingPlays) : given(edited);
  },
  sizes: ({ policy: { installation, stagecraft } }, asked) => {
    const { images = () => null } = stagecraft() ?? {};
    return given(pictureSizes(asked, installation, images));
  },
  form: ({ policy: { text } }) => {
    const form = formOf(text());
    return form === null ? declined(noSuchFile) : given(form);
  },
  world: ({ policy: { stagecraft, installation } }, asked) => {
    const standing = stagecraft()?.standing;
    return standing === undefined
      ? declined(nothingPlays)
      : given(judgeWorld(asked, standing, installation));
  },
  open: ({ policy }, source) => openLines(policy, source),
  differ: ({ policy }, comparison) => differ(policy, comparison),
  save: ({ policy }, asked) => saveLine(policy, asked),
  prove: ({ policy, prover }, reach) => prover.prove(policy, reach),
  formMenu: ({ policy: { text } }) => {
    const menu = menuOf(text());
    return menu === null ? declined(noSuchFile) : given(menu);
  },
  condition: ({ policy: { text } }, written) => {
    const read = readCondition(written, text());
    return "why" in read ? declined(read.why) : given(read);
  },
  property: ({ policy: { text } }, written) => {
    const read = readProperty(written, text());
    return "why" in read ? declined(read.why) : given(read);
  },
  formEdit: ({ policy: { text } }, asked) => {
    const made = editOf(text(), asked);
    return "why" in made ? declined(made.why) : given(made);
  },
};

const noSuchStep = {
  ko: "이 채널에는 그런 단계가 없습니다",
  en: "there is no such step on that channel",
};

const noSuchFile = {
  ko: "정책 파일을 읽을 수 없습니다",
  en: "the policy's file can't be read",
};

const nothingPlays = {
  ko: "정책이나 시간선에 오류가 있어 시각을 계산할 수 없습니다",
  en: "the time can't be worked out while the policy or the time line has errors",
};
