import { expect, test } from "vitest";
import { channel, contractRevision } from "../testing/contract-policy.ts";
import { digestOf, libraryOf, tenantOf } from "./tenant.ts";

const copy = <T>(value: T): T => structuredClone(value);

test("tenants that decide by the same policy share it, whatever else they have set", () => {
  const library = libraryOf({ channels: [channel] });
  const policies = ["a", "b", "c"].map((name, at) => {
    const text = (policy: string) => (at < 2 ? policy : policy.replace("감사", "고맙"));
    const revision = copy(contractRevision({ limit: at, text }));
    const digest = digestOf(revision, library);
    const tenant = tenantOf(name, { number: 1, revision, digest, lastAssigned: null }, library);
    return [tenant?.stations.get(channel.id)?.policy, tenant?.kept.revision.policy];
  });
  expect(policies[1]?.[0]).toBe(policies[0]?.[0]);
  expect(policies[1]?.[1]).toBe(policies[0]?.[1]);
  expect(policies[2]?.[0]).not.toBe(policies[0]?.[0]);
});
