import type { RoomMove } from "./define-action.ts";
import type { Doc } from "./locale.ts";
import type { RoomState } from "./room.ts";
import type { FieldValues, Shape } from "./shape.ts";

/** Something that only some events know, and facts may need. */
export type Supply =
  /** What the customer wrote. */
  | "words"
  /** Who has the consultation. */
  | "counselor"
  /** That a counselor gets the consultation now, and so what is ahead of it. */
  | "turn"
  /** How the customer came in. */
  | "arrival"
  /** Who ends it. */
  | "ender";

/** What an event carries under one name. */
export interface EventField {
  readonly shape: Extract<Shape, { kind: "text" | "oneOf" | "counselor" | "category" }>;
  /** True: it may be missing. */
  readonly optional?: boolean;
  /** The field in whose presence this one may be missing, and then is "". */
  readonly emptyWith?: string;
  /** The word in front of it where a test writes it; absent: it stands for itself. */
  readonly lead?: string;
}

/** What an event says of itself where it is told of: fields as people read them, by name; missing where nobody knows. */
export type EventDetails = Readonly<Record<string, string | undefined>>;

/** Something that can happen in a conversation; an automatic message is never one. */
export interface EventDefinition {
  /** As written behind `on`, and the `type` of its JSON. */
  readonly name: string;
  readonly doc: Doc;
  /** What scenarios and tests call it; absent: its name. */
  readonly told?: string;
  /** In the order in which a test writes them. */
  readonly fields: Readonly<Record<string, EventField>>;
  /** What facts can read at it. */
  readonly supplies: readonly Supply[];
  /** The room states in which it means something; in others it changes nothing and asks no rule. Absent: all. */
  readonly rooms?: readonly RoomState[];
  /** True: it means something only where no counselor has the room. */
  readonly unheld?: boolean;
  /** Where it takes the room by itself, whatever the rules say; absent: nowhere. */
  readonly room?: (before: RoomMove) => RoomState;
  /** Whose own words it is; absent: nobody's. */
  readonly words?: "customer" | "counselor";
  /** How a printed conversation tells of it. */
  readonly line: (details: EventDetails) => Doc;
}

/** Gives the event back with everything about it known to types. */
export function defineEvent<const Definition extends EventDefinition>(
  definition: Definition,
): Definition {
  return definition;
}

/** An event of this definition but for what all events have, with `type` as its name or, where `told`, as told. */
export type EventBody<D, Told extends boolean = false> = D extends EventDefinition
  ? {
      readonly type: Told extends true
        ? D extends { told: infer T extends string }
          ? T
          : D["name"]
        : D["name"];
    } & FieldValues<D["fields"]>
  : never;
