import { isPlainName } from "@annae/syntax";
import { type Editing, isRefusal, messageNamed, ownFile, type Plan, ruleNamed } from "./editing.ts";
import type { FormEdit, FormRefusal } from "./form-edit.ts";
import { addItem } from "./overriding.ts";
import { refusals } from "./refusals.ts";
import { spelledText, spelledWords } from "./write-parts.ts";

type Edit<Name extends FormEdit["edit"]> = Extract<FormEdit, { edit: Name }>;

/** A message that was not there, behind those of the policy's own. */
export function addMessage(
  { name, title, like, text }: Edit<"addMessage">,
  editing: Editing,
): Plan | FormRefusal {
  const { model, analysis } = editing.viewing;
  if (!isPlainName(name)) return refusals.notAName(name);
  const isTaken = model.messages.has(name) || analysis.installation.systemCodes.has(name);
  if (isTaken) return refusals.nameIsTaken(name);
  const file = ownFile(editing);
  if (isRefusal(file)) return file;
  const head = [
    "message",
    name,
    ...(title === "" ? [] : [spelledWords(title)]),
    ...(like === null ? [] : ["like", like]),
  ];
  const written = `${head.join(" ")} {\n  text ${spelledText(text, "  ")}\n}`;
  const patches = [addItem(file.syntax, written, ["message", "system"])];
  return { name: { ko: "메시지 추가", en: "Add a message" }, changes: [{ thing: file, patches }] };
}

/** Another name of a message, wherever it is named. */
export function renameMessage(
  { message, to }: Edit<"renameMessage">,
  editing: Editing,
): Plan | FormRefusal {
  const thing = messageNamed(message, editing);
  if (isRefusal(thing)) return thing;
  if (thing.what.node === "system") return refusals.platformOnly(message);
  const { start } = thing.syntax.locate(thing.what.name.span);
  return renamed({ path: thing.syntax.source.path, start, to }, editing);
}

/** Another name of a rule, wherever it is named: also where its situation is asked for. */
export function renameRule({ rule, to }: Edit<"renameRule">, editing: Editing): Plan | FormRefusal {
  const thing = ruleNamed(rule, editing);
  if (isRefusal(thing)) return thing;
  const { label } = thing.what.rule;
  if (label === null) return refusals.nameless();
  const { start } = thing.syntax.locate(label.span);
  return renamed({ path: thing.syntax.source.path, start, to }, editing);
}

interface Renaming {
  readonly path: string;
  /** Where the name is written. */
  readonly start: number;
  readonly to: string;
}

function renamed({ path, start, to }: Renaming, { text, viewing }: Editing): Plan | FormRefusal {
  if (!isPlainName(to)) return refusals.notAName(to);
  const places = text.rename(path, start, to);
  if ("why" in places) return places;
  const owners = places.map(({ syntax }) => viewing.owners.get(syntax.source.path));
  const foreign = owners.find((owner) => owner !== undefined && owner !== viewing.policy);
  if (foreign !== undefined) return refusals.inheritedName(foreign);
  return {
    name: { ko: "이름 바꾸기", en: "Rename" },
    changes: places.map(({ syntax, patches }) => ({
      thing: { syntax, start: 0, end: syntax.source.text.length, what: null },
      patches,
    })),
  };
}
