import type { Expectation, ExpectedDelivery } from "@annae/ir";
import type { ExpectationNode, Name } from "@annae/syntax";
import { actionNamed, actions, roomStates, speakerNames } from "@annae/vocabulary";
import { nothingWithOthers, notOnChannel } from "./diagnostics.ts";
import { namedOne, type OneTest } from "./testing.ts";

type Named = Extract<ExpectationNode, { node: "name" }>;

/** What is expected of an event; what cannot be understood is reported and left out. */
export function buildExpectations(
  nodes: readonly ExpectationNode[],
  test: OneTest,
): readonly Expectation[] {
  const nothing = nodes.find(({ node }) => node === "nothing");
  const happens = nodes.some(({ node }) => node === "name");
  if (nothing !== undefined && happens) test.findings.report(nothingWithOthers(nothing.span, {}));
  return nodes.flatMap((node) => buildExpectation(node, test) ?? []);
}

function buildExpectation(node: ExpectationNode, test: OneTest): Expectation | null {
  switch (node.node) {
    case "nothing":
      return { expect: "nothing" };
    case "name":
      return buildNamed(node, test);
    case "is":
      return node.what === "room"
        ? buildRoom(node.value, test)
        : buildLabel("situation", node.value, test.labels.situations, test);
    case "rule":
      return buildLabel("rule", node.label, test.labels.rules, test);
  }
}

function buildRoom(value: Name, test: OneTest): Expectation | null {
  const state = namedOne(value, "room", roomStates, test);
  return state && { expect: "room", state };
}

function buildLabel(
  expect: "rule" | "situation",
  name: Name,
  labels: readonly string[],
  test: OneTest,
): Expectation | null {
  const label = namedOne(name, expect, labels, test);
  return label === null ? null : { expect, label };
}

function buildNamed(node: Named, test: OneTest): Expectation | null {
  const { name, as, containing, toCounselorAs, shownToCounselorAs } = node;
  const { installation, model } = test;
  const isBare = [as, toCounselorAs, shownToCounselorAs, ...containing].every(
    (one) => one === null,
  );
  if (isBare && actionNamed(name.text) !== undefined) return buildEffect(name, test);
  const isMessage = model.messages.has(name.text);
  const isSystem = !isMessage && installation.systemCodes.has(name.text);
  if (!isMessage && !isSystem) return reportNothingOfThatName(name, isBare, test);
  const shown = buildShown(as, test);
  const counselorSpeaker = toCounselorAs && namedOne(toCounselorAs, "speaker", speakerNames, test);
  const code = shownToCounselorAs;
  if (shown === null || (toCounselorAs !== null && counselorSpeaker === null)) return null;
  const codes = [...(isSystem ? [name] : []), ...(code === null ? [] : [code])];
  if (!codes.every((one) => isShownHere(one, test))) return null;
  return {
    expect: "delivery",
    message: isMessage ? name.text : null,
    system: isSystem ? name.text : shown.system,
    speaker: shown.speaker,
    containing: containing.map(({ text }) => text),
    counselorSpeaker,
    counselorSystem: code?.text ?? null,
  };
}

/** What `as` says of the customer's view; null, reported, where it says nothing known. */
function buildShown(
  as: Name | null,
  test: OneTest,
): Pick<ExpectedDelivery, "speaker" | "system"> | null {
  if (as === null) return { speaker: null, system: null };
  if (test.installation.systemCodes.has(as.text)) {
    return isShownHere(as, test) ? { speaker: null, system: as.text } : null;
  }
  const speaker = namedOne(as, "speaker", speakerNames, test, test.installation.systemCodes);
  return speaker && { speaker, system: null };
}

function buildEffect(name: Name, test: OneTest): Expectation | null {
  const { channel } = test;
  const isEverywhere = actionNamed(name.text)?.room !== undefined;
  const possible = isEverywhere || channel?.effects.some(({ action }) => action === name.text);
  if (possible !== false) return { expect: "effect", action: name.text };
  test.findings.report(notOnChannel(name.span, { name: name.text, channel: channel?.id ?? "" }));
  return null;
}

/** Whether the platform message exists, and on the channel of the test; reported where not. */
function isShownHere(code: Name, test: OneTest): boolean {
  const { channel, installation, findings } = test;
  if (!installation.systemCodes.has(code.text)) {
    return namedOne(code, "system", [...installation.systemCodes], test) !== null;
  }
  if (channel === null || Object.hasOwn(channel.systemMessages, code.text)) return true;
  findings.report(notOnChannel(code.span, { name: code.text, channel: channel.id }));
  return false;
}

/** Only a message has qualities. */
function reportNothingOfThatName(name: Name, isBare: boolean, test: OneTest): null {
  const { model, installation } = test;
  const messages = [...model.messages.keys(), ...installation.systemCodes];
  const known = isBare
    ? [...messages, ...actions.map((action) => action.name), "nothing"]
    : messages;
  namedOne(name, isBare ? "expectation" : "message", known, test);
  return null;
}
