import type { rewritePicture } from "../pictures/rewrite-picture.ts";
import type { checkSetup } from "../tenants/check-setup.ts";
import type { prepare } from "../tenants/prepare.ts";
import type { proveSetup } from "../tenants/prove-setup.ts";

/** What is done in a process of its own, because strangers can make it take for ever. Each reads what it needs alone. Arguments and answers are copied. */
export const jobs = {
  prepare: async (...given: Parameters<typeof prepare>) =>
    (await import("../tenants/prepare.ts")).prepare(...given),
  checkSetup: async (...given: Parameters<typeof checkSetup>) =>
    (await import("../tenants/check-setup.ts")).checkSetup(...given),
  proveSetup: async (...given: Parameters<typeof proveSetup>) =>
    (await import("../tenants/prove-setup.ts")).proveSetup(...given),
  rewritePicture: async (...given: Parameters<typeof rewritePicture>) =>
    (await import("../pictures/rewrite-picture.ts")).rewritePicture(...given),
} as const;

/** See {@link jobs}. */
export type Jobs = typeof jobs;
