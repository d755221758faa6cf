import { hasErrors, type Item, parse, sourceFile } from "@annae/dsl";
import type { FormEdit, NewStep } from "./form-edit.ts";

/** Whether it is one property and nothing else, as far as its spelling goes. */
export function isProperty(written: string): boolean {
  return onlyItem(written)?.node === "property";
}

function onlyItem(written: string): Item | undefined {
  const { tree, diagnostics, lexemes } = parse(sourceFile("", written));
  const isOne = tree.items.length === 1 && lexemes.length === 0 && !hasErrors(diagnostics);
  return isOne ? tree.items[0] : undefined;
}

/** The rule as a policy writes it. */
export function spelledRule({
  label,
  when,
  steps,
}: Pick<Extract<FormEdit, { edit: "addRule" }>, "label" | "when" | "steps">): string {
  const done = steps.map(writtenStep).join("; ");
  return when === null ? `${label}: ${done}` : `${label}: when ${when} then ${done}`;
}

function writtenStep(step: NewStep): string {
  return "send" in step ? `send ${step.send}` : step.action;
}
