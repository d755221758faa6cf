import type { Customer } from "@annae/vocabulary";
import * as z from "zod";
import { deepFreeze } from "../store/deep-freeze.ts";
import { checkJson } from "./check-json.ts";
import type { Parsed } from "./fault.ts";
import { idText } from "./id-text.ts";

const customer = z.strictObject({
  id: idText,
  blocked: z.boolean().default(false),
  channelAdded: z.boolean().default(true),
});

const scenarioCustomer = customer.extend({ id: customer.shape.id.default("u1") });

/** The customer with defaults for everything but the id, frozen. */
export function parseCustomer(json: unknown, path = "$.customer"): Parsed<Customer> {
  return deepFreeze(checkJson(customer, json, path));
}

/** The customer of a scenario, who may leave out the id: there is only one. */
export function parseScenarioCustomer(json: unknown, path: string): Parsed<Customer> {
  return deepFreeze(checkJson(scenarioCustomer, json, path));
}
