import type { Policy } from "@annae/ir";
import { isJsonObject } from "@annae/vocabulary";
import * as z from "zod";
import type { Surroundings } from "../engine/surroundings.ts";
import { deepFreeze } from "../store/deep-freeze.ts";
import { category } from "./category.ts";
import { checkJson } from "./check-json.ts";
import { parseCounselors } from "./counselors.ts";
import { parseCustomer } from "./customer.ts";
import { faultsOf, type Parsed, pathBelow } from "./fault.ts";
import { parseHostFacts } from "./host-facts.ts";
import { memberOf } from "./json-object.ts";

const outline = z.strictObject({
  counselors: z.unknown().optional(),
  openConsultations: z.int().min(0),
  customer: z.unknown().optional(),
  category: category.nullable().default(null),
  facts: z.unknown().optional(),
});

/**
 * What a chat server knows around an event, frozen: roster, open consultations and customer must be given, the
 * category may be missing, and facts that the policy declares without a default must be among `facts`.
 */
export function parseSurroundings(
  json: unknown,
  policy: Pick<Policy, "hostFacts">,
  channelIds: readonly string[],
  path = "$",
): Parsed<Surroundings> {
  const frame = checkJson(outline, json, path);
  if (!isJsonObject(json)) return { ok: false, faults: faultsOf(frame) };
  const part = (key: string, preset?: unknown) =>
    [memberOf(json, key, preset), pathBelow(path, key)] as const;
  const [roster, rosterPath] = part("counselors");
  const counselors = parseCounselors(roster, channelIds, rosterPath);
  const customer = parseCustomer(...part("customer"));
  const [given, factsPath] = part("facts", {});
  const facts = parseHostFacts(given, policy, factsPath);
  if (frame.ok && counselors.ok && customer.ok && facts.ok) {
    const { openConsultations, category: created } = frame.value;
    const value: Surroundings = {
      counselors: counselors.value,
      openConsultations,
      customer: customer.value,
      category: created,
      facts: facts.value,
    };
    return { ok: true, value: deepFreeze(value) };
  }
  return { ok: false, faults: [frame, counselors, customer, facts].flatMap(faultsOf) };
}
