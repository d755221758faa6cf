import type { IToken } from "chevrotain";
import type { Expectation } from "./expectations.ts";

/** Where the parser met something that cannot stand there. */
export interface Mismatch {
  readonly token: IToken;
  /** What has been read just before; the token itself where nothing of its construct has been. */
  readonly behind: IToken;
  /** The first token of the rule or declaration that it spoils. */
  readonly within: IToken;
  readonly expected: Expectation;
}
