import type { TokenType } from "chevrotain";
import type { SourceFile } from "../../0-source/source-file.ts";
import { Sequence } from "../../1-tokens/sequence.ts";
import { keywordTokens, RightBrace, type Token } from "../../1-tokens/tokens.ts";
import type { Item, OnBlock, RemoveRule, Rule, RuleChange } from "../ast.ts";
import { misplacedDeclaration, missingLabel, strayBrace } from "../diagnostics.ts";
import { expecting } from "../expectations.ts";
import { labelFollows } from "../recover/guess.ts";
import {
  type BlockHead,
  type Earlier,
  mostMismatches,
  type ReadStep,
  reusableSteps,
} from "../steps.ts";
import { PropertyGrammar } from "./property-grammar.ts";
import { series } from "./series.ts";

type BlockEntry = OnBlock["rules"][number];

const {
  policy,
  import: imports,
  setting,
  fact,
  message,
  system,
  test,
  never,
  always,
} = keywordTokens;

/** What belongs outside of `on` blocks. */
const declarators: ReadonlySet<TokenType> = new Set([
  ...[policy, imports, setting, fact, message, system, test, never, always],
]);

/** What is being read of a step. */
type Draft = Pick<ReadStep, "items" | "rules" | "opens" | "closes">;

const emptyDraft: Draft = { items: [], rules: [], opens: null, closes: null };

/** The whole grammar, from a file's tokens to its nodes. */
export class PolicyGrammar extends PropertyGrammar {
  private steps: ReadStep[] = [];
  private earlier: Earlier = { steps: [], changes: [] };
  private block: BlockHead | null = null;
  private draft = emptyDraft;

  /** `analyze`: by Chevrotain's own analysis, which checks the grammar, instead of the generated tables. */
  constructor({ analyze }: { readonly analyze: boolean } = { analyze: false }) {
    super(!analyze);
    if (analyze) this.performSelfAnalysis();
    else this.useTables();
  }

  /**
   * Reads the tokens of a file, step by step. Whatever they are, something comes back. Of an earlier reading it takes over
   * the steps that nothing has changed for.
   */
  read(
    source: SourceFile,
    tokens: Sequence<Token>,
    earlier: Earlier = { steps: [], changes: [] },
  ): readonly ReadStep[] {
    this.begin(source, tokens);
    this.steps = [];
    this.earlier = earlier;
    this.file();
    const { steps } = this;
    this.begin(source, Sequence.of([]));
    this.steps = [];
    return steps;
  }

  private readonly file = this.RULE("file", (): void => {
    if (this.RECORDING_PHASE) {
      this.SUBRULE(this.item);
      this.SUBRULE(this.entry);
    } else this.readSteps();
  });

  private readSteps(): void {
    this.block = null;
    const reusable = reusableSteps(this.source, this.earlier);
    let left = mostMismatches;
    while (!this.atEnd() || this.block !== null) {
      const from = this.position();
      const known = reusable(from, this.block?.column ?? null);
      const step = known ?? this.readStep(from, left <= 0);
      if (known !== undefined) this.moveTo(from + known.size);
      this.steps.push(step);
      left -= step.mismatches.length;
      if (step.opens !== null) this.block = step.opens;
      if (step.closes !== null) this.block = null;
    }
  }

  private readStep(from: number, isHopeless: boolean): ReadStep {
    this.beginStep();
    this.draft = emptyDraft;
    const { block, source } = this;
    const start = this.here();
    if (isHopeless && !this.atEnd()) this.take();
    else if (block === null) this.readOne(series.file, () => this.readItem());
    else if (this.seriesEnds(series.rules, block.column)) this.endBlock(block);
    else this.readOne(series.rules, () => this.readEntry());
    const { diagnostics, mismatches } = this;
    const { items, rules, opens, closes } = this.draft;
    const size = this.position() - from;
    const reach = this.reachFrom(from);
    const inside = block?.column ?? null;
    const read = { size, reach, inside, items, rules, opens, closes, diagnostics, mismatches };
    return { source, start, ...read };
  }

  private readItem(): void {
    if (this.isNext(RightBrace)) this.refuseBrace();
    else this.add(this.SUBRULE(this.item));
  }

  private readEntry(): void {
    const entry = this.SUBRULE(this.entry);
    if (entry !== null) this.draft = { ...this.draft, rules: [entry] };
  }

  private add(item: Item | null): void {
    if (item !== null) this.draft = { ...this.draft, items: [item] };
  }

  private endBlock(block: BlockHead): void {
    this.closeBlock(block);
    this.draft = { ...this.draft, closes: this.spanBehind() };
  }

  /** Null: the head of an `on` block, which its rules follow. */
  private readonly item = this.RULE("item", (): Item | null => {
    if (this.oddRuleFollows()) return this.looseRule();
    return this.OR({
      DEF: [
        { ALT: () => this.SUBRULE(this.policy) },
        { ALT: () => this.SUBRULE(this.importing) },
        { ALT: () => this.SUBRULE1(this.setting, { ARGS: [null] }) },
        { ALT: () => this.SUBRULE(this.fact) },
        { ALT: () => this.SUBRULE1(this.message, { ARGS: [null] }) },
        { ALT: () => this.SUBRULE1(this.system, { ARGS: [null] }) },
        { ALT: () => this.SUBRULE(this.test) },
        { ALT: () => this.SUBRULE1(this.property, { ARGS: [null] }) },
        { ALT: () => this.readHead() },
        { ALT: () => this.SUBRULE(this.overriding) },
        { ALT: () => this.loosely(this.SUBRULE(this.removal)) },
        { ALT: () => this.loosely(this.SUBRULE(this.placed)) },
        { ALT: () => this.loosely(this.SUBRULE(this.rule, { ARGS: [null, null] })) },
      ],
      ...expecting("item"),
    });
  });

  /** `on request first {`; an `on` block that nothing can be in ends with its head. */
  private readHead(): null {
    const start = this.CONSUME(keywordTokens.on);
    const event = this.readName("eventName");
    const first = this.OPTION(() => this.CONSUME(keywordTokens.first)) !== undefined;
    if (this.RECORDING_PHASE) return null;
    const opening = this.openBlock(start);
    const head = { ...opening, event, first };
    this.draft = { ...this.draft, opens: head };
    if (opening.brace === null && !this.canStart(series.rules)) this.endBlock(head);
    return null;
  }

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
    if (labelFollows(this.view)) return this.loosely(this.changed(start, { change: "override" }));
    return this.OR({
      DEF: [
        { ALT: () => this.SUBRULE(this.setting, { ARGS: [start] }) },
        { ALT: () => this.SUBRULE(this.message, { ARGS: [start] }) },
        { ALT: () => this.SUBRULE(this.system, { ARGS: [start] }) },
        { ALT: () => this.SUBRULE(this.property, { ARGS: [start] }) },
      ],
      ...expecting("overridden"),
    });
  });

  /** Whether what follows is a rule, whatever its first word means elsewhere. */
  private oddRuleFollows(): boolean {
    return labelFollows(this.view) || this.isNext(keywordTokens.if);
  }

  private looseRule(): OnBlock {
    return this.loosely(this.SUBRULE9(this.rule, { ARGS: [null, null] }));
  }

  /** A rule outside of any block. */
  private loosely(rule: BlockEntry): OnBlock {
    return { node: "on", event: null, first: false, rules: [rule], span: rule.span };
  }

  private changed(start: Token, change: RuleChange): Rule {
    const rule = this.SUBRULE(this.rule, { ARGS: [change, start.startOffset] });
    if (rule.label === null) this.report(missingLabel(this.spanOf(start), { change: start.image }));
    return rule;
  }

  private misplaced(): null {
    const start = this.LA(1);
    const item = this.SUBRULE9(this.item);
    this.report(misplacedDeclaration(this.spanOf(start), { what: start.image }));
    this.add(item);
    return null;
  }

  private refuseBrace(): void {
    const span = this.spanOf(this.take());
    this.report(strayBrace(span, {}, { edits: [{ span, text: "" }] }));
  }
}
