import {
  actionNamed,
  type EventName,
  hasCounselor,
  hasEnded,
  type RoomState,
  roomStates,
} from "@annae/vocabulary";
import { patternHolds } from "../event/shown-cases.ts";
import type { Literal } from "../solver/solver.ts";
import { type Move, moveRoom, staysPut } from "./move-room.ts";
import type { AskedSite, Carrying, Progress } from "./progress.ts";
import { among, type Selection } from "./selection.ts";

/** The progress after an action is asked for. */
export function takeEffect(
  carrying: Carrying,
  progress: Progress,
  { asked, ...of }: AskedSite,
  name: string,
): Progress {
  const { circuit } = carrying.world.encoder;
  const { and, always } = circuit;
  const action = actionNamed(name);
  const earlier = progress.deeds.flatMap(
    ({
      site: {
        action: { step },
      },
      done,
    }) => {
      if (step.do !== "effect") return [];
      const excludes =
        step.action === name || (action?.outcome && actionNamed(step.action)?.outcome);
      return excludes ? [-done] : [];
    },
  );
  const may = and([asked, possibleOn(carrying, name), ...earlier]);
  if (action?.room === undefined) {
    return { ...progress, deeds: [...progress.deeds, { ...of, done: may, seen: -always }] };
  }
  const done = action.outcome
    ? and([may, -isForNothing(carrying, progress.room, action.room, of.event)])
    : may;
  return {
    ...progress,
    room: moveRoom(circuit, progress.room, action.room, carrying.around, done),
    deeds: [...progress.deeds, { ...of, done, seen: -always }],
  };
}

/** Whether the channel can carry the action out; what moves rooms needs no channel. */
function possibleOn({ world, snapshot }: Carrying, name: string): Literal {
  const { circuit } = world.encoder;
  if (actionNamed(name)?.room !== undefined) return circuit.always;
  const rows = [...world.installation.channels.values()].flatMap(({ id, effects }) =>
    effects.flatMap(({ action, when = {} }) =>
      action === name
        ? [circuit.and([snapshot.is("channel", id), patternHolds(circuit, snapshot, when)])]
        : [],
    ),
  );
  return circuit.or(rows);
}

/** An outcome comes too late in a room that has ended; one that leaves the room as it is is none but as the answer to a request. */
function isForNothing(
  { world, around }: Carrying,
  room: Selection<RoomState>,
  move: Move,
  event: EventName,
): Literal {
  const { circuit } = world.encoder;
  const kept = event === "request" ? roomStates.filter(hasCounselor) : roomStates;
  const ended = among(circuit, room, roomStates.filter(hasEnded));
  return circuit.or([ended, staysPut(circuit, room, move, around, kept)]);
}
