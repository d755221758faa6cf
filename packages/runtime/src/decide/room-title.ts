import type { Channel, Conversation } from "@annae/vocabulary";

/** The title of the room in the counselors' list, "major > middle"; null where there is no room or no category. */
export function roomTitle(
  conversation: Conversation,
  channel: Pick<Channel, "roomTitle">,
): string | null {
  if (conversation.room === "none") return null;
  const { category: created, requestedCategory: requested } = conversation;
  const category = channel.roomTitle === "request" ? (requested ?? created) : created;
  if (category === null) return null;
  return category.middle === undefined ? category.major : `${category.major} > ${category.middle}`;
}
