import { isDeepStrictEqual } from "node:util";
import { messages } from "../../../packages/channel-web/src/wire-schema.ts";
import { partOf } from "./part.ts";

/** What a chat window would not understand of a message, by the schema of the version it says it is of. */
export function webFaults(payload: unknown): readonly string[] {
  const { version } = partOf(payload);
  if (version !== 1 && version !== 2) return [`version ${version}`];
  const read = messages[version].safeParse(payload);
  if (!read.success)
    return read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  return isDeepStrictEqual(read.data, payload)
    ? []
    : ["it has members that the schema does not know"];
}

/** The number under which a chat window knows a message. */
export function webKey(payload: unknown): unknown {
  return partOf(payload).id;
}
