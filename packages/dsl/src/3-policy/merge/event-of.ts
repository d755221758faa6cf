import type { OnBlock } from "@annae/syntax";
import { type EventName, eventNames, events } from "@annae/vocabulary";
import { unknownEvent } from "../diagnostics.ts";
import type { Findings } from "../findings.ts";
import { meantBy } from "../meant-by.ts";

/** The event of the block, `request` outside any block; null, reported, where there is no such event. */
export function eventOf(block: OnBlock, findings: Findings): EventName | null {
  if (block.event === null) return "request";
  const { text, span } = block.event;
  const event = eventNames.find((name) => name === text);
  if (event !== undefined) return event;
  const suggestion = findings.suggest(block.event, eventNames);
  const described = eventNames.map((name) => ({ name, doc: events[name].doc }));
  const nearest = suggestion?.name ?? meantBy(text, described)[0];
  findings.report(unknownEvent(span, { name: text, nearest }, suggestion?.fix));
  return null;
}
