import { type PolicyImages, type PolicyIr, rulesOf, situationsOf } from "@annae/ir";
import { eventNames } from "@annae/vocabulary";
import {
  type ImportDeclarationStructure,
  IndentationText,
  Project,
  type StatementStructures,
  StructureKind,
} from "ts-morph";
import { codeDoc, type DataDoc, dataDoc, objectDoc, printDoc } from "./data-doc.ts";
import { emitCatalogue } from "./emit-catalogue.ts";
import { emitEvent } from "./emit-event.ts";
import { emitInterfaces } from "./emit-interfaces.ts";
import { countRules } from "./fact-counts.ts";
import { emitHeader, type PolicySource } from "./header.ts";
import { stringLiteral, templateLiteral } from "./literal.ts";
import { type ModuleParts, type RuntimeType, runtimeType, runtimeTypes } from "./module-parts.ts";
import { orderedJson } from "./ordered-json.ts";
import { plainTextCode } from "./plain-text-code.ts";
import { indexCode } from "./rule-index/index-code.ts";
import { createClaim, safeName } from "./safe-names.ts";

/** What a module tells of its making, and the images that were sized for it. */
export interface ModuleMeta {
  /** Name of the module's file without its ending; its rules are in `<file>.rules.ts` beside it. */
  readonly file: string;
  readonly sources: readonly PolicySource[];
  readonly images: PolicyImages;
}

/** The texts of the two files that a policy is built into. */
export interface EmittedPolicy {
  /** The typed module that decides. */
  readonly module: string;
  /** Its rules as data, which the module reads when somebody asks why. */
  readonly rules: string;
}

/** The policy as TypeScript that means what the IR means; the same IR and sources give the same texts. */
export function emitPolicy(ir: PolicyIr, meta: ModuleMeta): EmittedPolicy {
  return { module: emitModule(ir, meta), rules: emitRules(ir, meta) };
}

function emitModule(ir: PolicyIr, meta: ModuleMeta): string {
  const parts = createParts(ir);
  const catalogue = emitCatalogue(ir, meta.images, parts);
  const events = emitEvents(ir, parts);
  const policy = policyText(ir, events, parts);
  const rules = rulesReader(meta.file, parts);
  const header = emitHeader(ir.name, meta.sources);
  const declarations = printDeclarations([emitImport(parts.usedTypes), ...emitInterfaces(ir)]);
  const helpers = [
    ...(parts.usesFrozen ? [frozenHelper] : []),
    ...(parts.usesIndex ? [indexCode] : []),
    ...(parts.usesWords ? [plainTextCode(ir.atoms)] : []),
  ];
  const code = spaced([...catalogue, ...helpers, ...parts.events, rules, policy]);
  return `${header}\n\n${declarations.trimEnd()}\n\n${code}\n`;
}

/** The rules as JSON in one piece, a rule on each line: nothing that TypeScript or V8 takes time over. */
function emitRules({ name, facts, atoms, events }: PolicyIr, { sources }: ModuleMeta): string {
  const json = orderedJson({ facts, atoms, events });
  const header = emitHeader(name, sources);
  return `${header}\n\n${rulesHead}${templateLiteral(json)});\n\nexport default rules;\n`;
}

const rulesHead = `import type { PolicyRules } from "@annae/runtime/policy";

/** The rules as data, for explanations. */
const rules: PolicyRules = JSON.parse(`;

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
  const rules = Object.values(ir.events).flatMap(rulesOf);
  const facts = [...countRules(rules, ir.atoms).keys()].map(safeName);
  return {
    ir,
    claim: createClaim([...facts, ...runtimeTypes]),
    usedTypes: new Set(),
    events: [],
    usesFrozen: false,
    usesIndex: false,
    usesWords: false,
  };
}

function emitImport(types: ReadonlySet<RuntimeType>): ImportDeclarationStructure {
  return {
    kind: StructureKind.ImportDeclaration,
    isTypeOnly: true,
    namedImports: (writer) => {
      writer.newLine();
      for (const name of [...types].sort()) writer.write(name).write(",").newLine();
    },
    moduleSpecifier: "@annae/runtime/policy",
  };
}

function policyText(ir: PolicyIr, events: DataDoc, parts: ModuleParts): string {
  const own = [
    `  name: ${stringLiteral(ir.name)},`,
    "  settings,",
    "  hostFacts,",
    "  messages,",
    "  systemTexts,",
    `  situations: ${printDoc(dataDoc(situationsOf(ir)), 2, 15)},`,
  ];
  const head = "  events: ";
  const last = `${head}${printDoc(events, 2, head.length + 1)},`;
  return [
    "export default {",
    ...own,
    last,
    "  rules,",
    `} satisfies ${runtimeType(parts, "Policy")};`,
  ].join("\n");
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

/** The function that decides each event, in the order of events. */
function emitEvents(ir: PolicyIr, parts: ModuleParts): DataDoc {
  const entries = eventNames.flatMap((name): (readonly [string, DataDoc])[] => {
    const event = ir.events[name];
    if (event === undefined) return [];
    const decide = codeDoc(emitEvent(name, event, parts));
    return [
      [
        name,
        objectDoc([
          ["reads", dataDoc(event.reads)],
          ["decide", decide],
        ]),
      ],
    ];
  });
  return objectDoc(entries);
}

/** Compiled, the file beside has the ending `.js`; where Node runs TypeScript as it is, it has its own. */
function rulesReader(file: string, parts: ModuleParts): string {
  return `/** The rules as data, read from the file beside this one when they are asked for. */
async function rules(): Promise<${runtimeType(parts, "PolicyRules")}> {
  const asWritten: string = ${stringLiteral(`./${file}.rules.ts`)};
  const compiled = import(${stringLiteral(`./${file}.rules.js`)});
  return (await compiled.catch(() => import(/* @vite-ignore */ asWritten))).default;
}`;
}

const frozenHelper = `/** The value, closed against changes: every decision shares it. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(frozen);
  Object.freeze(value);
  return value;
}`;
