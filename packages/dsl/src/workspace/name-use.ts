import type { Name, Span, TextLiteral } from "@annae/syntax";
import type { Installation } from "@annae/vocabulary";
import type { Scope } from "../4-model/names/scope.ts";

/** What a name in a policy can stand for. */
export type NameKind =
  | "policy"
  | "file"
  | "message"
  | "system"
  | "fact"
  | "value"
  | "label"
  | "action"
  | "event"
  | "channel"
  | "kind";

/** A name where it is written. */
export interface NameUse {
  readonly kind: NameKind;
  readonly name: string;
  readonly span: Span;
  /** Whether it is declared here, anew or in the place of what another policy declares. */
  readonly declares: boolean;
  /** Of a value: the fact that it is compared with. */
  readonly of?: string;
}

/** What names are looked up in. */
export interface Known {
  readonly installation: Installation;
  readonly scope: Scope;
}

/** A name that is declared where it is written. */
export const declaredName = (kind: NameKind, { text: name, span }: Name): NameUse => ({
  kind,
  name,
  span,
  declares: true,
});

/** A name that is used where it is written. */
export const usedName = (kind: NameKind, { text: name, span }: Name | TextLiteral): NameUse => ({
  kind,
  name,
  span,
  declares: false,
});

/** The same of a name that may be missing. */
export const usedNames = (kind: NameKind, name: Name | null): readonly NameUse[] =>
  name === null ? [] : [usedName(kind, name)];

/** What a name that is sent or told stands for. */
export function messageKind({ text }: Name, { installation }: Known): "message" | "system" {
  return installation.systemCodes.has(text) ? "system" : "message";
}
