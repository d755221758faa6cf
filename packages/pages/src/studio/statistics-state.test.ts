import { expect, test } from "vitest";
import { noStatistics, openTally } from "./statistics-state.ts";

const tally = (name: string) => ({
  ...{ name, count: 1, byHour: [], byWeekday: [], left: 0 },
  answered: { count: 0, half: 0, most: 0 },
});
const tallies = { situations: [tally("open")], messages: [tally("greeting"), tally("open")] };

test("what was chosen is open where it was counted, else what came most often", () => {
  const counted = { ...noStatistics, tallies };
  expect(openTally(noStatistics)).toBeNull();
  expect(openTally(counted)).toMatchObject({ kind: "situations", tally: { name: "open" } });
  const open = { kind: "messages", name: "open" } as const;
  expect(openTally({ ...counted, open })).toMatchObject({ kind: "messages" });
  expect(openTally({ ...counted, open: { ...open, name: "gone" } })?.kind).toBe("situations");
});
