import type { Language } from "../../page/language.ts";
import type { Store } from "../../page/store.ts";
import { isSettled, openContent, openMessage } from "../bench-state.ts";
import type { ChipField } from "../editor/chip-field.ts";
import type { StudioEvent, StudioState } from "../state.ts";
import { formWords } from "../words/form-words.ts";
import type { Workbench } from "./workbench.ts";

/** The field for the text of the message that is being edited. */
export interface TextFieldActs {
  readonly placeField: (place: HTMLElement | null) => void;
  readonly insertChip: (hole: string) => void;
  /** The page shows this now. */
  readonly drew: (now: StudioState) => void;
}

/** Names of chips, found once for each form. */
interface KnownNames {
  readonly of: unknown;
  readonly language: Language;
  readonly map: ReadonlyMap<string, string>;
}

/** There is one field, which shows whichever text is open. */
export function createTextField(
  { state }: Store<StudioState, StudioEvent>,
  { edit, undo, redo }: Pick<Workbench, "edit" | "undo" | "redo">,
): TextFieldActs {
  let field: ChipField | null = null;
  let place: HTMLElement | null = null;
  let names: KnownNames = { of: undefined, language: "ko", map: new Map() };
  const wrote = (text: string) => {
    const { bench } = state();
    const [message, content] = [openMessage(bench), openContent(bench)];
    if (message === undefined || content === undefined) return;
    edit({ edit: "setText", message: message.name, content: content.key, text });
  };
  const load = async () => {
    const { openChipField } = await import("../editor/chip-field.ts");
    field ??= openChipField({ wrote, undo, redo });
    if (place !== null && field.host.parentElement !== place) place.append(field.host);
    drew(state());
  };
  const namesIn = ({ bench, language }: StudioState) => {
    const of = bench.form?.chips;
    if (names.of === of && names.language === language) return names.map;
    const map = new Map(of?.map(({ hole, name }) => [hole, name[language]]));
    names = { of, language, map };
    return map;
  };
  const drew = (now: StudioState) => {
    const { bench, language } = now;
    const [message, content] = [openMessage(bench), openContent(bench)];
    if (field === null || message === undefined || content === undefined) return;
    field.show({
      key: JSON.stringify([message.name, content.key]),
      text: content.text?.written ?? "",
      names: namesIn(now),
      label: formWords[language].textOf(message.title[language]),
      invalid: content.problems.some(({ severity }) => severity === "error"),
      settled: isSettled(bench),
    });
  };
  return {
    drew,
    placeField: (element) => {
      place = element;
      if (element === null) return;
      if (field === null) void load();
      else if (field.host.parentElement !== element) element.append(field.host);
    },
    insertChip: (hole) => field?.insert(hole),
  };
}
