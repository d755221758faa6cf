import { type Change, conversationKey, type NumberedDecision } from "@annae/host/ledger";
import { type PackedDecided, packDecided, unpackDecided } from "./packed.ts";
import { placesInRow, type Row, type Statements } from "./statements.ts";

/** One decision in the log: the number by which it is found again. */
export interface LoggedPlace {
  readonly kind: "placed";
  readonly id: string;
  readonly event: string;
  readonly number: number;
}

/** A decision that was just made. */
export type Made = Extract<Change, { kind: "decided" }>;

/** How many rows are read for one piece of the log. */
const rowsRead = 128;

/** The decisions of a commit as one row of that number; those that are gone are null, so that all others keep their places. */
type LogRow = readonly (PackedDecided | null)[];

/** Writes the decisions of a commit as the row of that number, and says where each stands. */
export function addLogRow(
  { write }: Statements,
  row: number,
  made: readonly Made[],
): readonly LoggedPlace[] {
  if (made.length === 0) return [];
  const at = Math.max(...made.map(({ decided }) => decided.event.at));
  const packed: LogRow = made.map(({ id, decided }) => packDecided(id, decided));
  write.log.run(row, at, JSON.stringify(packed));
  return made.map(({ id, decided }, place) => ({
    kind: "placed",
    id,
    event: decided.event.id,
    number: row * placesInRow + place,
  }));
}

/** A decision as it was found in the log. */
export interface Found extends NumberedDecision {
  readonly id: string;
}

/** The decisions of the row of that number, with their numbers. */
export function decisionsOf(row: number, decisions: string): readonly Found[] {
  return rowIn(decisions).flatMap((packed, place) =>
    packed === null
      ? []
      : [
          {
            number: row * placesInRow + place,
            id: packed.id,
            key: conversationKey(packed.id),
            decided: unpackDecided(packed),
          },
        ],
  );
}

/** The decision of that number. */
export function decisionAt({ read }: Statements, number: number) {
  const row = Math.floor(number / placesInRow);
  const found = read.log.get(row);
  const packed = found === undefined ? null : rowIn(String(found.decisions))[number % placesInRow];
  return packed === null || packed === undefined ? undefined : unpackDecided(packed);
}

/** Decisions of the tenant from behind that number on, in order. */
export function logPiece(
  { read }: Statements,
  tenant: string,
  after: number,
  most: number,
): readonly NumberedDecision[] {
  const rows = read.logOfTenant.all(tenant, Math.floor(after / placesInRow), rowsRead);
  const piece: NumberedDecision[] = [];
  for (const { number, decisions } of rows) {
    if (piece.length >= most) break;
    for (const { id: _, ...one } of decisionsOf(Number(number), String(decisions))) {
      if (one.key.tenant === tenant && one.number > after) piece.push(one);
    }
  }
  return piece.slice(0, most);
}

/** Takes the decisions of some conversations out of those rows of the log. */
export function strikeFromLog(
  statements: Statements,
  rows: readonly Row[],
  isGone: (id: string) => boolean,
): void {
  const { read, write } = statements;
  for (const row of rows.map(({ number }) => Number(number))) {
    const before = decisionsOf(row, String(read.log.get(row)?.decisions));
    const left = before.filter(({ id }) => !isGone(id));
    for (const { id, number, decided } of before) {
      if (isGone(id)) write.unplaced.run(id, decided.event.id, number);
    }
    const tenants = new Set(before.map(({ key }) => key.tenant));
    for (const { key } of left) tenants.delete(key.tenant);
    for (const tenant of tenants) write.unlogged.run(tenant, row);
    if (left.length === 0) write.unlog.run(row);
    else write.relog.run(JSON.stringify(withGaps(left)), row);
  }
}

/** A row in which every decision is where it was. */
function withGaps(left: readonly Found[]): LogRow {
  const row: (PackedDecided | null)[] = [];
  for (const { id, number, decided } of left) {
    const place = number % placesInRow;
    while (row.length < place) row.push(null);
    row.push(packDecided(id, decided));
  }
  return row;
}

/** Writes down where a decision is found. */
export function place({ write }: Statements, { id, event, number }: LoggedPlace): void {
  write.placed.run(id, event, number);
  write.logged.run(tenantOf(id), Math.floor(number / placesInRow));
}

function tenantOf(id: string): string {
  return conversationKey(id).tenant;
}

function rowIn(decisions: string): LogRow {
  return JSON.parse(decisions);
}
