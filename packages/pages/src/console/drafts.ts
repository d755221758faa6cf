import type { Person } from "@annae/server/protocol";

/** Words that are written and not said, by room. */
export type Drafts = ReadonlyMap<string, string>;

/** In the tab alone, and under who wrote them: nobody else who signs in sees them. */
const place = ({ id, tenant }: Person) => `annae.console.drafts.${JSON.stringify([tenant.id, id])}`;

/** What the person had written in this tab before the page was left, or before they were signed out. */
export function draftsOf(person: Person): Drafts {
  try {
    const kept = Object(JSON.parse(sessionStorage.getItem(place(person)) ?? "{}"));
    return new Map(
      Object.entries(kept).flatMap(([room, text]) =>
        typeof text === "string" ? [[room, text] as const] : [],
      ),
    );
  } catch {
    return new Map();
  }
}

/** Keeps them, so that neither a reload nor an expired session loses what somebody typed. */
export function putDrafts(person: Person, drafts: Drafts): void {
  try {
    sessionStorage.setItem(place(person), JSON.stringify(Object.fromEntries(drafts)));
  } catch {
    // A browser that keeps nothing for us loses them with the page.
  }
}

/** Drafts, and replies that the server has not taken, as drafts again. */
export function unsaid({
  drafts,
  replies,
}: {
  readonly drafts: Drafts;
  readonly replies: readonly { readonly room: string; readonly text: string }[];
}): Drafts {
  const all = new Map<string, string>();
  // A picture is not among what can be written down.
  for (const { room, text } of replies) if (text !== "") all.set(room, joined(all.get(room), text));
  for (const [room, text] of drafts) all.set(room, joined(all.get(room), text));
  return all;
}

function joined(before: string | undefined, text: string): string {
  return before === undefined ? text : `${before}\n${text}`;
}
