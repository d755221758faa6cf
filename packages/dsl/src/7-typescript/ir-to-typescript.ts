import type { BlockIr, PolicyImages, PolicyIr } from "@annae/ir";
import { eventNames } from "@annae/vocabulary";
import {
  type ImportDeclarationStructure,
  IndentationText,
  Project,
  type StatementStructures,
  StructureKind,
} from "ts-morph";
import { arrayDoc, codeDoc, type Doc, dataDoc, objectDoc, printDoc } from "./data-doc.ts";
import { emitCatalogue } from "./emit-catalogue.ts";
import { emitEvent } from "./emit-event.ts";
import { emitInterfaces } from "./emit-interfaces.ts";
import { emitRuleData } from "./emit-rule-data.ts";
import { countRules } from "./fact-counts.ts";
import { emitHeader, type PolicySource } from "./header.ts";
import { stringLiteral } from "./literal.ts";
import { type ModuleParts, runtimeType, runtimeTypes } from "./module-parts.ts";
import { createClaim, safeName } from "./safe-names.ts";

/** What a module tells of its making, and the images that were sized for it. */
export interface ModuleMeta {
  readonly sources: readonly PolicySource[];
  readonly images: PolicyImages;
}

/** The text of the typed module that means what the IR means; the same IR and sources give the same text. */
export function emitModule(ir: PolicyIr, meta: ModuleMeta): string {
  const parts = createParts(ir);
  const catalogue = emitCatalogue(ir, meta.images, parts);
  const events = emitEvents(ir, parts);
  const policy = policyText(ir.name, events, parts);
  const header = emitHeader(ir.name, meta.sources);
  const declarations = printDeclarations([emitImport(parts), ...emitInterfaces(ir)]);
  const helpers = parts.usesFrozen ? [frozenHelper] : [];
  const code = spaced([...catalogue, ...helpers, ...parts.events, ...parts.data, policy]);
  return `${header}\n\n${declarations.trimEnd()}\n\n${code}\n`;
}

/** Only these: ts-morph parses what it prints, and of the code that follows there may be a great deal. */
function printDeclarations(statements: readonly StatementStructures[]): string {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces },
  });
  return project.createSourceFile("policy.ts", { statements: [...statements] }).getFullText();
}

function createParts(ir: PolicyIr): ModuleParts {
  const rules = Object.values(ir.events).flatMap(({ blocks }) =>
    blocks.flatMap((block) => block.rules),
  );
  const facts = [...countRules(rules).keys()].map(safeName);
  return {
    claim: createClaim([...facts, ...runtimeTypes]),
    usedTypes: new Set(),
    events: [],
    data: [],
    typeNames: new Map(),
    usesFrozen: false,
  };
}

function emitImport(parts: ModuleParts): ImportDeclarationStructure {
  return {
    kind: StructureKind.ImportDeclaration,
    isTypeOnly: true,
    namedImports: (writer) => {
      writer.newLine();
      for (const name of [...parts.usedTypes].sort()) writer.write(name).write(",").newLine();
    },
    moduleSpecifier: "@annae/runtime/policy",
  };
}

function policyText(name: string, events: Doc, parts: ModuleParts): string {
  const own = [
    `  name: ${stringLiteral(name)},`,
    "  settings,",
    "  hostFacts,",
    "  messages,",
    "  systemTexts,",
  ];
  const head = "  events: ";
  const last = `${head}${printDoc(events, 2, head.length + 1)},`;
  return ["export default {", ...own, last, `} satisfies ${runtimeType(parts, "Policy")};`].join(
    "\n",
  );
}

/** The statements with an empty line between them, but for constants. */
function spaced(statements: readonly string[]): string {
  return statements
    .map((text, at) => {
      const isConstant = text.startsWith("const ");
      const close = at === 0 || (isConstant && statements[at - 1]?.startsWith("const "));
      return close ? text : `\n${text}`;
    })
    .join("\n");
}

/** Each event's rules as data, and the function that decides it, in the order of events. */
function emitEvents(ir: PolicyIr, parts: ModuleParts): Doc {
  const entries = eventNames.flatMap((name): (readonly [string, Doc])[] => {
    const event = ir.events[name];
    if (event === undefined) return [];
    const decide = codeDoc(emitEvent(name, event, parts));
    const rules = arrayDoc(event.blocks.map((block) => blockDoc(block, parts)));
    return [
      [
        name,
        objectDoc([
          ["reads", dataDoc(event.reads)],
          ["rules", rules],
          ["decide", decide],
        ]),
      ],
    ];
  });
  return objectDoc(entries);
}

function blockDoc({ mode, rules }: BlockIr, parts: ModuleParts): Doc {
  const names = rules.map((rule) => codeDoc(emitRuleData(rule, parts)));
  return objectDoc([
    ["mode", dataDoc(mode)],
    ["rules", arrayDoc(names)],
  ]);
}

const frozenHelper = `/** The value, closed against changes: every decision shares it. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(frozen);
  Object.freeze(value);
  return value;
}`;
