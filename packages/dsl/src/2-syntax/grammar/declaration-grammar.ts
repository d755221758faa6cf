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
  Arrow,
  Assign,
  Colon,
  Comma,
  endOf,
  keywordTokens,
  LeftParen,
  LiteralToken,
  NameToken,
  Text,
  type Token,
  YesNo,
} from "../../1-tokens/tokens.ts";
import type {
  ButtonNode,
  FactDeclaration,
  ImportNode,
  MessageDeclaration,
  Name,
  Operand,
  PolicyHeader,
  SettingDeclaration,
  SystemDeclaration,
  TextLiteral,
  TypeNode,
} from "../ast.ts";
import { repeatedHeading, unknownType } from "../diagnostics.ts";
import { expecting } from "../expectations.ts";
import { isA } from "../recover/guess.ts";
import { meantType } from "../recover/meant-type.ts";
import { BlockGrammar } from "./block-grammar.ts";
import { series } from "./series.ts";

const types: Readonly<Record<string, ValueType>> = {
  "yes/no": yesNo,
  number,
  text,
  duration,
  time,
  date,
};

type Variant = MessageDeclaration["variants"][number];

/** A message as it is being read. */
interface Draft {
  readonly texts: TextLiteral[];
  readonly images: TextLiteral[];
  readonly buttons: ButtonNode[];
  readonly variants: Variant[];
  readonly titles: TextLiteral[];
  readonly likes: Name[];
}

/** The part that settings and facts share. */
type Declared = Pick<FactDeclaration, "type" | "default" | "title">;

/** `policy`, `import`, `message`, `system`, `setting` and `fact`. */
export abstract class DeclarationGrammar extends BlockGrammar {
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

  protected readonly message = this.RULE(
    "message",
    (override: Token | null): MessageDeclaration => {
      const start = override ?? this.LA(1);
      const doc = this.docAbove(start);
      this.CONSUME(keywordTokens.message);
      const name = this.readName("messageName");
      const draft = emptyDraft();
      this.MANY(() => {
        this.OR([
          { ALT: () => draft.titles.push(this.toText(this.CONSUME(Text))) },
          { ALT: () => draft.likes.push(this.SUBRULE(this.like)) },
        ]);
      });
      this.readBlock(series.content, start, () => this.SUBRULE(this.content, { ARGS: [draft] }));
      const { titles, likes, variants, ...body } = draft;
      this.reportRepeats(name, draft);
      const [title = null] = titles;
      const [like = null] = likes;
      const span = this.spanFrom(start.startOffset);
      const isOverride = override !== null;
      return {
        node: "message",
        override: isOverride,
        doc,
        name,
        title,
        like,
        body,
        variants,
        span,
      };
    },
  );

  protected readonly system = this.RULE("system", (override: Token | null): SystemDeclaration => {
    const start = override ?? this.LA(1);
    const doc = this.docAbove(start);
    this.CONSUME(keywordTokens.system);
    const code = this.readName("systemCode");
    const title = this.readTitle();
    const draft = emptyDraft();
    this.readBlock(series.variant, start, () => this.SUBRULE(this.part, { ARGS: [draft] }));
    const { texts, images, buttons } = draft;
    const body = { texts, images, buttons };
    const span = this.spanFrom(start.startOffset);
    return { node: "system", override: override !== null, doc, code, title, body, span };
  });

  private readonly like = this.RULE("like", (): Name => {
    this.CONSUME(keywordTokens.like);
    return this.readName("kindName");
  });

  private readonly content = this.RULE("content", (draft: Draft = emptyDraft()): void => {
    this.OR({
      DEF: [
        { ALT: () => draft.variants.push(this.SUBRULE(this.variant)) },
        { ALT: () => draft.likes.push(this.SUBRULE(this.like)) },
        { ALT: () => this.SUBRULE(this.part, { ARGS: [draft] }) },
      ],
      ...expecting("content"),
    });
  });

  private readonly part = this.RULE("part", (draft: Draft = emptyDraft()): void => {
    const quoted = (nth: number) => this.toText(this.consume(nth, Text, expecting("quoted")));
    this.OR({
      DEF: [
        {
          ALT: () => {
            this.CONSUME(keywordTokens.text);
            draft.texts.push(quoted(1));
          },
        },
        {
          ALT: () => {
            this.CONSUME(keywordTokens.image);
            draft.images.push(quoted(2));
          },
        },
        { ALT: () => draft.buttons.push(this.SUBRULE(this.button)) },
      ],
      ...expecting("variantContent"),
    });
  });

  protected readonly button = this.RULE("button", (): ButtonNode => {
    const start = this.here();
    this.CONSUME(keywordTokens.button);
    const label = this.toText(this.CONSUME1(Text, expecting("quoted")));
    let url: TextLiteral | null = null;
    this.OPTION(() => {
      this.CONSUME(Arrow);
      url = this.toText(this.CONSUME2(Text, expecting("quoted")));
    });
    return { label, url, span: this.spanFrom(start) };
  });

  private readonly variant = this.RULE("variant", (): Variant => {
    const start = this.CONSUME(keywordTokens.on);
    const channel = this.readName("channelName");
    const draft = emptyDraft();
    this.readBlock(series.variant, start, () => this.SUBRULE(this.part, { ARGS: [draft] }));
    const { texts, images, buttons } = draft;
    return {
      channel,
      body: { texts, images, buttons },
      span: this.spanFrom(start.startOffset),
    };
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
    let value: Operand | null = null;
    this.OPTION1(() => {
      this.CONSUME(Assign);
      value = this.readOperand("value");
    });
    const title = this.readTitle();
    this.refuseLooseValue();
    return { type, default: value, title };
  });

  private readTitle(): TextLiteral | null {
    let title: TextLiteral | null = null;
    this.OPTION2(() => {
      title = this.toText(this.CONSUME(Text));
    });
    return title;
  }

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

  private reportRepeats({ text: name }: Name, { titles, likes }: Draft): void {
    for (const { span } of titles.slice(1)) {
      this.report(repeatedHeading(span, { name, part: "title" }));
    }
    for (const { span } of likes.slice(1)) {
      this.report(repeatedHeading(span, { name, part: "like" }));
    }
  }
}

function emptyDraft(): Draft {
  return { texts: [], images: [], buttons: [], variants: [], titles: [], likes: [] };
}
