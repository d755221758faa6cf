import { z } from "zod";

/** A category of consultations. */
export const category = z.strictObject({
  major: z.string().min(1),
  middle: z.string().min(1).optional(),
});
