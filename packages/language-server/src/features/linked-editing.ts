import { standingAt } from "@annae/dsl";
import { atPlace, type Feature } from "../feature.ts";
import { rangeOf } from "../positions.ts";
import { usesAt, usesInFile } from "./references.ts";
import { renamable } from "./rename.ts";

/** The places of a name that only this file has: what is typed at one is typed at all. */
export const linkedEditing: Feature = {
  capabilities: { linkedEditingRangeProvider: true },
  connect: (connection, session) =>
    connection.languages.onLinkedEditingRange((asked) =>
      atPlace(
        session,
        asked,
        (view, offset) => {
          const use = standingAt(view.analysis, view.path, offset)?.use;
          if (use === undefined || !renamable(use, view.analysis)) return null;
          const here = usesInFile(view, offset);
          if (usesAt(session, view, offset).length > here.length) return null;
          return { ranges: here.map(rangeOf) };
        },
        null,
      ),
    ),
};
