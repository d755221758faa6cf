import type { Category, Counselor, TenantSettings } from "@annae/vocabulary";

/** What a request is about and where it comes from. */
export interface Origin {
  readonly channel: string;
  readonly category: Category | null;
}

interface Designation {
  /** Whether the counselor is designated for anything. */
  readonly any: (counselor: Counselor) => boolean;
  /** Whether the counselor is designated for such requests. */
  readonly fits: (counselor: Counselor, origin: Origin) => boolean;
}

const everyone: Designation = { any: () => true, fits: () => true };

const designations: Readonly<Record<TenantSettings["distribution"]["by"], Designation>> = {
  load: everyone,
  turn: everyone,
  category: {
    any: ({ categories = [] }) => categories.length > 0,
    fits: ({ categories = [] }, { category }) =>
      category !== null && categories.some((designated) => includes(designated, category)),
  },
  channel: {
    any: ({ channels = [] }) => channels.length > 0,
    fits: ({ channels = [] }, { channel }) => channels.includes(channel),
  },
};

/**
 * Whether the tenant's distribution gives such requests to the counselor at all.
 * Under manual distribution it gives everyone everything.
 */
export function isDesignated(
  counselor: Counselor,
  settings: Pick<TenantSettings, "distribution">,
  origin: Origin,
): boolean {
  const { mode, by } = settings.distribution;
  return mode === "manual" || designations[by].fits(counselor, origin);
}

/** Whether anybody of the roster is designated for what the tenant's distribution goes by; if nobody is, it can't go by it. */
export function designates(
  roster: readonly Counselor[],
  { distribution }: Pick<TenantSettings, "distribution">,
): boolean {
  return roster.some(designations[distribution.by].any);
}

function includes(designated: Category, category: Category): boolean {
  if (designated.major !== category.major) return false;
  return designated.middle === undefined || designated.middle === category.middle;
}
