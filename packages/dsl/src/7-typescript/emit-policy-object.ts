import { type PolicyIr, situationsOf } from "@annae/ir";
import { eventNames } from "@annae/vocabulary";
import { codeDoc, type DataDoc, dataDoc, objectDoc, printDoc } from "./data-doc.ts";
import { emitEvent } from "./emit-event.ts";
import { stringLiteral } from "./literal.ts";
import { type ModuleParts, runtimeType } from "./module-parts.ts";

/** Writes the functions that decide, and gives the object that is the policy. */
export function emitPolicyObject(ir: PolicyIr, parts: ModuleParts): string {
  const own = [
    `  name: ${stringLiteral(ir.name)},`,
    "  settings,",
    "  hostFacts,",
    "  messages,",
    "  systemTexts,",
    `  situations: ${printDoc(dataDoc(situationsOf(ir)), 2, 15)},`,
  ];
  const events = emitEvents(ir, parts);
  const head = "  events: ";
  const last = `${head}${printDoc(events, 2, head.length + 1)},`;
  return [
    "export default {",
    ...own,
    last,
    "  rules,",
    `} satisfies ${runtimeType(parts, "Policy")};`,
  ].join("\n");
}

/** The function that decides each event, in the order of events. */
function emitEvents(ir: PolicyIr, parts: ModuleParts): DataDoc {
  const entries = eventNames.flatMap((name): (readonly [string, DataDoc])[] => {
    const event = ir.events[name];
    if (event === undefined) return [];
    const decide = codeDoc(emitEvent(name, event, parts));
    return [
      [
        name,
        objectDoc([
          ["reads", dataDoc(event.reads)],
          ["decide", decide],
        ]),
      ],
    ];
  });
  return objectDoc(entries);
}
