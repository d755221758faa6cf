import {
  type Doc,
  particle,
  type Says,
  standardFact,
  type ValueType,
  yesNo,
} from "@annae/vocabulary";
import type { DeclarationIr, PolicyIr } from "../ir.ts";

/** Where the names of a policy's facts are explained. */
export interface Lexicon {
  readonly policy: Pick<PolicyIr, "settings" | "hostFacts">;
  /** What people call the values of a fact, by the fact and the value; a value that is not here is called as it is. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, Doc>>>>;
}

/** The lexicon alone of what holds one; declarations are kept by reference. */
export function lexiconOf({ policy: { settings, hostFacts } }: Lexicon): Lexicon {
  return { policy: { settings, hostFacts } };
}

/** How explanations speak of the fact or setting, and the type of its values. */
export interface Entry {
  readonly says: Says;
  readonly type: ValueType;
  /** What people call its values. */
  readonly values?: Readonly<Record<string, Doc>>;
}

/** What the lexicon knows of the name; a name that nobody knows stands for itself. */
export function lookUp(lexicon: Lexicon, name: string): Entry {
  const { settings, hostFacts } = lexicon.policy;
  const declared = ownOf(settings, name) ?? ownOf(hostFacts, name);
  if (declared !== undefined) return { says: saysOf(declared), type: declared.type };
  const fact = standardFact(name);
  if (fact === undefined) return { says: { noun: bare(name) }, type: { kind: "text" } };
  const { type, says = wording(type.kind, bare(name)) } = fact;
  // Channels and situations are known by their own names, so their list is not needed here.
  const values = lexicon.values?.[name] ?? {};
  return { says, values, type: isValueType(type) ? type : open };
}

const open: ValueType = { kind: "oneOf", values: [] };

function isValueType(type: {
  readonly kind: string;
  readonly values?: unknown;
}): type is ValueType {
  return typeof type.values !== "string";
}

function ownOf(
  declarations: Readonly<Record<string, DeclarationIr>>,
  name: string,
): DeclarationIr | undefined {
  return Object.hasOwn(declarations, name) ? declarations[name] : undefined;
}

/** What a policy declares is spoken of by its description, without what stands there in brackets. */
function saysOf({ name, type, doc }: DeclarationIr): Says {
  const label = (doc ?? "").replace(/\s*\([^)]*\)/g, "").trim();
  return wording(type.kind, label === "" ? bare(name) : { ko: label, en: `“${label}”` });
}

function wording(kind: ValueType["kind"], label: Doc): Says {
  if (kind !== yesNo.kind) return { noun: label };
  const ko = `‘${label.ko}’${particle(label.ko, "이/가")}`;
  return {
    values: {
      yes: { ko: `${ko} ‘예’라서`, en: `${label.en} is yes` },
      no: { ko: `${ko} ‘아니오’라서`, en: `${label.en} is no` },
    },
  };
}

function bare(name: string): Doc {
  return { ko: name, en: name };
}
