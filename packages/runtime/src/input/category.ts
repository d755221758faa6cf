import type { Category } from "@annae/vocabulary";
import * as z from "zod";

/** A category of consultations. */
export const category = z.strictObject({
  major: z.string().min(1),
  middle: z.string().min(1).optional(),
});

/**
 * The category of a room of which nothing is said: the first middle category of the first major one (TTL-7), here
 * of the tenant that scenarios play in. A chat server passes the first of the tenant's own categories.
 */
export const defaultCategory: Category = Object.freeze({ major: "배송", middle: "배송 지연" });
