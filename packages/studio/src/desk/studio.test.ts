import { expect, test } from "vitest";
import type { ToDesk } from "./messages.ts";
import { openStudio, type StudioWorker } from "./studio.ts";

const files = { files: { "shop.rules": "policy shop\n" } };

/** Workers that note what is said to them, and hear only what they are let to. */
function deafWorkers() {
  const said: (readonly ToDesk[])[] = [];
  let ended = 0;
  const start = (): StudioWorker => {
    const own: ToDesk[] = [];
    said.push(own);
    return {
      postMessage: (message) => void own.push(message as ToDesk),
      addEventListener: () => undefined,
      terminate: () => {
        ended += 1;
      },
    };
  };
  return { start, said, ended: () => ended };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

test("L2: a worker that is deaf to a change is ended, and another is told how things stand and what is asked", async () => {
  const { start, said, ended } = deafWorkers();
  const studio = openStudio({ start, files, policy: "shop.rules", locale: "ko", patience: 0 });
  studio.follow("prove", { events: 3 }, () => undefined);
  studio.change("shop.rules", "policy shop\n// 주석\n");
  await turn();
  await turn();
  expect(ended()).toBe(1);
  expect(said[2]).toMatchObject([
    {
      say: "open",
      version: 2,
      opening: { files: { files: { "shop.rules": "policy shop\n// 주석\n" } } },
    },
    { say: "ask", version: 2, question: "prove", asked: { events: 3 } },
  ]);
  studio.close();
});

test("what nobody waits for ends no worker", async () => {
  const { start, said, ended } = deafWorkers();
  const studio = openStudio({ start, files, policy: "shop.rules", locale: "ko", patience: 0 });
  studio.change("shop.rules", "policy shop\n// 주석\n");
  await turn();
  await turn();
  expect([said.length, ended()]).toEqual([2, 0]);
  studio.close();
});
