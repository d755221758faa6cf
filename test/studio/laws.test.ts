import { casesTried } from "@annae/ir/testing";
import {
  editOf,
  type FormEdit,
  type FormEdited,
  type PolicyForm,
  type PolicyText,
} from "@annae/studio";
import { format, parse, sourceFile } from "@annae/syntax";
import fc from "fast-check";
import { expect, test } from "vitest";
import { relaid } from "../format/relaid.ts";
import { filesBelow, read } from "../structure/source-files.ts";
import { anyEdit } from "./any-edit.ts";
import { meantBy } from "./meant.ts";
import { fileText, formIn, opened, patched, tenants, textNamed } from "./opened.ts";
import { type Said, saidBy } from "./said.ts";

const corpus = filesBelow("test/corpus/diagnostics").filter((path) =>
  path.endsWith("policy.rules"),
);
const base = { "happytalk.rules": textNamed("happytalk") };

/** Files of a policy of the repository, the policy itself last. */
const anyOfRepository: fc.Arbitrary<Readonly<Record<string, string>>> = fc
  .constantFrom("happytalk", ...tenants)
  .map((name) => (name === "happytalk" ? base : { ...base, [`${name}.rules`]: textNamed(name) }));

/** The same and those with mistakes of every kind, each in any layout. */
const anyFiles = fc
  .oneof(
    { weight: 3, arbitrary: anyOfRepository },
    fc.constantFrom(...corpus).map((path) => ({ "broken.rules": read(path) })),
  )
  .chain((files: Readonly<Record<string, string>>) => {
    const [path = "", text = ""] = Object.entries(files).at(-1) ?? [];
    return fc.oneof(fc.constant(text), relaid(text)).map((own) => ({ ...files, [path]: own }));
  });

/** An edit of the form of one of the policies. */
const editsOf = (all: typeof anyFiles) =>
  all.chain((files) => anyEdit(formIn(opened(files))).map((edit) => ({ edit, files })));

const anyCase = editsOf(anyFiles);

/** An edit that was made, and the policy before and after it. */
interface Made {
  readonly text: PolicyText;
  readonly edit: FormEdit;
  readonly made: FormEdited;
  readonly after: PolicyText;
}

/** Tries edits that can be made. */
function holds(law: (one: Made) => void, cases = anyCase): void {
  fc.assert(
    fc.property(cases, ({ files, edit }) => {
      const text = opened(files);
      const made = editOf(text, edit);
      if ("why" in made) return fc.pre(false);
      law({ text, edit, made, after: patched(text, made.patches) });
    }),
    { numRuns: casesTried(25) },
  );
}

const commentsOf = (text: string) =>
  parse(sourceFile("", text))
    .lexemes.filter(({ kind }) => /comment|doc/i.test(kind))
    .map(({ image }) => image.trimEnd());

const styled = (text: string) => {
  const result = format(parse(sourceFile("", text)));
  return "text" in result ? result.text : null;
};

test("every comment is kept", () => {
  holds(({ text, after }) => {
    const left = commentsOf(fileText(after));
    for (const comment of commentsOf(fileText(text))) {
      const at = left.indexOf(comment);
      expect(at, comment).toBeGreaterThanOrEqual(0);
      left.splice(at, 1);
    }
  });
});

test("no other file is touched, nothing is replaced by itself, and no patch touches another", () => {
  holds(({ text, made }) => {
    let [start, end] = [-1, 0];
    for (const patch of made.patches) {
      expect(patch.path).toBe(text.entry);
      expect(fileText(text).slice(patch.start, patch.end)).not.toBe(patch.text);
      expect(patch.start).toBeGreaterThanOrEqual(end);
      expect(patch.start).toBeGreaterThan(start);
      [start, end] = [patch.start, patch.end];
    }
  });
});

test("the inverse takes it back to the byte", () => {
  holds(({ text, after, made }) => {
    expect(fileText(patched(after, made.inverse))).toBe(fileText(text));
  });
});

test("what was in the one style still is", () => {
  holds(({ text, after }) => {
    expect(styled(fileText(text))).toBe(fileText(text));
    expect(styled(fileText(after))).toBe(fileText(after));
  }, editsOf(anyOfRepository));
});

/** Blocks of an event one after another: an added rule may begin one of its own. */
const comparable = ({ blocks, ...said }: Said) => ({
  ...said,
  properties: said.properties.toSorted(),
  events: [...Map.groupBy(blocks, ({ event }) => event)]
    .sort()
    .map(([event, own]) => [
      event,
      own.flatMap(({ rules }) =>
        rules.map(({ id, label, ...rule }) => ({ ...rule, id: label ?? "" })),
      ),
    ]),
});

test("the form is then what was meant, whatever is wrong elsewhere", () => {
  holds(({ text, edit, after }) => {
    const before = formIn(text);
    fc.pre(!bringsBack(edit, before));
    expect(comparable(saidBy(formIn(after)))).toEqual(comparable(meantBy(edit, before)));
  });
});

/** Whether it takes away what stands in place of something inherited, which then counts again. */
function bringsBack(edit: FormEdit, { properties, messages, blocks }: PolicyForm): boolean {
  switch (edit.edit) {
    case "removeProperty":
    case "setProperty":
      return properties[edit.at]?.overrides === true;
    case "removeMessage":
      return messages.some(({ name, overrides }) => name === edit.message && overrides);
    case "removeRule":
      return blocks.some(({ rules }) =>
        rules.some(({ id, overrides }) => id === edit.rule && overrides),
      );
    default:
      return false;
  }
}

test("an inherited sentence holds again once what stood in its place is gone", () => {
  const text = opened({ ...base, "game.rules": textNamed("game") });
  const { properties } = formIn(text);
  const at = properties.findIndex(({ overrides }) => overrides);
  const made = editOf(text, { edit: "removeProperty", at });
  if ("why" in made) throw new Error(made.why.en);
  const left = formIn(patched(text, made.patches)).properties.map(({ written }) => written);
  const [own = "", ...others] = [properties[at]?.written ?? "", ...left];
  expect(others).not.toContain(own);
  expect(others).toHaveLength(properties.length);
});

const windows = (text: string) => text.replaceAll(/\r?\n/g, "\r\n");

test("lines end as they do in the file, and the edit is the same", () => {
  fc.assert(
    fc.property(anyCase, ({ files, edit }) => {
      const path = Object.keys(files).at(-1) ?? "";
      const plain = (files[path] ?? "").replaceAll("\r\n", "\n");
      const [text, other] = [plain, windows(plain)].map((own) => opened({ ...files, [path]: own }));
      if (text === undefined || other === undefined) return;
      const [made, there] = [editOf(text, edit), editOf(other, edit)];
      if (!plain.includes("\n")) return;
      expect("why" in made).toBe("why" in there);
      if ("why" in made || "why" in there) return;
      expect(fileText(patched(other, there.patches))).toBe(
        windows(fileText(patched(text, made.patches))),
      );
    }),
    { numRuns: casesTried(15) },
  );
});

test("two edits one after the other are both at once where they touch different things", () => {
  const pairs = anyFiles.chain((files) => {
    const text = opened(files);
    const edits = anyEdit(formIn(text));
    return fc.tuple(edits, edits).map(([one, other]) => ({ files, one, other }));
  });
  fc.assert(
    fc.property(pairs, ({ files, one, other }) => {
      const text = opened(files);
      const [first, second] = [editOf(text, one), editOf(text, other)];
      if ("why" in first || "why" in second) return fc.pre(false);
      fc.pre(isApart(text, first.patches, second.patches) && !shifted(one) && !shifted(other));
      const after = patched(text, first.patches);
      const then = editOf(after, other);
      if ("why" in then) return fc.pre(false);
      const both = patched(text, [...first.patches, ...second.patches]);
      expect(fileText(patched(after, then.patches))).toBe(fileText(both));
    }),
    { numRuns: casesTried(15) },
  );
});

/** Edits after which numbers of sentences mean others, or names others. */
const shifted = ({ edit }: FormEdit) =>
  [
    "removeProperty",
    "addProperty",
    "moveRule",
    "addRule",
    "renameRule",
    "renameMessage",
    "addMessage",
  ].includes(edit);

/** Whether the patches lie in different declarations. */
function isApart(
  text: PolicyText,
  one: readonly { start: number; end: number }[],
  other: readonly { start: number; end: number }[],
): boolean {
  const syntax = text.analysis.syntaxes.find(({ source }) => source.path === text.entry);
  const items = syntax?.tree.items.map(({ span }) => syntax.locate(span)) ?? [];
  const touched = (patches: readonly { start: number; end: number }[]) =>
    items.filter(({ start, end }) =>
      patches.some((patch) => patch.start <= end + 2 && start - 2 <= patch.end),
    );
  const mine = touched(one);
  return (
    mine.length > 0 &&
    touched(other).length > 0 &&
    !touched(other).some((item) => mine.includes(item))
  );
}
