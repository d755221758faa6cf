import type { Limit } from "@annae/vocabulary";

const skill = "https://kakaobusiness.gitbook.io/main/tool/chatbot/skill_guide/answer_json_format";

/** Limits of an answer of the chatbot (OpenBuilder skill, version 2.0). */
export const skillLimits = {
  outputs: { max: 3, source: `${skill}: outputs 1 to 3` },
  text: { max: 1_000, source: `${skill}: simpleText` },
  cardText: { max: 400, source: `${skill}: textCard description` },
  cardButtons: { max: 3, source: `${skill}: vertical buttons of a card` },
  buttonLabel: {
    max: 14,
    source: `${skill}: label of a button; the platform cuts longer ones silently`,
  },
  carouselCards: { max: 10, source: `${skill}: items of a carousel` },
  answerBytes: {
    max: 30 * 1024,
    source: "Kakao customer centre: larger answers are not shown at all",
  },
} as const satisfies Readonly<Record<string, Limit>>;
