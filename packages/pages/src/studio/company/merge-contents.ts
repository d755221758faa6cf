import type { TenantContent } from "@annae/server/protocol";
import { mergeDrafts } from "@annae/studio";
import type { JsonGroup } from "./company-part.ts";
import { isSameJson } from "./content-of.ts";
import { byId } from "./draft-changes.ts";

/** Something that two people have changed at once, each in another way: mine stands, theirs is told. */
export type ContentClash =
  | { readonly of: "text"; readonly path: string; readonly mine: string; readonly theirs: string }
  | { readonly of: "setting"; readonly name: string; readonly theirs: unknown }
  | { readonly of: "counselor"; readonly name: string; readonly theirs: unknown }
  | { readonly of: "picture"; readonly path: string; readonly theirs: unknown };

/** What two people made of one draft. */
export interface MergedContent {
  readonly content: TenantContent;
  readonly clashes: readonly ContentClash[];
}

/** With what either changed; where both changed the same, with mine. Nothing of either is lost: it stands in the content or in a clash. */
export function mergeContents(
  base: TenantContent,
  mine: TenantContent,
  theirs: TenantContent,
): MergedContent {
  const texts = mergeTexts(base.policy.files, mine.policy.files, theirs.policy.files);
  const pictures = mergeGroups(base.policy.pictures, mine.policy.pictures, theirs.policy.pictures);
  const settings = mergeGroups(base.settings, mine.settings, theirs.settings);
  const roster = mergeGroups(byId(base.counselors), byId(mine.counselors), byId(theirs.counselors));
  const digests = Object.entries(pictures.merged).map(([path, digest]) => [path, String(digest)]);
  return {
    content: {
      policy: {
        ...{ entry: mine.policy.entry, files: texts.files },
        pictures: Object.fromEntries(digests),
      },
      settings: settings.merged,
      counselors: Object.values(roster.merged),
    },
    clashes: [
      ...texts.clashes,
      ...pictures.clashes.map(({ name: path, theirs }) => ({
        of: "picture" as const,
        path,
        theirs,
      })),
      ...settings.clashes.map((clash) => ({ of: "setting" as const, ...clash })),
      ...roster.clashes.map(({ name, theirs: other }) => ({
        ...{ of: "counselor" as const, name, theirs: other },
      })),
    ],
  };
}

type Texts = TenantContent["policy"]["files"];

function mergeTexts(base: Texts, mine: Texts, theirs: Texts) {
  const paths = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const merged = paths.map((path) => {
    const drafts = mergeDrafts(base[path] ?? "", mine[path] ?? "", theirs[path] ?? "");
    return { path, ...drafts };
  });
  const clashes = merged.flatMap(({ path, clashes: own }) =>
    own.map((clash) => ({ of: "text" as const, path, mine: clash.mine, theirs: clash.theirs })),
  );
  return { files: Object.fromEntries(merged.map(({ path, text }) => [path, text])), clashes };
}

/** Members of groups, each as whoever has changed it has it; where both have, as `mine` has it. */
export function mergeGroups(base: JsonGroup, mine: JsonGroup, theirs: JsonGroup) {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const has = (group: JsonGroup, name: string) =>
    Object.hasOwn(group, name) ? group[name] : undefined;
  const clashes: { readonly name: string; readonly theirs: unknown }[] = [];
  const merged = names.flatMap((name) => {
    const [was, own, other] = [has(base, name), has(mine, name), has(theirs, name)];
    const isMine = isSameJson(was, other);
    const isTheirs = isSameJson(was, own);
    if (!isMine && !isTheirs && !isSameJson(own, other)) clashes.push({ name, theirs: other });
    const value = isTheirs ? other : own;
    return value === undefined ? [] : [[name, value] as const];
  });
  return { merged: Object.fromEntries(merged), clashes };
}
