import { matches } from "@annae/channel-kit";
import { type Intent, type MessageIr, type SendLimit, sentUnder } from "@annae/ir";
import {
  type Action,
  actionNamed,
  assertNever,
  hasCounselor,
  hasEnded,
  isOutcome,
  type Moment,
  type RoomMove,
  type RoomState,
} from "@annae/vocabulary";
import { chooseCounselor } from "../availability/choose-counselor.ts";
import type { Dropped, DropReason } from "../explain/dropped.ts";
import type { Delivery } from "../render/delivery.ts";
import {
  type Rendered,
  renderAnnouncement,
  renderMessage,
  renderSystem,
  renderTold,
} from "../render/render.ts";
import type { Sent } from "../render/rendition.ts";
import type { Scene } from "../scene/scene.ts";

/** How far the intents of an event have been carried out. */
export interface Performing {
  readonly room: RoomState;
  /** When what was sent last: in this consultation, and at all. */
  readonly sent: Sent;
  readonly lastSent: Sent;
  readonly deliveries: readonly Delivery[];
  readonly effects: readonly string[];
  readonly dropped: readonly Dropped[];
}

/** What is done after one more intent: something delivered, an effect, or something dropped with the reason. */
export function perform(scene: Scene, progress: Performing, intent: Intent): Performing {
  switch (intent.do) {
    case "send":
      return "message" in intent
        ? sendMessage(scene, progress, intent)
        : sendSystem(scene, progress, intent);
    case "tell":
      return tellCounselor(scene, progress, intent);
    case "effect":
      return takeEffect(scene, progress, intent);
    default:
      return assertNever(intent);
  }
}

/** What is done after the platform has shown one of its messages by itself, at most once in a consultation. */
export function announce(scene: Scene, progress: Performing, code: string): Performing {
  if (Object.hasOwn(progress.sent, code)) return progress;
  const rendered = renderAnnouncement(scene, code);
  return delivered(scene, progress, rendered, { rule: null, what: code, name: code });
}

function sendMessage(
  scene: Scene,
  progress: Performing,
  intent: Extract<Intent, { do: "send"; message: string }>,
): Performing {
  const { sent, deliveries } = progress;
  return bring(scene, progress, intent, (message) =>
    renderMessage(scene, message, { sent, index: deliveries.length }),
  );
}

function tellCounselor(
  scene: Scene,
  progress: Performing,
  intent: Extract<Intent, { do: "tell" }>,
): Performing {
  return bring(scene, progress, intent, (message) => renderTold(scene, message));
}

/** Brings a message of the policy before somebody, as often as the intent allows. */
function bring(
  scene: Scene,
  progress: Performing,
  intent: Extract<Intent, { message: string }>,
  render: (message: MessageIr) => Rendered,
): Performing {
  const { rule, message: what } = intent;
  const name = sentUnder(intent);
  const held = heldBack(scene, progress, intent.limit, name);
  if (held !== null) return drop(progress, { rule, what, ...held });
  const { messages } = scene.policy;
  const message = Object.hasOwn(messages, what) ? messages[what] : undefined;
  if (message === undefined) return drop(progress, { rule, what, reason: "noSuchMessage" });
  return delivered(scene, progress, render(message), { rule, what, name });
}

function sendSystem(
  scene: Scene,
  progress: Performing,
  intent: Extract<Intent, { system: string }>,
): Performing {
  const { rule, system: code } = intent;
  const held = heldBack(scene, progress, intent.limit, code);
  if (held !== null) return drop(progress, { rule, what: code, ...held });
  const rendered = renderSystem(scene, code, progress.deliveries.length);
  return delivered(scene, progress, rendered, { rule, what: code, name: code });
}

function heldBack(
  { world }: Scene,
  { sent, lastSent }: Performing,
  limit: SendLimit,
  name: string,
): Pick<Dropped, "reason" | "everyMs"> | null {
  if (limit === null) return null;
  if ("once" in limit) return Object.hasOwn(sent, name) ? { reason: "once" } : null;
  const last = Object.hasOwn(lastSent, name) ? lastSent[name] : undefined;
  if ("onceADay" in limit) {
    const { dateAt, at } = world;
    return last !== undefined && dateAt(last) >= dateAt(at) ? { reason: "onceADay" } : null;
  }
  const { everyMs } = limit;
  return last !== undefined && world.at - last < everyMs ? { reason: "every", everyMs } : null;
}

function delivered(
  scene: Scene,
  progress: Performing,
  rendered: Rendered,
  {
    rule,
    what,
    name,
  }: { readonly rule: string | null; readonly what: string; readonly name: string },
): Performing {
  if ("reason" in rendered) return drop(progress, { rule, what, reason: rendered.reason });
  const { deliveries, missingImage } = rendered;
  const { at } = scene.world;
  const names = [name, ...deliveries.flatMap(({ system }) => system ?? [])];
  const next = {
    ...progress,
    sent: noted(progress.sent, names, at),
    lastSent: noted(progress.lastSent, names, at),
    deliveries: [...progress.deliveries, ...deliveries],
  };
  return missingImage === null ? next : drop(next, { rule, what: missingImage, reason: "noImage" });
}

/** An event that comes late never moves memory back. */
function noted(sent: Sent, names: readonly string[], at: Moment): Sent {
  const moments = names.map((name) => {
    const before = Object.hasOwn(sent, name) ? sent[name] : undefined;
    return [name, Math.max(at, before ?? at)] as const;
  });
  return { ...sent, ...Object.fromEntries(moments) };
}

function takeEffect(
  scene: Scene,
  progress: Performing,
  { rule, action: name }: Extract<Intent, { do: "effect" }>,
): Performing {
  const action = actionNamed(name);
  const reason = obstacle(scene, progress, action, name);
  if (reason !== null) return drop(progress, { rule, what: name, reason });
  const room = action?.room?.(moveOf(scene, progress)) ?? progress.room;
  if (action?.outcome === true && room === progress.room) {
    const goesOn = hasCounselor(room);
    if (goesOn) return drop(progress, { rule, what: name, reason: "goesOn" });
    if (scene.world.event.type !== "request") {
      return drop(progress, { rule, what: name, reason: "sameRoom" });
    }
  }
  return { ...progress, room, effects: [...progress.effects, name] };
}

function moveOf({ world }: Scene, { room }: Performing): RoomMove {
  const { settings, counselors } = world;
  // Where nobody can take it, even automatic distribution leaves the room waiting.
  const taker = chooseCounselor({ desk: world.desk(), settings, counselors, lastAssigned: null });
  const distribution = taker === null ? "manual" : settings.distribution.mode;
  return { room, chatbot: settings.chatbot, distribution };
}

function obstacle(
  scene: Scene,
  { effects, room }: Performing,
  action: Action | undefined,
  name: string,
): DropReason | null {
  const possible =
    action?.room !== undefined ||
    scene.channel.effects.some(
      (row) => row.action === name && matches(row.when ?? {}, scene.reader.read),
    );
  if (!possible) return "notOnChannel";
  if (effects.includes(name)) return "doneAlready";
  if (action?.outcome !== true) return null;
  if (effects.some(isOutcome)) return "secondOutcome";
  return hasEnded(room) ? "overAlready" : null;
}

/** What was asked for and is not done: what counselors would be told of an event after which there is no room (GEN-6). */
export function withoutRoom(progress: Performing, intent: Intent): Performing {
  return intent.do === "tell"
    ? drop(progress, { rule: intent.rule, what: intent.message, reason: "noRoom" })
    : progress;
}

function drop(progress: Performing, dropped: Dropped): Performing {
  return { ...progress, dropped: [...progress.dropped, dropped] };
}
