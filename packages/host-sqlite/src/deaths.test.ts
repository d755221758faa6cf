import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { faultPoints } from "@annae/host";
import { type HttpPlatform, httpPlatform } from "@annae/host/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Mission } from "./testing/mortal-server.ts";

/** `npm run host-contract` kills at many moments, the ordinary tests at one of each kind. */
const moments = process.env.HOST_CONTRACT === "whole" ? [1, 2, 3, 5, 7] : [2];
const program = fileURLToPath(new URL("testing/mortal-server.ts", import.meta.url));

let platform: HttpPlatform;

beforeAll(async () => {
  platform = await httpPlatform();
});
afterAll(() => platform.stop());

/** The rooms that the server says there are in the end, or the signal that ended it. */
async function serve(mission: Omit<Mission, "url">): Promise<readonly string[] | string | null> {
  const parameters = [program, JSON.stringify({ ...mission, url: platform.url })];
  const child = spawn(process.execPath, parameters, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<string | null>((resolve) =>
    child.on("close", (_, signal) => resolve(signal)),
  );
  const said = await text(child.stdout);
  return (await ended) ?? JSON.parse(said);
}

function newFile(): string {
  return join(mkdtempSync(join(tmpdir(), "annae-")), "host.db");
}

describe("a host in a file", () => {
  describe("deaths", () => {
    const cases = faultPoints.flatMap((point) => moments.map((after) => ({ point, after })));

    test.each(cases)(
      "killed at $point, time $after: every decision once, every delivery in order and none lost",
      async ({ point, after }) => {
        platform.arrived.length = 0;
        const mission = { file: newFile(), customers: 4, limit: 100, ends: true };
        expect(await serve({ ...mission, dies: { point, after } })).toBe("SIGKILL");
        expect(await serve({ ...mission, dies: null })).toEqual(Array(4).fill("ended"));
        for (const customer of ["u0", "u1", "u2", "u3"]) {
          const keys = platform.keysOf(customer);
          // Only the one that was being sent may come again, and at once.
          const again = keys.filter((key, at) => keys[at - 1] === key);
          expect(again.length).toBeLessThanOrEqual(1);
          const id = JSON.stringify(["shop", "tin", customer]);
          const once = keys.filter((key, at) => keys[at - 1] !== key);
          const events = [
            ["server:assign/1", 0],
            ["server:assign/1", 1],
            ["platform:e2", 0],
          ];
          expect(once).toEqual(events.map((event) => JSON.stringify([id, ...event])));
        }
      },
    );

    // Requests in flight share commits: of 20 there may be no later one.
    test.each(moments.filter((after) => after <= 3))(
      "killed at commit %d of 20 requests at a capacity of 3: 3 are given",
      async (after) => {
        const mission = { file: newFile(), customers: 20, limit: 3, ends: false };
        expect(await serve({ ...mission, dies: { point: "committed", after } })).toBe("SIGKILL");
        const rooms = await serve({ ...mission, dies: null });
        expect(Array.isArray(rooms) && rooms.toSorted()).toEqual([
          ...Array(3).fill("received"),
          ...Array(17).fill("waiting"),
        ]);
      },
    );
  });
});
