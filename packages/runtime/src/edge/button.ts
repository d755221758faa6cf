import { z } from "zod";

/** A link, or a keyword that the customer says by pressing it. */
export const button = z.union([
  z.strictObject({ label: z.string(), url: z.string() }),
  z.strictObject({ label: z.string(), keyword: z.string() }),
]);
