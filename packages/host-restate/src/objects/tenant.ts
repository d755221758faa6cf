import type { TenantRevision } from "@annae/host";
import { digestOf, revisionAfter, tenantOf } from "@annae/host/turn";
import { implement } from "@restatedev/restate-sdk";
import type { Mark } from "../faces/messages.ts";
import type { RestateSite } from "../setup.ts";
import { objectOptions } from "./options.ts";

/** How many revisions are kept: events that were submitted under one are decided by it however long they have waited. */
const kept = 20;

/** The object that keeps what a tenant decides by. */
export function tenantObject({ faces, tenants }: RestateSite) {
  return implement(faces.tenant, {
    options: objectOptions,
    handlers: {
      revise: async (ctx, wanted) => {
        const before = await ctx.get<Mark>("mark");
        const current =
          before === null ? null : await ctx.get<TenantRevision>(contentName(before.digest));
        const revision = revisionAfter(current, wanted);
        const { library } = tenants;
        const mark = { number: (before?.number ?? 0) + 1, digest: digestOf(revision, library) };
        const known = tenantOf(ctx.key, { ...mark, revision, lastAssigned: null }, library);
        if (known === null) return null;
        const digests = (await ctx.get<readonly string[]>("digests")) ?? [];
        const all = [...digests.filter((digest) => digest !== mark.digest), mark.digest];
        for (const old of all.slice(0, -kept)) ctx.clear(contentName(old));
        ctx.set("digests", all.slice(-kept));
        ctx.set(contentName(mark.digest), revision);
        ctx.set("mark", mark);
        ctx.sendClient(faces.desk, ctx.key).revised(mark);
        return mark.number;
      },
      remove: async (ctx) => {
        ctx.clearAll();
        ctx.sendClient(faces.desk, ctx.key).remove(null);
        ctx.sendClient(faces.undelivered, ctx.key).remove(null);
        return null;
      },
      mark: (ctx) => ctx.get<Mark>("mark"),
      content: (ctx, digest) => ctx.get<TenantRevision>(contentName(digest)),
    },
  });
}

function contentName(digest: string): string {
  return `content/${digest}`;
}
