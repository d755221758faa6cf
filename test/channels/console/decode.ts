import {
  accepted,
  checkShape,
  type Decoded,
  type Happening,
  type PlatformRequest,
  readJson,
} from "@annae/channel-kit/webhook";
import { webhookBytes } from "./limits.ts";
import { typedLine } from "./wire-schema.ts";

/** A typed line as what happened: `/open` enters, `/connect` asks for a counselor, all else is said. Never throws. */
export function decodeTerminal(body: string | Uint8Array): Decoded<PlatformRequest> {
  const json = readJson(body, webhookBytes.max);
  if (!json.ok) return json;
  const checked = checkShape(typedLine, json.value);
  if (!checked.ok) return checked;
  const { user, n, line } = checked.value;
  return accepted({ customer: user, id: `${n}`, at: null, happening: happeningOf(line) });
}

function happeningOf(line: string): Happening {
  if (line === "/open") return { type: "enter" };
  if (line === "/connect") return { type: "request", category: null, text: null };
  return { type: "message", text: line, keyword: null, attachments: [] };
}
