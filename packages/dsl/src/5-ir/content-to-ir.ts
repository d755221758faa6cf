import type { Content } from "@annae/ir";
import type { ModelContent } from "../4-model/model.ts";

/** What a message says and shows, without places. */
export function contentToIr({ text, image, buttons }: ModelContent): Content {
  return {
    text: text?.template ?? [],
    image: image?.source ?? null,
    buttons: buttons.map(({ button }) => button),
  };
}
