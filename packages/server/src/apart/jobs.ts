import { rewritePicture } from "../pictures/rewrite-picture.ts";
import { prepare } from "../tenants/prepare.ts";

/** What is done in a process of its own, because strangers can make it take for ever. Arguments and answers are copied. */
export const jobs = { prepare, rewritePicture } as const;

/** See {@link jobs}. */
export type Jobs = typeof jobs;
