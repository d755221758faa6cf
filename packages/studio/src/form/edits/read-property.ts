import type { Doc } from "@annae/vocabulary";
import type { PolicyText } from "../policy-text.ts";
import { viewProperties } from "../view/view-properties.ts";
import { viewingOf } from "../view/viewing.ts";
import { editOf } from "./edit-of.ts";
import type { FormRefusal } from "./form-edit.ts";
import { refusals } from "./refusals.ts";
import { textsAfter } from "./text/patches.ts";

/** What a property says, as if it stood in the policy; or why it can't be understood. */
export function readProperty(property: string, text: PolicyText): Doc | FormRefusal {
  const made = editOf(text, { edit: "addProperty", property });
  if ("why" in made) return made;
  const { syntaxes } = text.analysis;
  const textOf = (path: string) =>
    syntaxes.find(({ source }) => source.path === path)?.source.text ?? "";
  const viewing = viewingOf(text.after(textsAfter(textOf, made.patches)));
  const shown = viewing && viewProperties(viewing);
  const own = shown?.findLast(({ written }) => words(written) === words(property));
  return own?.says ?? refusals.wrongProperty();
}

/** However it is laid out. */
function words(property: string): string {
  return property.replaceAll(/\s+/g, "");
}
