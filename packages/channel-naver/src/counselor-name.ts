import { membersOf, plainName, textOf } from "@annae/channel-kit/webhook";

/**
 * The counselor's name in a handover's metadata, or null. It is an object, JSON in a text, or what Naver's own examples show:
 * JSON with single quotes.
 */
export function counselorName(metadata: unknown): string | null {
  const name = nameIn(typeof metadata === "string" ? (fromJson(metadata) ?? metadata) : metadata);
  return name === undefined || name === "" ? null : plainName(name);
}

function nameIn(metadata: unknown): string | undefined {
  if (typeof metadata === "string") return fromLooseJson(metadata);
  return textOf(membersOf(metadata).get("managerNickname"));
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const loose = /["']managerNickname["']\s*:\s*(["'])((?:\\.|(?!\1)[^\\])*)\1/su;

function fromLooseJson(text: string): string | undefined {
  const [, , written] = loose.exec(text) ?? [];
  return written?.replace(/\\(?:u([\da-f]{4})|(.))/gis, (_, code?: string, one?: string) =>
    code === undefined ? (one ?? "") : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
