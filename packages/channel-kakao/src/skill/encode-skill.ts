import type { Outgoing } from "@annae/vocabulary";
import { skillLimits } from "./limits.ts";
import { bytesOf, type Piece, piecesOf } from "./pieces.ts";
import type { SkillOutput, SkillResponse } from "./wire.ts";

/** What a chatbot's answer holds, and what has to be said some other way because an answer has three bubbles. */
export interface SkillAnswer {
  readonly response: SkillResponse;
  /** What did not fit, in order: messages, and before them what is left of one that is too long for any answer. */
  readonly rest: readonly Outgoing[];
}

/** Said where the rules say nothing: an answer without a bubble is an error at Kakao's. */
const nothingToSay: SkillOutput = { simpleText: { text: "메시지를 받았습니다." } };

/**
 * The answer of a skill (OpenBuilder, version 2.0) for what is said inside the chatbot before a counselor takes over: 1 to 3
 * bubbles. Messages go in whole, in order, as long as they fit; of a first one that is too long, as much as fits.
 */
export function encodeSkill(messages: readonly Outgoing[]): SkillAnswer {
  const said = messages.map((message) => ({ message, pieces: piecesOf(message) }));
  const over = said.findIndex(
    (_, at) => !fits(said.slice(0, at + 1).flatMap(({ pieces }) => pieces)),
  );
  const whole = over === -1 ? said : said.slice(0, over);
  const rest = said.slice(whole.length);
  const bubbles = whole.flatMap(({ pieces }) => pieces);
  const [first, ...more] = rest;
  if (bubbles.length > 0 || first === undefined) return answer(bubbles, rest);
  const { pieces, message } = first;
  const count = [3, 2, 1].find((some) => fits(pieces.slice(0, some))) ?? 1;
  const left = together(message, pieces.slice(count));
  return answer(pieces.slice(0, count), [{ message: left }, ...more]);
}

function answer(
  pieces: readonly Piece[],
  rest: readonly { readonly message: Outgoing }[],
): SkillAnswer {
  return { response: responseOf(pieces), rest: rest.map(({ message }) => message) };
}

function responseOf(pieces: readonly Piece[]): SkillResponse {
  const outputs = pieces.map(({ output }) => output);
  return {
    version: "2.0",
    template: { outputs: outputs.length === 0 ? [nothingToSay] : outputs },
  };
}

function fits(pieces: readonly Piece[]): boolean {
  const { outputs, answerBytes } = skillLimits;
  return pieces.length <= outputs.max && bytesOf(responseOf(pieces)) <= answerBytes.max;
}

/** The message of these parts alone. */
function together(message: Outgoing, pieces: readonly Piece[]): Outgoing {
  return {
    ...message,
    text: pieces.map(({ part }) => part.text ?? "").join(""),
    image: pieces.find(({ part }) => part.image)?.part.image ?? null,
    buttons: pieces.flatMap(({ part }) => part.buttons ?? []),
  };
}
