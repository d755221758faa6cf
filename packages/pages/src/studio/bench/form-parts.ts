import type { FormContent, FormMessage } from "@annae/studio";
import type { StudioView } from "../studio-view.ts";

/** What the parts of a message's form are drawn from. */
export interface FormParts {
  readonly message: FormMessage;
  readonly content: FormContent;
  readonly view: StudioView;
}
