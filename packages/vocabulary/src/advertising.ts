const advertising =
  /광고|할인|쿠폰|이벤트|특가|무료|경품|프로모션|\b(?:sale|discount|coupon|promotion|free)\b/i;

/** The first word of advertising in the text, for which platforms turn a text down; undefined where there is none. */
export function advertisingIn(text: string): string | undefined {
  return advertising.exec(text)?.[0];
}
