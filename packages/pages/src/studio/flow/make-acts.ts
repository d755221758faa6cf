import type { FormEdit } from "@annae/studio";
import type { Store } from "../../page/store.ts";
import type { StudioEvent, StudioState } from "../state.ts";
import type { FormWriter } from "./form-writer.ts";

/** Making, moving and deleting what a policy is made of. */
export interface MakeActs {
  /**
   * Makes the edit and takes away what asked for it; what is refused is said there, and what was written there stays. `shows`: the message
   * to be edited then.
   */
  readonly make: (edit: FormEdit, shows?: string) => Promise<void>;
}

export function actOnMaking(
  { tell }: Pick<Store<StudioState, StudioEvent>, "tell">,
  {
    edit,
    openMessage,
  }: Pick<FormWriter, "edit"> & { readonly openMessage: (name: string) => void },
): MakeActs {
  return {
    make: async (wanted, shows) => {
      if (!(await edit(wanted))) return;
      tell({ type: "set", set: { asking: null } });
      if (shows !== undefined) openMessage(shows);
    },
  };
}
