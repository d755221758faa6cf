import type { ImageFacts, MemoryFiles } from "@annae/dsl";
import { openSession, type PolicyPlace, type Session } from "@annae/language-server";
import type { Installation, Locale, Moment } from "@annae/vocabulary";
import { type PolicyText, policyText } from "../form/policy-text.ts";
import { lookupOf } from "../pictures/lookup.ts";
import { createLinePlayer, type LinePlayer } from "../playing/play-line.ts";
import type { Stagecraft } from "../playing/reels.ts";
import { followBuilt } from "../playing/standing-policy.ts";
import { typedFiles } from "./typed-files.ts";

/** What a page opens: the files, and which policy of them is worked on. */
export interface StudioOpening {
  readonly files: MemoryFiles;
  /** Path of the policy's main file. */
  readonly policy: string;
  readonly locale: Locale;
  /** The tenant's settings, as JSON. */
  readonly settings?: unknown;
}

/** The policy that a desk works on, as it is typed. */
export interface OpenPolicy {
  readonly installation: Installation;
  readonly session: Session;
  readonly opening: StudioOpening;
  readonly now: () => Moment;
  readonly player: LinePlayer;
  /** The policy with the files of its tests. */
  readonly place: () => PolicyPlace;
  /** Null where nothing plays yet. */
  readonly stagecraft: () => Stagecraft | null;
  /** What a form of the policy is a view of. */
  readonly text: () => PolicyText;
  readonly textOf: (path: string) => string | undefined;
  readonly pictures: () => ReadonlyMap<string, ImageFacts>;
  /** Another text of a file; null: the file is gone. */
  readonly write: (path: string, text: string | null) => void;
  /** A picture that policies can name; null: it is gone. */
  readonly picture: (path: string, facts: ImageFacts | null) => void;
}

/** Opens the policy; nothing of it is read before somebody asks. */
export function openPolicy(
  opening: StudioOpening,
  installation: Installation,
  now: () => Moment,
): OpenPolicy {
  const files = typedFiles(opening.files);
  const { locale, settings } = opening;
  const session = openSession(files, { installation, locale, settings, now });
  const standingOf = followBuilt();
  let images = lookupOf(files.images, installation);
  const place = (): PolicyPlace => {
    const own = files.policies().find(({ file }) => file === opening.policy);
    return own ?? { file: opening.policy, tests: [] };
  };
  return {
    ...{ installation, session, opening, now, place },
    player: createLinePlayer(installation),
    stagecraft: () => {
      const standing = standingOf(session.builtOf(place()));
      return standing && { standing, images };
    },
    text: () => policyText(session, place()),
    textOf: (path) => files.texts.get(path),
    pictures: () => files.images,
    write: (path, text) => {
      const isNew = files.texts.has(path) !== (text !== null);
      if (text === null) files.texts.delete(path);
      else files.texts.set(path, text);
      const uri = files.uriOf(path);
      if (text === null) session.close(uri);
      else session.write(uri, text);
      if (isNew) session.refresh();
    },
    picture: (path, facts) => {
      if (facts === null) files.images.delete(path);
      else files.images.set(path, facts);
      images = lookupOf(files.images, installation);
      session.refresh();
    },
  };
}
