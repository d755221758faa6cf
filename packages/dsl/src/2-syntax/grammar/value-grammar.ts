import {
  date,
  duration,
  number,
  oneOf,
  text,
  time,
  type ValueType,
  yesNo,
} from "@annae/vocabulary";
import type { IToken } from "chevrotain";
import {
  Assign,
  Colon,
  Comma,
  keywordTokens,
  LeftParen,
  LiteralToken,
  NameToken,
  Text,
  YesNo,
} from "../../1-tokens/tokens.ts";
import { nearestName } from "../../diagnostics/nearest-name.ts";
import type {
  FactDeclaration,
  Operand,
  SettingDeclaration,
  TextLiteral,
  TypeNode,
} from "../ast.ts";
import { unknownType } from "../diagnostics.ts";
import { expecting } from "../expectations.ts";
import { MessageGrammar } from "./message-grammar.ts";

const types: Readonly<Record<string, ValueType>> = {
  "yes/no": yesNo,
  number,
  text,
  duration,
  time,
  date,
};

/** What other languages call the types. */
const foreignTypes: Readonly<Record<string, string>> = {
  bool: "yes/no",
  boolean: "yes/no",
  yes: "yes/no",
  yesno: "yes/no",
  int: "number",
  integer: "number",
  float: "number",
  double: "number",
  string: "text",
  str: "text",
  timespan: "duration",
};

/** The part that settings and facts share. */
interface Declared {
  readonly type: TypeNode;
  readonly default: Operand | null;
  readonly title: TextLiteral | null;
}

/** `setting` and `fact`. */
export abstract class ValueGrammar extends MessageGrammar {
  protected readonly setting = this.RULE(
    "setting",
    (override: IToken | null): SettingDeclaration => {
      const start = override ?? this.LA(1);
      const doc = this.docAbove(start);
      this.CONSUME(keywordTokens.setting);
      const name = this.readName("settingName");
      const declared = this.SUBRULE(this.declared);
      const span = this.spanFrom(start.startOffset);
      return { node: "setting", override: override !== null, doc, name, ...declared, span };
    },
  );

  protected readonly fact = this.RULE("fact", (): FactDeclaration => {
    const start = this.LA(1);
    const doc = this.docAbove(start);
    this.CONSUME(keywordTokens.fact);
    const name = this.readName("factName");
    const declared = this.SUBRULE(this.declared);
    return { node: "fact", doc, name, ...declared, span: this.spanFrom(start.startOffset) };
  });

  private readonly declared = this.RULE("declared", (): Declared => {
    this.CONSUME(Colon, expecting("colonType"));
    const type = this.SUBRULE(this.type);
    let value: Operand | null = null;
    let title: TextLiteral | null = null;
    this.OPTION1(() => {
      this.CONSUME(Assign);
      value = this.SUBRULE(this.operand, { ARGS: ["value"] });
    });
    this.OPTION2(() => {
      title = this.toText(this.CONSUME(Text));
    });
    this.refuseLooseValue();
    return { type, default: value, title };
  });

  private readonly type = this.RULE(
    "type",
    (): TypeNode =>
      this.OR({
        DEF: [
          { ALT: () => this.toType(this.CONSUME(YesNo)) },
          { ALT: () => this.SUBRULE(this.oneOf), IGNORE_AMBIGUITIES: true },
          { ALT: () => this.toType(this.CONSUME(NameToken)) },
        ],
        ...expecting("type"),
      }),
  );

  private readonly oneOf = this.RULE("oneOf", (): TypeNode => {
    const start = this.here();
    this.CONSUME(keywordTokens.one);
    this.CONSUME(keywordTokens.of, expecting("of"));
    const opening = this.CONSUME(LeftParen, expecting("openParen"));
    const values: string[] = [];
    this.AT_LEAST_ONE_SEP({
      SEP: Comma,
      DEF: () => values.push(this.readName("listedName").text),
      ERR_MSG: expecting("listedName").ERR_MSG,
    });
    this.closeParen(opening);
    return { type: oneOf(values), span: this.spanFrom(start) };
  });

  /** A value without its `=`. */
  private refuseLooseValue(): void {
    const next = this.LA(1);
    const isLiteral = next.tokenType.CATEGORIES?.includes(LiteralToken) === true;
    if (this.RECORDING_PHASE || !isLiteral || this.startsLine(next)) return;
    this.refuse("assignment");
  }

  private toType(token: IToken): TypeNode {
    const span = this.spanOf(token);
    const known = Object.hasOwn(types, token.image) ? types[token.image] : undefined;
    if (known !== undefined || this.RECORDING_PHASE) return { type: known ?? yesNo, span };
    const meant = meantType(token.image);
    const fix = meant === undefined ? undefined : { edits: [{ span, text: meant }] };
    this.report(unknownType(span, { name: token.image }, fix));
    return { type: types[meant ?? "yes/no"] ?? yesNo, span };
  }
}

function meantType(written: string): string | undefined {
  const lower = written.toLowerCase();
  if (Object.hasOwn(foreignTypes, lower)) return foreignTypes[lower];
  return nearestName(written, Object.keys(types));
}
