import type { Channel } from "@annae/vocabulary";
import type { Check } from "./check.ts";
import { type EncodeOptions, encodeChecks } from "./encode-checks.ts";
import { systemMessageChecks } from "./system-message-checks.ts";
import { tableChecks } from "./table-checks.ts";

/** What holds for every channel, as checks for any test runner: a title, and the faults that must be none. */
export function channelContract(channel: Channel, options: EncodeOptions = {}): readonly Check[] {
  return [
    ...tableChecks(channel),
    ...systemMessageChecks(channel),
    ...encodeChecks(channel, options),
  ];
}
