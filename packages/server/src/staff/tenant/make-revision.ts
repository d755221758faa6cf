import type { Doing } from "../../access/audit.ts";
import type { House } from "../../house.ts";
import type { NotDone } from "../../http/problems.ts";
import { mostFiles, mostFindings } from "../../limits.ts";
import type { PolicyFinding, RevisionState, TenantContent } from "../../protocol/tenant.ts";
import { setupOf } from "../../tenants/content.ts";
import { type Bookcase, findingOf } from "../../tenants/prepare.ts";
import { notProved } from "../../tenants/prove-setup.ts";
import { keepRevision } from "../../tenants/revisions.ts";

/** A revision that was made and checked, faulty or not; or why it could not be checked now. */
export type RevisionMade = { readonly ok: true; readonly revision: RevisionState } | NotDone;

/** Checks the content and proves its properties in processes of their own, and keeps it with what was found. */
export async function makeRevision(
  { database, workroom }: Pick<House, "database" | "workroom">,
  standard: Bookcase["standard"],
  doing: Doing,
  { content, note }: { readonly content: TenantContent; readonly note: string },
): Promise<RevisionMade> {
  const found = await findingsOf();
  if (found === "busy") return { ok: false, code: "tooMany", retryAfter: 5_000 };
  const revision = await keepRevision(database, doing, { content, note, findings: found });
  return { ok: true, revision };

  async function findingsOf(): Promise<readonly PolicyFinding[] | "busy"> {
    if (Object.keys(content.policy.files).length > mostFiles) return [findingOf(tooManyFiles)];
    const setup = await setupOf(database, doing.tenant, content);
    const worked = await workroom(doing.tenant, "checkSetup", setup, { standard });
    if (worked.kind === "busy") return "busy";
    if (worked.kind !== "done") return [findingOf(tooMuch)];
    const { findings: found, properties } = worked.came;
    if (properties === 0) return found;
    const proved = await workroom(doing.tenant, "proveSetup", setup, { standard });
    if (proved.kind === "busy") return "busy";
    const news = proved.kind === "done" ? proved.came : [notProved];
    return [...news, ...found].slice(0, mostFindings);
  }
}

const tooMuch = {
  path: "$.policy",
  message: {
    ko: "정책을 확인하는 데 시간이나 메모리가 너무 많이 듭니다",
    en: "checking the policy takes too much time or memory",
  },
};

const tooManyFiles = {
  path: "$.policy.files",
  message: {
    ko: `정책 파일은 ${mostFiles}개까지 올릴 수 있습니다`,
    en: `a policy has at most ${mostFiles} files`,
  },
};
