import type { Customer } from "@annae/vocabulary";
import { z } from "zod";
import { deepFreeze } from "../store/deep-freeze.ts";
import { check } from "./check.ts";
import type { Parsed } from "./fault.ts";

const customer = z.strictObject({
  id: z.string().min(1).default("u1"),
  blocked: z.boolean().default(false),
  channelAdded: z.boolean().default(true),
});

/** The customer with every default filled in, frozen. */
export function parseCustomer(json: unknown, path = "$.customer"): Parsed<Customer> {
  return deepFreeze(check(customer, json, path));
}
