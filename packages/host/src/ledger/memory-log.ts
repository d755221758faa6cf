import type { Answer, Caller } from "@annae/runtime";
import type { Conversation, ConversationEvent, Moment } from "@annae/vocabulary";
import type { LoggedFloor } from "../log/log-line.ts";
import { decisionIndex } from "./decision-index.ts";
import type { Decided } from "./ledger.ts";

/** A decision with its number, and the room that it is of. */
export interface Logged<R> {
  readonly number: number;
  readonly room: R;
  readonly decided: Decided;
}

/** Decisions in order, each under a number that is greater than those of all before it. */
export interface MemoryLog<R> {
  readonly add: (room: R, decided: Decided) => void;
  /** What the event of that id was answered with in the room. */
  readonly answer: (room: R, event: string) => Answer | undefined;
  /** Up to so many of those rooms, from behind that number on. */
  readonly piece: (isOf: (room: R) => boolean, after: number, most: number) => readonly Logged<R>[];
  /** Keeps those alone that stay; behind the first event of that moment or a later one all do. */
  readonly sift: (stays: (room: R, event: ConversationEvent) => boolean, until?: Moment) => void;
}

/**
 * An empty log. What is known of decisions stands in lists beside one another: a decision that is kept for good adds to lists, and leaves no
 * object of its own for the collector to copy.
 */
export function memoryLog<R extends { readonly nth: number }>(): MemoryLog<R> {
  let columns = noColumns<R>();
  let last = 0;
  const rowOf = (number: number) => {
    const { numbers } = columns;
    const withoutGaps = number - (numbers[0] ?? 0);
    if (numbers[withoutGaps] === number) return withoutGaps;
    const row = rowBehind(numbers, number - 1);
    return numbers[row] === number ? row : -1;
  };
  const isOf = (number: number, room: R, event: string) => {
    const row = rowOf(number);
    return columns.rooms[row] === room && columns.events[row]?.id === event;
  };
  let index = decisionIndex(isOf);
  const write = (logged: Logged<R>) => {
    put(columns, logged);
    index.add(logged.room, logged.decided.event.id, logged.number);
  };
  return {
    add: (room, decided) => {
      last += 1;
      write({ number: last, room, decided });
    },
    answer: (room, event) => {
      const number = index.find(room, event);
      return number === 0 ? undefined : columns.answers[rowOf(number)];
    },
    piece: (isWanted, after, most) => {
      const found: Logged<R>[] = [];
      for (let row = rowBehind(columns.numbers, after); found.length < most; row += 1) {
        const logged = loggedIn(columns, row);
        if (logged === undefined) break;
        if (isWanted(logged.room)) found.push(logged);
      }
      return found;
    },
    sift: (stays, until = Number.POSITIVE_INFINITY) => {
      const before = columns;
      const young = before.events.findIndex(({ at }) => at >= until);
      if (young === 0) return;
      columns = noColumns();
      index = decisionIndex(isOf);
      for (let row = 0; row < before.numbers.length; row += 1) {
        const logged = loggedIn(before, row);
        if (logged === undefined) break;
        const asked = young === -1 || row < young;
        if (!asked || stays(logged.room, logged.decided.event)) write(logged);
      }
    },
  };
}

type Columns<R> = ReturnType<typeof noColumns<R>>;

function noColumns<R>() {
  return {
    numbers: list<number>(),
    rooms: list<R>(),
    events: list<ConversationEvent>(),
    callers: list<Caller>(),
    revisions: list<string>(),
    befores: list<Conversation | null | undefined>(),
    /** Consultations that were open; -1: nobody has said so. */
    open: list<number>(),
    received: list<LoggedFloor["received"]>(),
    answers: list<Answer>(),
  };
}

function list<T>(): T[] {
  return [];
}

const nothing: LoggedFloor = { openConsultations: -1, received: {} };

function put<R>(columns: Columns<R>, { number, room, decided }: Logged<R>): void {
  const { event, caller, revision, before, floor = nothing, answer } = decided;
  columns.numbers.push(number);
  columns.rooms.push(room);
  columns.events.push(event);
  columns.callers.push(caller);
  columns.revisions.push(revision);
  columns.befores.push(before);
  columns.open.push(floor.openConsultations);
  columns.received.push(floor.received);
  columns.answers.push(answer);
}

function loggedIn<R>(columns: Columns<R>, row: number): Logged<R> | undefined {
  const [number, room, event] = [columns.numbers[row], columns.rooms[row], columns.events[row]];
  const [caller, revision, answer] = [
    columns.callers[row],
    columns.revisions[row],
    columns.answers[row],
  ];
  if (number === undefined || room === undefined || event === undefined) return undefined;
  if (caller === undefined || revision === undefined || answer === undefined) return undefined;
  const [before, openConsultations = -1] = [columns.befores[row], columns.open[row]];
  const floor = { openConsultations, received: columns.received[row] ?? {} };
  const decided: Decided = {
    ...{ event, caller, revision, answer },
    ...(before !== undefined && { before }),
    ...(openConsultations >= 0 && { floor }),
  };
  return { number, room, decided };
}

/** The first row of a greater number. */
function rowBehind(numbers: readonly number[], number: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? number) <= number) low = middle + 1;
    else high = middle;
  }
  return low;
}
