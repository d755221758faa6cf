/** Half a character, and what JSON may hold as it is although it could disturb a terminal. */
const unsafe = /[\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
const escapes = /\\(?:\\|(ud[89a-f][0-9a-f]{2}))/g;

/** The value as JSON that can be shown anywhere, with a line break at its end; never with half a character in it. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
    .replace(escapes, (written, half: string | undefined) =>
      half === undefined ? written : "\\ufffd",
    )
    .replace(unsafe, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `${text}\n`;
}
