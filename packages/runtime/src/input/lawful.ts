import type { Complaint, Doc, Law } from "@annae/vocabulary";
import type { z } from "zod";
import { always } from "./distinct.ts";
import { saying } from "./issue-wording.ts";
import { missing } from "./wording.ts";

/** The schema, whose values obey the laws as well; they are tried where parts are wrong, too. */
export function lawful<S extends z.ZodType>(schema: S, laws: readonly Law[] = []): S {
  return laws.length === 0 ? schema : schema.superRefine(obey(laws), always);
}

function obey(laws: readonly Law[]) {
  return (json: unknown, context: Pick<z.core.$RefinementCtx, "addIssue">): void => {
    for (const complaint of laws.flatMap((law) => law(json))) {
      const path = [...complaint.at];
      context.addIssue({ code: "custom", path, input: json, ...saying(() => sentence(complaint)) });
    }
  };
}

function sentence(complaint: Complaint): Doc {
  return "needs" in complaint ? missing(complaint.needs) : complaint.says;
}
