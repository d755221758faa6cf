import type { DecisionPage } from "@annae/host";
import { type Basis, conversationKey, type NumberedDecision } from "@annae/host/ledger";
import { decisionsInPage, logPage } from "@annae/host/turn";
import { type Ingress, rpc } from "@restatedev/restate-sdk-clients";
import { askRestate, sqlText } from "../engine/ask-restate.ts";
import { answerPart, type PlacedDecision, placeBegins } from "../objects/conversation/record.ts";
import type { RestateSite } from "../setup.ts";

/** So many decisions of one millisecond have numbers of their own. */
const inOneMoment = 4_096;

/** Where the moment of a decision stands in what is kept of it; there has to be something to sort by that is always as long. */
const moment = `substr(value_utf8, ${placeBegins.length + 1}, 13)`;
const place = `substr(value_utf8, ${placeBegins.length + 1}, 20)`;

/**
 * A piece of the tenant's decision log: Restate keeps decisions with their conversations, so these are looked through for what is
 * behind that number. In order of the moments at which events were taken: one that is decided while the log is read may belong
 * into a piece that was read already. Throws where Restate cannot be asked, or `signal` says that it has taken too long.
 */
export async function readDecisions(
  { faces, admin }: Pick<RestateSite, "faces" | "admin">,
  ingress: Ingress,
  {
    tenant,
    after,
    signal,
  }: { readonly tenant: string; readonly after: number; readonly signal: AbortSignal },
): Promise<DecisionPage> {
  const from = Math.floor(after / inOneMoment);
  const known = after === 0 ? 0 : (after % inOneMoment) + 1;
  const begins = `${JSON.stringify([tenant]).slice(0, -1)},`;
  const rows = await askRestate(
    admin,
    `select service_key, value_utf8 from state where service_name = ${sqlText(faces.conversation.name)}
      and starts_with(service_key, ${sqlText(begins)}) and starts_with(key, ${sqlText(answerPart)})
      and ${moment} >= ${sqlText(String(from).padStart(13, "0"))}
      order by ${place}, service_key limit ${known + decisionsInPage}`,
    signal,
  );
  const decisions = numbered(rows).slice(known);
  const bases = new Map<string, Basis>();
  for (const revision of new Set(decisions.map(({ decided }) => decided.revision))) {
    const [, digest = ""] = revision.split("/");
    const found = await ingress.client(faces.tenant, tenant).content(digest, rpc.opts({ signal }));
    if (found !== null) bases.set(revision, found);
  }
  return logPage(tenant, after, { decisions, basis: (revision) => bases.get(revision) });
}

/** Decisions in order, of which the first of a moment is the first that there is. */
function numbered(rows: readonly Readonly<Record<string, unknown>>[]): readonly NumberedDecision[] {
  let [last, rank] = [0, 0];
  return rows.map((row) => {
    const { place: written, ...decided }: PlacedDecision = JSON.parse(String(row.value_utf8));
    const at = Number.parseInt(written, 10);
    rank = at === last ? rank + 1 : 0;
    last = at;
    return {
      number: at * inOneMoment + rank,
      key: conversationKey(String(row.service_key)),
      decided,
    };
  });
}
