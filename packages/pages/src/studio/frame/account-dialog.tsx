import { Dialog } from "../dialog.tsx";
import type { StudioView } from "../studio-view.ts";
import { companyWords } from "../words/company-words.ts";

/** Who is signed in, for which company, and the way out. */
export function AccountDialog({ view }: { view: StudioView }) {
  const { studio, acts } = view;
  const words = companyWords[studio.language];
  const { person } = studio.company;
  if (person === null) return null;
  const roles = person.roles.map((role) => words.roles[role]).join(", ");
  return (
    <Dialog view={view} title={words.account}>
      <p>
        <b>
          <bdi>{person.name}</bdi>
        </b>
      </p>
      <p>{words.works(person.tenant.name, roles)}</p>
      <p class="hint">{words.leaveAbout}</p>
      <footer>
        <button type="button" class="btn" onClick={() => void acts.leave()}>
          {words.leave}
        </button>
      </footer>
    </Dialog>
  );
}
