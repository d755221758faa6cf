import type { Announcement, SystemMessage } from "@annae/vocabulary";

/** Naver has no messages of its own that a company can word or call. */
export const systemMessages: Readonly<Record<string, SystemMessage>> = {};

/** Nothing is shown by the platform itself. */
export const announcements: readonly Announcement[] = [];
