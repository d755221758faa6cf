import type { Item, OnBlock, Syntax } from "@annae/syntax";
import type { TextPatch } from "../text-patch.ts";
import { type Editing, isRefusal, ownFile, type RuleIn, type ThingChange } from "./editing.ts";
import type { FormRefusal } from "./form-edit.ts";
import { refusals } from "./refusals.ts";
import { patchedText } from "./text/patches.ts";
import { lineBehind } from "./text/words-at.ts";
import { addBehind } from "./write-parts.ts";

/** Patches of the policy's own files alone, and the pictures that come with what is taken over. */
export interface OwnPatches {
  readonly patches: readonly TextPatch[];
  readonly pictures: readonly string[];
}

/** The changes where they can be written: what another policy says is overridden in the policy's own file, never changed there. */
export function overriding(
  changes: readonly ThingChange[],
  editing: Editing,
): OwnPatches | FormRefusal {
  const { owners, policy } = editing.viewing;
  const own: TextPatch[] = [];
  const pictures: string[] = [];
  for (const change of changes) {
    const { thing, patches } = change;
    const owner = owners.get(thing.syntax.source.path);
    if (owner === policy || thing.what === null || patches.length === 0) {
      own.push(...patches);
      continue;
    }
    const patch = overridden(change, owner ?? "", editing);
    if (isRefusal(patch)) return patch;
    own.push(patch);
    if (thing.what.node === "message") pictures.push(...picturesIn(patch.text));
  }
  return { patches: joined(own), pictures };
}

function overridden(change: ThingChange, owner: string, editing: Editing): TextPatch | FormRefusal {
  const file = ownFile(editing);
  if (isRefusal(file)) return file;
  const { what } = change.thing;
  if (what?.node === "ruleIn") return overriddenRule(change, what, owner, file.syntax);
  const text = changedText(change, change.thing.start).replace(/^(?:override\s+)?/, "override ");
  return addItem(file.syntax, text, ["message", "system"]);
}

function overriddenRule(
  change: ThingChange,
  { rule, block }: RuleIn,
  owner: string,
  own: Syntax,
): TextPatch | FormRefusal {
  if (rule.label === null) return refusals.inheritedNameless(owner);
  const text = `override ${changedText(change, change.thing.syntax.locate(rule.label.span).start)}`;
  return addToBlock(own, text, { event: block.event?.text ?? "request", first: block.first });
}

/** What stands there from the offset on, changed; with plain line ends. */
function changedText(
  { thing: { syntax, start, end }, patches }: ThingChange,
  from: number,
): string {
  const inside = patches.map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
  const whole = patchedText(syntax.source.text.slice(start, end), inside);
  return whole.slice(from - start).replaceAll("\r\n", "\n");
}

function picturesIn(text: string): readonly string[] {
  return [...text.matchAll(/\bimage\s+"([^"\n]+)"/g)].map(([, path = ""]) => path);
}

/** Adds a rule to the file's own block of the event, behind its rules, or a block with it. */
export function addToBlock(
  own: Syntax,
  rule: string,
  { event, first }: { readonly event: string; readonly first: boolean },
): TextPatch {
  const known = own.tree.items.filter(
    (item): item is OnBlock => item.node === "on" && item.event?.text === event,
  );
  const block = known.at(-1);
  if (block === undefined) {
    return addItem(own, `on ${event}${first ? " first" : ""} {\n  ${rule}\n}`, ["on"]);
  }
  return addRuleBehind(own, block, block.rules.at(-1)?.span, rule);
}

/** Adds a rule to the block behind the one that stands there, or as its first. */
function addRuleBehind(
  own: Syntax,
  block: OnBlock,
  last: OnBlock["span"] | undefined,
  rule: string,
): TextPatch {
  const { start, end } = own.locate(block.span);
  const head = block.event === null ? start : own.locate(block.event.span).end;
  return addBehind(
    own,
    { start, head, end },
    last === undefined ? -1 : own.locate(last).end,
    () => rule,
  );
}

const inFront: readonly (readonly Item["node"][])[] = [
  ["message", "system"],
  ["policy", "import", "setting", "fact"],
];

/** Adds something to the file, a blank line apart but for properties: behind the last of its sorts, or else behind what comes before those. */
export function addItem(own: Syntax, text: string, sorts: readonly Item["node"][]): TextPatch {
  const { items } = own.tree;
  const [last] = [sorts, ...inFront].flatMap(
    (nodes) => items.findLast(({ node }) => nodes.includes(node)) ?? [],
  );
  if (last !== undefined) {
    const isAlike = last.node === "property" && sorts.includes("property");
    return lineBehind(own, own.locate(last.span).end, isAlike ? text : `\n${text}`);
  }
  const { path, text: file } = own.source;
  const apart = file.trim() === "" ? "" : file.endsWith("\n") ? "\n" : "\n\n";
  return { path, start: file.length, end: file.length, text: `${apart}${text}\n` };
}

/** What is put at one place as one patch. */
function joined(patches: readonly TextPatch[]): readonly TextPatch[] {
  const places = Map.groupBy(patches, ({ path, start, end }) => `${path}:${start}:${end}`);
  return [...places.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    return [{ ...first, text: same.map(({ text }) => text).join("") }];
  });
}
