import type { FormProblem } from "@annae/studio";
import { Icon } from "../../page/icon.tsx";
import { Marked } from "../../page/marked.tsx";
import type { StudioView } from "../studio-view.ts";
import { formWords } from "../words/form-words.ts";

/** What is wrong, under its cause: the thing, what to do, and the fix where there is one. */
export function ProblemCards(parts: { problems: readonly FormProblem[]; view: StudioView }) {
  const { problems, view } = parts;
  const { studio, acts } = view;
  const { language } = studio;
  const words = formWords[language];
  return (
    <>
      {problems.map(({ code, severity, title, help, at, fix }) => (
        <div class={`diag ${severity === "error" ? "" : "warn"}`} key={`${code} ${at.start}`}>
          <Icon name="warn" />
          <b>
            <Marked text={title[language]} />
          </b>
          <span>
            {fix && (
              <button type="button" class="btn sm" onClick={() => acts.patch(fix)}>
                {words.fix}
              </button>
            )}{" "}
            <button type="button" class="btn quiet sm" onClick={() => acts.showRange(at)}>
              {words.show}
            </button>
          </span>
          {help && (
            <span class="sub">
              <Marked text={help[language]} />
            </span>
          )}
        </div>
      ))}
    </>
  );
}
