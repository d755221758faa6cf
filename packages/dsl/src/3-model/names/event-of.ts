import { type EventName, eventNames } from "@annae/vocabulary";
import type { OnBlock } from "../../2-ast/ast.ts";
import { unknownEvent } from "../diagnostics/unknown-event.ts";
import type { Findings } from "./findings.ts";

/** The event of the block, `request` outside any block; null, reported, where there is no such event. */
export function eventOf(block: OnBlock, findings: Findings): EventName | null {
  if (block.event === null) return "request";
  const { text, span } = block.event;
  const event = eventNames.find((name) => name === text);
  if (event !== undefined) return event;
  const suggestion = findings.suggest(block.event, eventNames);
  findings.report(unknownEvent(span, { name: text, nearest: suggestion?.name }, suggestion?.fix));
  return null;
}
