import type { Announcement, SystemMessage } from "@annae/vocabulary";

/** The chat window says nothing by itself. */
export const systemMessages: Readonly<Record<string, SystemMessage>> = {};

/** Nothing is shown without being sent. */
export const announcements: readonly Announcement[] = [];
