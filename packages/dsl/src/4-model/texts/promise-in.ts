const korean =
  /(?:(?:답변?|회신|연락|전화)(?:을|를)?\s?(?:해\s?)?드(?:립니다|려요|리겠|릴게|릴\s?예정)|(?:안내|응대|상담|처리|도와)(?:을|를)?\s?(?:해\s?)?드(?:리겠|릴게|릴\s?예정)|(?:답변?|회신|연락|전화)\s?(?:하겠|할게|할\s?예정))[^\s.!?。]*/u;

const english =
  /\b(?:we|i|our team|a counselor|someone|somebody)(?:['’]ll| will| shall| are going to| is going to)(?: (?:\w+ly|soon|then|also))? (?:answer|reply|respond|write back|get back|call|contact|be in touch|be with you|help)\b/i;

/** A promise that depends on the customer's coming again; to wait or to leave a message is no such thing. */
const onCondition = /시면|\b(?:if|when|once|unless)\b/i;
const staying = /남[겨기]|적어|입력|보내|기다|대기|계시|\b(?:leave|wait|hold|stay|write to us)\b/i;
const again = /다시|\b(?:again|back)\b/i;

/** The words of a text that promise the customer an answer later on; undefined where it promises none. */
export function promiseIn(text: string): string | undefined {
  for (const sentence of text.split(/(?<=[.!?。])\s+|\n/u)) {
    if (onCondition.test(sentence) && (!staying.test(sentence) || again.test(sentence))) continue;
    const promise = korean.exec(sentence) ?? english.exec(sentence);
    if (promise !== null) return promise[0];
  }
  return undefined;
}
