import type { DeclarationIr, PolicyIr } from "@annae/ir";
import { formatValue, type ValueType } from "@annae/vocabulary";
import {
  type InterfaceDeclarationStructure,
  type JSDocStructure,
  type PropertySignatureStructure,
  StructureKind,
  type TypeAliasDeclarationStructure,
} from "ts-morph";
import { codeWidth, columns } from "./columns.ts";
import { docText } from "./comment.ts";
import { propertyKey, typeAlternatives } from "./literal.ts";

type Declarations = Readonly<Record<string, DeclarationIr>>;
type TypeStructure = InterfaceDeclarationStructure | TypeAliasDeclarationStructure;

/** The `HostFacts` and `Settings` types: what a chat server and a tenant give to this policy. */
export function emitInterfaces(ir: PolicyIr): TypeStructure[] {
  return [
    declared(
      "HostFacts",
      "What the chat server tells this policy of each conversation.",
      ir.hostFacts,
    ),
    declared("Settings", "What a tenant can set in this policy.", ir.settings),
  ];
}

function declared(name: string, description: string, declarations: Declarations): TypeStructure {
  const doc: JSDocStructure = { kind: StructureKind.JSDoc, description };
  const sorted = Object.entries(declarations).sort(([a], [b]) => (a < b ? -1 : 1));
  if (sorted.length > 0) {
    const properties = sorted.map(([key, value]) => property(key, value));
    return { kind: StructureKind.Interface, name, isExported: true, docs: [doc], properties };
  }
  const type = "Readonly<Record<string, never>>";
  return {
    kind: StructureKind.TypeAlias,
    name,
    isExported: true,
    docs: [doc],
    type,
    leadingTrivia: "\n",
  };
}

function property(key: string, declaration: DeclarationIr): PropertySignatureStructure {
  const name = propertyKey(key);
  const optional = declaration.default !== null;
  const head = `  readonly ${name}${optional ? "?" : ""}: `;
  return {
    kind: StructureKind.PropertySignature,
    name,
    isReadonly: true,
    hasQuestionToken: optional,
    type: layUnion(jsonAlternatives(declaration.type), columns(head)),
    docs: [{ kind: StructureKind.JSDoc, description: description(declaration) }],
  };
}

const writtenAs: Readonly<Partial<Record<ValueType["kind"], string>>> = {
  duration: 'A duration, such as "1h30m".',
  time: 'A time of day, such as "18:00".',
  date: 'A date, such as "2026-11-20".',
};

function description({ doc, type, default: value }: DeclarationIr): string {
  const standard = value === null ? "" : `Without it: ${formatted(type, value)}.`;
  const notes = [writtenAs[type.kind], standard].filter(Boolean).join(" ");
  const text = [docText(doc ?? ""), notes].filter(Boolean).join("\n");
  return text === "" ? "As the policy declares it." : text;
}

function formatted(type: ValueType, value: string | number | boolean): string {
  const text = formatValue(type, value);
  return docText(type.kind === "text" ? `"${text}"` : text);
}

/** Durations, times and dates come from outside as people write them. */
function jsonAlternatives(type: ValueType): readonly string[] {
  return type.kind === "duration" || type.kind === "time" ? ["string"] : typeAlternatives(type);
}

/** A union type after a head of so many columns; alternatives that do not fit stand on lines of their own. */
export function layUnion(alternatives: readonly string[], used: number): string {
  const flat = alternatives.join(" | ");
  if (used + columns(flat) + 1 <= codeWidth) return flat;
  return alternatives.map((alternative) => `\n    | ${alternative}`).join("");
}
