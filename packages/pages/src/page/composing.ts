/** Of a key press: what decides whether it means something. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
  /** 229: Safari's last press of a Hangul syllable, which says `isComposing` too late. */
  readonly keyCode: number;
}

/** Whether a Hangul syllable is being put together: then a key means nothing but that. */
export function isComposing({ isComposing: composing, keyCode }: KeyPress): boolean {
  return composing || keyCode === 229;
}

/** Whether the press sends what is written: Enter alone. */
export function sends(press: KeyPress): boolean {
  return press.key === "Enter" && !press.shiftKey && !isComposing(press);
}
