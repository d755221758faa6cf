import type { IToken, ParserMethod } from "chevrotain";
import type { SourceFile } from "../0-source/source-file.ts";
import type { Tokens } from "../1-tokens/source-to-tokens.ts";
import { keywordTokens, RightBrace, Text } from "../1-tokens/tokens.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { FileNode, ImportNode, Item, Name, OnBlock, PolicyHeader, Rule } from "./ast.ts";
import { misplacedDeclaration } from "./diagnostics/misplaced-declaration.ts";
import { missingLabel } from "./diagnostics/missing-label.ts";
import { strayBrace } from "./diagnostics/stray-brace.ts";
import { expecting } from "./expectations.ts";
import type { Mismatch } from "./grammar-base.ts";
import { series } from "./series.ts";
import { ValueGrammar } from "./value-grammar.ts";

/** What the parser makes of a file: the nodes it understood, and what it did not. */
export interface Reading {
  readonly items: readonly Item[];
  /** What is wrong and what was meant. */
  readonly diagnostics: readonly Diagnostic[];
  /** What is wrong and nobody can tell what was meant; in order of position. */
  readonly mismatches: readonly Mismatch[];
}

type BlockEntry = OnBlock["rules"][number];

/** The whole grammar, from a file's tokens to its nodes. */
export class PolicyGrammar extends ValueGrammar {
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

  private readonly file: ParserMethod<[], void> = this.RULE("file", () => {
    this.readSeries(series.file, null, () => {
      if (this.labelFollows() && !this.RECORDING_PHASE) this.items.push(this.SUBRULE1(this.loose));
      else if (this.isNext(RightBrace)) this.report(strayBrace(...this.strayBrace()));
      else this.items.push(this.SUBRULE2(this.item));
    });
  });
}
