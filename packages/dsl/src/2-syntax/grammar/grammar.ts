import type { IToken, TokenType } from "chevrotain";
import type { SourceFile } from "../../0-source/source-file.ts";
import type { Tokens } from "../../1-tokens/source-to-tokens.ts";
import { keywordTokens, RightBrace, Text } from "../../1-tokens/tokens.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type {
  FactDeclaration,
  ImportNode,
  Item,
  MessageDeclaration,
  Name,
  OnBlock,
  PolicyHeader,
  RemoveRule,
  Rule,
  RuleChange,
  SettingDeclaration,
  SystemDeclaration,
} from "../ast.ts";
import { misplacedDeclaration, missingLabel, strayBrace } from "../diagnostics.ts";
import { expecting } from "../expectations.ts";
import type { Mismatch } from "../mismatch.ts";
import { series } from "./series.ts";
import { TestGrammar } from "./test-grammar.ts";

/** What the parser makes of a file: the nodes it understood, and what it did not. */
export interface Reading {
  readonly items: readonly Item[];
  /** What is wrong and what was meant. */
  readonly diagnostics: readonly Diagnostic[];
  /** What is wrong and nobody can tell what was meant; in order of position. */
  readonly mismatches: readonly Mismatch[];
}

type Declaration = SettingDeclaration | FactDeclaration | MessageDeclaration | SystemDeclaration;
type BlockEntry = OnBlock["rules"][number];

const { policy, import: imports, setting, fact, message, system, test } = keywordTokens;

/** What belongs outside of `on` blocks. */
const declarators: ReadonlySet<TokenType> = new Set([
  policy,
  imports,
  setting,
  fact,
  message,
  system,
  test,
]);

/** The whole grammar, from a file's tokens to its nodes. */
export class PolicyGrammar extends TestGrammar {
  private items: Item[] = [];

  constructor(options: { readonly validate: boolean } = { validate: false }) {
    super(!options.validate);
    this.performSelfAnalysis();
  }

  /** Reads the tokens of a file. Whatever they are, something comes back. */
  read(source: SourceFile, tokens: Tokens): Reading {
    this.begin(source, tokens);
    this.items = [];
    this.file();
    const { items, diagnostics, mismatches } = this;
    this.begin(source, { tokens: [], docs: [] });
    return { items, diagnostics, mismatches };
  }

  private readonly file = this.RULE("file", (): void => {
    this.readSeries(series.file, null, () => {
      if (this.isNext(RightBrace)) this.refuseBrace();
      else this.items.push(this.SUBRULE(this.item));
    });
  });

  private readonly item = this.RULE("item", (): Item => {
    if (this.oddRuleFollows()) return this.looseRule();
    return this.OR({
      DEF: [
        { ALT: () => this.SUBRULE(this.policy) },
        { ALT: () => this.SUBRULE(this.importing) },
        { ALT: () => this.SUBRULE(this.declaration) },
        { ALT: () => this.SUBRULE(this.test) },
        { ALT: () => this.SUBRULE(this.block) },
        { ALT: () => this.SUBRULE(this.overriding) },
        { ALT: () => this.SUBRULE(this.loose) },
      ],
      ...expecting("item"),
    });
  });

  private readonly policy = this.RULE("policy", (): PolicyHeader => {
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

  private readonly importing = this.RULE("importing", (): ImportNode => {
    const start = this.here();
    this.CONSUME(keywordTokens.import);
    const path = this.toText(this.CONSUME(Text, expecting("quoted")));
    return { node: "import", path, span: this.spanFrom(start) };
  });

  private readonly declaration = this.RULE(
    "declaration",
    (): Declaration =>
      this.OR([
        { ALT: () => this.SUBRULE(this.setting, { ARGS: [null] }) },
        { ALT: () => this.SUBRULE(this.fact) },
        { ALT: () => this.SUBRULE(this.message, { ARGS: [null] }) },
        { ALT: () => this.SUBRULE(this.system, { ARGS: [null] }) },
      ]),
  );

  private readonly block = this.RULE("block", (): OnBlock => {
    const start = this.CONSUME(keywordTokens.on);
    const event = this.readName("eventName");
    const first = this.OPTION(() => this.CONSUME(keywordTokens.first)) !== undefined;
    const rules: BlockEntry[] = [];
    this.readBlock(series.rules, start, () => {
      const entry = this.SUBRULE(this.entry);
      if (entry !== null) rules.push(entry);
    });
    return { node: "on", event, first, rules, span: this.spanFrom(start.startOffset) };
  });

  /** Null: what stood there was a declaration, and is now among the file's items. */
  private readonly entry = this.RULE("entry", (): BlockEntry | null => {
    if (this.oddRuleFollows()) return this.SUBRULE9(this.rule, { ARGS: [null, null] });
    if (!this.RECORDING_PHASE && declarators.has(this.LA(1).tokenType)) return this.misplaced();
    return this.OR({
      DEF: [
        { ALT: () => this.SUBRULE(this.removal) },
        { ALT: () => this.SUBRULE(this.placed) },
        { ALT: () => this.SUBRULE(this.replaced) },
        { ALT: () => this.SUBRULE(this.rule, { ARGS: [null, null] }) },
      ],
      ...expecting("rule"),
    });
  });

  private readonly removal = this.RULE("removal", (): RemoveRule => {
    const start = this.here();
    this.CONSUME(keywordTokens.remove);
    const label = this.readName("label");
    return { node: "remove", label, span: this.spanFrom(start) };
  });

  /** `before label newLabel: …` and `after label newLabel: …`. */
  private readonly placed = this.RULE("placed", (): Rule => {
    const start = this.LA(1);
    const change = this.OR([
      { ALT: () => this.as("before" as const, this.CONSUME(keywordTokens.before)) },
      { ALT: () => this.as("after" as const, this.CONSUME(keywordTokens.after)) },
    ]);
    const label = this.readName("label");
    return this.changed(start, { change, label });
  });

  private readonly replaced = this.RULE(
    "replaced",
    (): Rule => this.changed(this.CONSUME(keywordTokens.override), { change: "override" }),
  );

  private readonly overriding = this.RULE("overriding", (): Item => {
    const start = this.CONSUME(keywordTokens.override);
    if (this.labelFollows()) return this.loosely(this.changed(start, { change: "override" }));
    return this.OR({
      DEF: [
        { ALT: () => this.SUBRULE(this.setting, { ARGS: [start] }) },
        { ALT: () => this.SUBRULE(this.message, { ARGS: [start] }) },
        { ALT: () => this.SUBRULE(this.system, { ARGS: [start] }) },
      ],
      ...expecting("overridden"),
    });
  });

  /** A rule outside of any block. */
  private readonly loose = this.RULE(
    "loose",
    (): OnBlock =>
      this.loosely(
        this.OR([
          { ALT: () => this.SUBRULE(this.removal) },
          { ALT: () => this.SUBRULE(this.placed) },
          { ALT: () => this.SUBRULE(this.rule, { ARGS: [null, null] }) },
        ]),
      ),
  );

  /** Whether what follows is a rule, whatever its first word means elsewhere. */
  private oddRuleFollows(): boolean {
    return this.labelFollows() || this.isNext(keywordTokens.if);
  }

  private looseRule(): OnBlock {
    return this.loosely(this.SUBRULE9(this.rule, { ARGS: [null, null] }));
  }

  private loosely(rule: BlockEntry): OnBlock {
    return { node: "on", event: null, first: false, rules: [rule], span: rule.span };
  }

  private changed(start: IToken, change: RuleChange): Rule {
    const rule = this.SUBRULE(this.rule, { ARGS: [change, start.startOffset] });
    if (rule.label === null) this.report(missingLabel(this.spanOf(start), { change: start.image }));
    return rule;
  }

  private as<Word>(word: Word, _token: IToken): Word {
    return word;
  }

  private misplaced(): null {
    const start = this.LA(1);
    const item = this.SUBRULE9(this.item);
    this.report(misplacedDeclaration(this.spanOf(start), { what: start.image }));
    this.items.push(item);
    return null;
  }

  private refuseBrace(): void {
    const span = this.spanOf(this.take());
    this.report(strayBrace(span, {}, { edits: [{ span, text: "" }] }));
  }
}
