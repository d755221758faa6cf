/** Where something stands in the text of a policy: `start` inside, `end` outside, in UTF-16 units from the file's start. */
export interface TextRange {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a file that becomes another text. */
export interface TextPatch extends TextRange {
  readonly text: string;
}
