import { clockOf } from "../../page/moments.ts";
import { mayRead, mayWrite } from "../company-state.ts";
import type { StudioView } from "../studio-view.ts";
import { companyWords } from "../words/company-words.ts";

/** How the page is with the server, who else is at the draft, and what is to be settled between them. */
export function CompanyStrips({ view }: { view: StudioView }) {
  const { studio, acts } = view;
  const { company, language } = studio;
  const words = companyWords[language];
  const { line, person, other, clashes, refusal } = company;
  const isCompany = studio.draft?.company !== undefined;
  return (
    <>
      {line === "nobody" && <SignIn view={view} says={words.nobody} look="" />}
      {line === "over" && <SignIn view={view} says={words.over} look="warn" />}
      {line === "lost" && isCompany && <p class="strip warn">{words.lost}</p>}
      {line === "open" && person !== null && !mayRead(company) && (
        <p class="strip">{words.noRole}</p>
      )}
      {line === "open" && isCompany && !mayWrite(company) && <p class="strip">{words.readOnly}</p>}
      {refusal !== null && (
        <p class="strip bad">
          {Object.entries(words.refusals).find(([code]) => code === refusal)?.[1] ??
            words.refusals.other}
        </p>
      )}
      {other !== null && (
        <p class="strip">
          {words.other(other.name, clockOf(other.at, language))}{" "}
          {clashes.length > 0 && (
            <button type="button" class="link" onClick={() => acts.ask({ of: "clashes" })}>
              {words.clash(clashes.length)}
            </button>
          )}
        </p>
      )}
      {other === null && clashes.length > 0 && (
        <p class="strip warn">
          <button type="button" class="link" onClick={() => acts.ask({ of: "clashes" })}>
            {words.clash(clashes.length)}
          </button>
        </p>
      )}
    </>
  );
}

function SignIn({ view, says, look }: { view: StudioView; says: string; look: string }) {
  const { company, language } = view.studio;
  const words = companyWords[language];
  return (
    <p class={`strip ${look}`}>
      {says}{" "}
      {company.providers.length === 0
        ? words.byLink
        : company.providers.map(({ id, name, path }) => (
            <a key={id} class="link" href={`${path}?return=/studio`}>
              {words.signIn(name)}
            </a>
          ))}
    </p>
  );
}
