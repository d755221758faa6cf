/** What is written in the field of that name, without what stands around it. */
export function writtenIn(form: FormData, field: string): string {
  return String(form.get(field) ?? "").trim();
}

/** A name that a policy can hold, of what somebody calls it: no spaces, and nothing that would end a word. */
export function calledName(called: string): string {
  return called
    .normalize("NFC")
    .trim()
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^[_\p{N}]+|_+$/gu, "");
}
