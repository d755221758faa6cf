import type { PolicyIr } from "@annae/ir";
import type * as z from "zod";
import type { nameList } from "../protocol/insight.ts";

/** How the policy's messages are titled, and its situations, each by the first message that its rule sends. */
export function titlesIn({ messages, events }: PolicyIr): z.infer<typeof nameList> {
  const titles = Object.values(messages).flatMap(({ name, title }) =>
    title === null ? [] : [[name, title] as const],
  );
  const titled = new Map(titles);
  const rules = (events.request?.blocks ?? []).flatMap((block) => block.rules);
  const situations = rules.flatMap(({ id, actions }) => {
    const sent = actions.flatMap(({ step }) =>
      step.do === "send" && "message" in step ? [titled.get(step.message)] : [],
    );
    const title = sent.find((one) => one !== undefined);
    return title === undefined ? [] : [[id, title] as const];
  });
  return { messages: Object.fromEntries(titles), situations: Object.fromEntries(situations) };
}
