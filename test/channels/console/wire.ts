/** What the terminal is told to print. */
export interface PrintRequest {
  readonly to: string;
  /** The same when the same text is sent again: a terminal prints each once. */
  readonly key: string;
  readonly print: string;
}

/** What the terminal tells of a line that somebody typed. */
export interface TypedLine {
  readonly user: string;
  /** Counts the lines of a user. */
  readonly n: number;
  readonly line: string;
}
