/** Six digits that are a birthday, and seven of which the first is 1 to 8. */
const resident = /(?<!\d)(\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))([-–‐\s]?)[1-8]\d{6}(?!\d)/g;

/** The text without anybody's resident number (주민등록번호, 외국인등록번호): of `900101-1234567` the birthday stays. */
export function maskNumbers(text: string): string {
  return text.replace(resident, "$1$2*******");
}

/** The same value with all its texts so. */
export function withMaskedTexts<T>(value: T): T {
  const mask = (_: string, one: unknown) => (typeof one === "string" ? maskNumbers(one) : one);
  return JSON.parse(JSON.stringify(value, mask));
}
