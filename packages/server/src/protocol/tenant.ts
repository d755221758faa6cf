import * as z from "zod";
import { gateStand, wordGates } from "./gates.ts";
import { moment, pictureDigest, roomId } from "./names.ts";

const path = z.string().min(1).max(200);

/** What a tenant decides by, as a whole: policy, settings, roster. */
export const tenantContent = z.strictObject({
  policy: z.strictObject({
    entry: path,
    files: z.record(path, z.string().max(256 * 1024)),
    /** Uploaded pictures by the path under which the policy names them. */
    pictures: z.record(path, pictureDigest).default({}),
  }),
  /** As settings are written in scenarios. */
  settings: z.record(z.string(), z.unknown()),
  /** The roster, as scenarios write it. */
  counselors: z.array(z.unknown()),
});

/** Why something is done, in somebody's own words. */
const reason = z.string().trim().min(1).max(500);

/** `POST /api/revisions`: a revision made elsewhere, such as by a program. */
export const newRevision = tenantContent.extend({ note: z.string().max(500).default("") });

/** Something found while checking. `file`, `line`, `column` (from 1): where, in a text of the policy; null: `path` says it. */
export const finding = z.object({
  severity: z.enum(["error", "warning"]),
  /** Name of the diagnostic, or the path of a setting. */
  path: z.string(),
  file: z.string().nullable(),
  line: z.number().int().nullable(),
  column: z.number().int().nullable(),
  ko: z.string(),
  en: z.string(),
});

/**
 * Where a revision is in its life. `faulty`: it can't be put in force, for a gate is closed that no word opens; `checked`: it can; `armed`: it is in force; `replaced`: it was, until a
 * newer one came; `rolledBack`: it was, until an older one was put in its place.
 */
export const revisionStates = ["faulty", "checked", "armed", "replaced", "rolledBack"] as const;

/** A revision; `id` is a digest of all of it. */
export const revisionState = z.object({
  id: z.string(),
  state: z.enum(revisionStates),
  made: moment,
  /** Who made it, by id. */
  by: z.string(),
  /** Why. */
  note: z.string(),
  findings: z.array(finding),
  /** How its gates stand, but for those that hang on what whoever asks has looked at. */
  gates: z.array(gateStand),
  /** When it was last put in force, by whom and why; `shadowed`: how many events it had decided as a shadow before. Null: never. */
  armed: z
    .object({ at: moment, by: z.string(), reason: z.string(), shadowed: z.number().int() })
    .nullable(),
});
/** `GET /api/revisions`: the latest first. */
export const revisionList = z.object({ revisions: z.array(revisionState) });
/** A revision in a path. */
export const revisionPath = z.strictObject({ id: z.string().max(64) });
/** `GET /api/revisions/{id}` */
export const revision = z.object({ revision: revisionState, content: tenantContent });
/**
 * `POST /api/revisions/arm`: exactly what was checked, with its gates open, or it is a conflict that names those that are not; one that was in force
 * before is rolled back to without. `over`: the revision beside which it was looked at, null where none is in force; another one by now is a
 * conflict. `seen`: the ids of the ways in which its shadow came out otherwise, as far as they were looked at. `despite`: gates for which the asking
 * person answers by name; a program answers for nothing.
 */
export const armRevision = z.strictObject({
  id: z.string().max(64),
  reason,
  over: z.string().max(64).nullable().optional(),
  seen: z.array(z.string().max(64)).max(200).default([]),
  despite: z.array(z.enum(wordGates)).max(wordGates.length).default([]),
});

/** `GET /api/standard`: the policies that a tenant's may extend, by name; pictures as they are, by path. */
export const extendablePolicies = z.object({
  policies: z.record(
    z.string(),
    z.object({
      entry: path,
      files: z.record(path, z.string()),
      pictures: z.record(path, z.base64()),
    }),
  ),
});

/** `GET /api/holidays?year=2027`: Korea's public holidays of that year by the official almanac, as settings list them; 404 while it is not out. */
export const holidaysQuery = z.strictObject({ year: z.coerce.number().int().min(1900).max(2999) });
/** The answer to it. */
export const holidayList = z.object({
  holidays: z.array(z.object({ date: z.string(), name: z.string() })),
});

/** What the operators are working on. */
export const draft = z.object({
  /** Grows with each writing; 0: nobody has written one, and it is what is in force. */
  version: z.number().int().nonnegative(),
  /** Digest of the content, as of a revision. */
  id: z.string(),
  /** Who wrote it last; null: nobody. */
  by: z.object({ id: z.string(), name: z.string(), at: moment }).nullable(),
  content: tenantContent,
});
/** `POST /api/draft`: `version` is the one that was read; where somebody has written meanwhile, nothing is changed and theirs is told. */
export const draftWriting = z.strictObject({
  version: z.number().int().nonnegative(),
  content: tenantContent,
});
/** `POST /api/draft/check`: makes a revision of the draft of that version. */
export const draftCheck = z.strictObject({
  version: z.number().int().nonnegative(),
  note: z.string().max(500).default(""),
});
/** The answer 409 to either: what somebody else has written meanwhile. */
export const draftConflict = z.object({
  code: z.literal("conflict"),
  status: z.literal(409),
  request: z.string(),
  draft,
});

/** A picture that was uploaded; sizes in pixels and bytes. */
export const picture = z.object({
  digest: pictureDigest,
  /** As it was called. */
  name: z.string(),
  type: z.enum(["image/jpeg", "image/png"]),
  width: z.number().int(),
  height: z.number().int(),
  bytes: z.number().int(),
  at: moment,
  by: z.string(),
});
/** `GET /api/pictures`: the latest first. */
export const pictureList = z.object({ pictures: z.array(picture) });
/** `POST /api/pictures?name=…`, with the picture itself (`image/jpeg` or `image/png`) as the body. */
export const pictureUpload = z.strictObject({ name: z.string().min(1).max(100) });
/** A picture in a path. */
export const picturePath = z.strictObject({ digest: pictureDigest });

/** `POST /api/blocked`: whether the customer of that room is answered; it holds at once. */
export const blockCustomer = z.strictObject({ room: roomId, blocked: z.boolean() });
/** `GET /api/blocked` */
export const blockedList = z.object({
  blocked: z.array(
    z.object({ room: roomId, channel: z.string(), name: z.string(), since: moment }),
  ),
});
/** `POST /api/hooks`: a new address for a channel; the one before is good for another day. */
export const renewAddress = z.strictObject({ channel: z.string().max(64) });
/** Told once. */
export const hookAddress = z.object({ path: z.string() });

/** See {@link tenantContent}. */
export type TenantContent = z.infer<typeof tenantContent>;
/** See {@link extendablePolicies}. */
export type ExtendablePolicies = z.infer<typeof extendablePolicies>["policies"];
/** See {@link finding}. */
export type PolicyFinding = z.infer<typeof finding>;
/** See {@link revisionState}. */
export type RevisionState = z.infer<typeof revisionState>;
/** See {@link draft}. */
export type Draft = z.infer<typeof draft>;
/** See {@link holidayList}. */
export type HolidayList = z.infer<typeof holidayList>;
/** See {@link picture}. */
export type UploadedPicture = z.infer<typeof picture>;
