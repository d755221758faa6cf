import type { TenantContent } from "@annae/server/protocol";
import type { CompanyPart } from "./company-part.ts";
import { isSameJson } from "./content-of.ts";

/** Something that is otherwise in a draft than in what is in force. */
export type DraftChange =
  | { readonly of: "text"; readonly name: string }
  | { readonly of: "setting"; readonly name: string }
  | { readonly of: "counselor"; readonly name: string }
  | { readonly of: "picture"; readonly name: string };

/** What of a company's draft is otherwise than in force: texts by path, settings by name, counselors by id, pictures by path. */
export function draftChanges(
  draft: {
    readonly texts: Readonly<Record<string, string>>;
    readonly opened: Readonly<Record<string, string>>;
    readonly company?: CompanyPart | undefined;
  },
  live: { readonly content: TenantContent } | null,
): readonly DraftChange[] {
  const texts = named("text", draft.opened, draft.texts);
  const { company } = draft;
  if (company === undefined || live === null) return texts;
  const { settings, counselors, policy } = live.content;
  return [
    ...texts,
    ...named("setting", settings, company.settings),
    ...named("counselor", byId(counselors), byId(company.counselors)),
    ...named("picture", policy.pictures, company.digests),
  ];
}

function named<Of extends DraftChange["of"]>(
  of: Of,
  was: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): readonly { readonly of: Of; readonly name: string }[] {
  const names = new Set([...Object.keys(was), ...Object.keys(now)]);
  return [...names]
    .filter((name) => !isSameJson(was[name], now[name]))
    .map((name) => ({ of, name }));
}

/** Counselors by their ids, or by what they are called. */
export function byId(counselors: readonly unknown[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    counselors.map((one, index) => {
      const { id, name } = Object(one);
      return [String(id ?? name ?? index), one] as const;
    }),
  );
}
