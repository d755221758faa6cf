import { type PolicyImages, type PolicyIr, rulesOf } from "@annae/ir";
import {
  type ImportDeclarationStructure,
  IndentationText,
  Project,
  type StatementStructures,
  StructureKind,
} from "ts-morph";
import { emitCatalogue } from "./emit-catalogue.ts";
import { emitInterfaces } from "./emit-interfaces.ts";
import { emitPolicyObject } from "./emit-policy-object.ts";
import { countRules } from "./fact-counts.ts";
import { emitHeader, type PolicySource } from "./header.ts";
import { type ModuleParts, type RuntimeType, runtimeTypes } from "./module-parts.ts";
import { plainTextCode } from "./plain-text-code.ts";
import { indexCode } from "./rule-index/index-code.ts";
import { emitRules, rulesReader } from "./rules-beside.ts";
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
  return { module: emitModule(ir, meta), rules: emitRules(ir, meta.sources) };
}

function emitModule(ir: PolicyIr, meta: ModuleMeta): string {
  const parts = createParts(ir);
  const catalogue = emitCatalogue(ir, meta.images, parts);
  const policy = emitPolicyObject(ir, parts);
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

const frozenHelper = `/** The value, closed against changes: every decision shares it. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(frozen);
  Object.freeze(value);
  return value;
}`;
