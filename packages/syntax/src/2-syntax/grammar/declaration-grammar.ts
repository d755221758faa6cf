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
import {
  Assign,
  Colon,
  Comma,
  endOf,
  isA,
  keywordTokens,
  LeftParen,
  LiteralToken,
  NameToken,
  Text,
  type Token,
  YesNo,
} from "../../1-tokens/tokens.ts";
import type {
  FactDeclaration,
  ImportNode,
  Name,
  OperandNode,
  PolicyHeader,
  SettingDeclaration,
  TypeNode,
} from "../ast.ts";
import { unknownType } from "../diagnostics.ts";
import { expecting } from "../expectations.ts";
import { meantType } from "../recover/meant-type.ts";
import { MessageGrammar } from "./message-grammar.ts";

const types: Readonly<Record<string, ValueType>> = {
  "yes/no": yesNo,
  number,
  text,
  duration,
  time,
  date,
};

/** The part that settings and facts share. */
type Declared = Pick<FactDeclaration, "type" | "default" | "title">;

/** `policy`, `import`, `setting` and `fact`. */
export abstract class DeclarationGrammar extends MessageGrammar {
  protected readonly policy = this.RULE("policy", (): PolicyHeader => {
    const start = this.here();
    this.CONSUME(keywordTokens.policy);
    const name = this.readName("policyName");
    let base: Name | null = null;
    this.OPTION(() => {
      this.CONSUME(keywordTokens.extends);
      base = this.readName("policyName", 1);
    });
    return { node: "policy", name, extends: base, span: this.spanFrom(start) };
  });

  protected readonly importing = this.RULE("importing", (): ImportNode => {
    const start = this.here();
    this.CONSUME(keywordTokens.import);
    const path = this.toText(this.CONSUME(Text, expecting("quoted")));
    return { node: "import", path, span: this.spanFrom(start) };
  });

  protected readonly setting = this.RULE(
    "setting",
    (override: Token | null): SettingDeclaration => {
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
    let value: OperandNode | null = null;
    this.OPTION1(() => {
      this.CONSUME(Assign);
      value = this.readOperand("value");
    });
    const title = this.readTitle();
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
    if (this.RECORDING_PHASE || !isA(next, LiteralToken) || this.startsLine(next)) return;
    this.refuse("assignment");
  }

  private toType(token: Token): TypeNode {
    const known = Object.hasOwn(types, token.image) ? types[token.image] : undefined;
    if (this.RECORDING_PHASE) return { type: yesNo, span: this.spanOf(token) };
    return known === undefined
      ? this.toUnknownType(token)
      : { type: known, span: this.spanOf(token) };
  }

  /** What hangs together with the word, as in `예/아니오`, is part of it. */
  private toUnknownType(token: Token): TypeNode {
    const { source } = this;
    const start = token.startOffset;
    const written = /^[^\s"{}()=;,]*/.exec(source.text.slice(start, start + 80))?.[0] ?? "";
    const end = Math.max(start + written.length, endOf(token));
    while (!this.atEnd() && this.here() < end) this.take();
    const span = { source, start, end };
    const name = source.text.slice(start, end);
    const meant = meantType(name, Object.keys(types));
    const fix = meant === undefined ? undefined : { edits: [{ span, text: meant }] };
    this.report(unknownType(span, { name }, fix));
    return { type: types[meant ?? "yes/no"] ?? yesNo, span };
  }
}
