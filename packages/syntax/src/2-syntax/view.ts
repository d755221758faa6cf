import type { Token } from "../1-tokens/tokens.ts";
import type { MeantKeyword } from "./meant-keyword.ts";

/** What the parser stands before. */
export interface View {
  /** 1: the next token; 0: the last one read. */
  readonly ahead: (count: number) => Token;
  /** Whether the token is the first on its line. */
  readonly startsLine: (token: Token) => boolean;
  /** The keyword that the word was probably meant as; null where it is far from all. */
  readonly meaningOf: (word: string) => MeantKeyword | null;
}
