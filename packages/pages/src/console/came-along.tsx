import type { RoomEntry } from "@annae/server/protocol";
import { GuardedPicture } from "../page/guarded-picture.tsx";
import { safeLink } from "../page/safe-link.ts";
import type { ConsoleView } from "./console-view.ts";

type Said = Extract<RoomEntry, { type: "said" }>;

/** What came with somebody's words: pictures, and what lies elsewhere behind a warning. Where nothing of it lies anywhere, what it was. */
export function CameAlong({ said, view }: { said: Said; view: ConsoleView }) {
  const { words } = view;
  if (said.attached.length > 0) {
    return said.attached.map((one) => (
      <Attached key={one.number} one={one} said={said} view={view} />
    ));
  }
  return said.attachment && <span class="tag">{words.attachments[said.attachment]}</span>;
}

function Attached({
  one: { number, type, kept, url },
  said,
  view: { console, words },
}: {
  one: Said["attached"][number];
  said: Said;
  view: ConsoleView;
}) {
  if (kept === "here" || kept === "coming") {
    return (
      <GuardedPicture
        path={`/api/rooms/${console.room}/attached/${said.seq}/${number}`}
        token={console.token}
        alt={said.counselor?.speaker === "counselor" ? words.ownPicture : words.customersPicture}
        missing={words.pictureGone}
      />
    );
  }
  const link = safeLink(url ?? "");
  return (
    <span class="came">
      <span class="tag">{words.attachments[type]}</span>
      {kept === "refused" && <span class="hint">{words.pictureGone}</span>}
      {link && (
        <a href={link.href} target="_blank" rel="noopener noreferrer">
          {words.openAt(link.host ?? "")}
        </a>
      )}
      <span class="hint">{words.openWarning}</span>
    </span>
  );
}
