import * as z from "zod";
import { moment, roomId } from "./names.ts";

/** `GET /api/decisions`: what was decided, as a decision log has it; `after`: `next` of the page before. `words`: customers' own words, too, for whoever may. */
export const decisionsQuery = z.strictObject({
  after: z.coerce.number().int().nonnegative().default(0),
  words: z.stringbool().default(false),
});
/** Lines of a decision log (docs/decision-log.md); without `words` every letter of a customer's is "○", and customers have other names. */
export const decisionsPage = z.object({ lines: z.array(z.unknown()), next: z.number().int() });

/** `GET /api/statistics`: from one moment to another, at most 92 days. */
export const statisticsQuery = z.strictObject({
  from: z.coerce.number().int().nonnegative(),
  to: z.coerce.number().int().nonnegative(),
});

/** How often something came, and what came of it. */
export const tally = z.object({
  /** Name of the message, or label of the rule. */
  name: z.string(),
  count: z.number().int(),
  /** By hour of the day (24), by day of the week from Monday on (7): in the tenant's time zone. */
  byHour: z.array(z.number().int()),
  byWeekday: z.array(z.number().int()),
  /** Milliseconds until a counselor answered, where one did: how often, half of them within, nine of ten within. */
  answered: z.object({ count: z.number().int(), half: z.number(), most: z.number() }),
  /** After how many the customer left or ended it before anybody answered. */
  left: z.number().int(),
});
/** Messages of the policy, and situations of requests; the most frequent first. */
export const statistics = z.object({ messages: z.array(tally), situations: z.array(tally) });

/** `GET /api/names`: how people call what the policy in force calls by a name of code: titles of messages, by name; situations by label, as their first message is called. */
export const nameList = z.object({
  messages: z.record(z.string(), z.string()),
  situations: z.record(z.string(), z.string()),
});

/** One way in which a revision decides otherwise; `id` is the same as long as it is the same way. */
export const shadowClass = z.object({
  id: z.string(),
  event: z.string(),
  changes: z.array(
    z.object({ part: z.string(), was: z.string().nullable(), now: z.string().nullable() }),
  ),
  count: z.number().int(),
  examples: z.array(
    z.object({
      room: roomId,
      at: moment,
      /** What the customer was told, and would have been. */
      was: z.array(z.string()),
      now: z.array(z.string()),
    }),
  ),
});

/** `GET /api/shadow`: what a revision would have decided of everything that was decided since; nothing of it is sent. Null: none runs. */
export const shadowRun = z.object({
  shadow: z
    .object({
      revision: z.string(),
      since: moment,
      by: z.string(),
      played: z.number().int(),
      different: z.number().int(),
      /** What could not be played, such as under a channel that is gone. */
      unplayable: z.number().int(),
      classes: z.array(shadowClass),
    })
    .nullable(),
});
/** `POST /api/shadow`: from now on; null ends it. */
export const shadowStart = z.strictObject({ revision: z.string().max(64).nullable() });

/** See {@link tally}. */
export type CameTally = z.infer<typeof tally>;
/** See {@link shadowClass}. */
export type ShadowClass = z.infer<typeof shadowClass>;
/** See {@link shadowRun}. */
export type ShadowRun = NonNullable<z.infer<typeof shadowRun>["shadow"]>;
