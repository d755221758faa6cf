import type { Token } from "../1-tokens/tokens.ts";
import type { Expected } from "./expectations.ts";

/** Where the parser met something that cannot stand there. */
export interface Mismatch {
  readonly token: Token;
  /** What has been read just before; the token itself where nothing of its construct has been. */
  readonly behind: Token;
  /** The first token of the rule or declaration that it spoils. */
  readonly within: Token;
  readonly expected: Expected;
}
