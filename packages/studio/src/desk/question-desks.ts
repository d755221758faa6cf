import type { QuestionName } from "./questions.ts";

/** At which desk each question is answered: at the `thinking` one it may take its time. */
export const questionDesks: Readonly<Record<QuestionName, "typing" | "thinking">> = {
  play: "typing",
  why: "typing",
  edit: "typing",
  form: "typing",
  world: "typing",
  open: "typing",
  save: "typing",
  differ: "thinking",
  sizes: "typing",
  prove: "thinking",
  formMenu: "typing",
  condition: "typing",
  property: "typing",
  formEdit: "typing",
};
