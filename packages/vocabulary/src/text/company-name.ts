/** Where a text of the tenant's settings or of a platform names the company that keeps the conversation: SYS-4. */
export const companyNameMark = "#{위탁사명}";

/** The text with the company's name wherever it is marked. */
export function nameCompany(text: string, companyName: string): string {
  return text.replaceAll(companyNameMark, () => companyName);
}
