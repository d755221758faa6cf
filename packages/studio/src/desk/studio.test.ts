import { expect, test } from "vitest";
import type { FromDesk, ToDesk } from "./messages.ts";
import { openStudio, type StudioWorker } from "./studio.ts";

const files = { files: { "shop.rules": "policy shop\n" } };

/** Workers that note what is said to them, and say what they are let to: as the first of them. */
function deafWorkers() {
  const said: (readonly ToDesk[])[] = [];
  const all: (readonly ToDesk[])[] = [];
  const heard: ((event: MessageEvent) => void)[] = [];
  let ended = 0;
  const start = (): StudioWorker => {
    const own: ToDesk[] = [];
    said.push(own);
    return {
      postMessage: (messages) => {
        all.push(messages as readonly ToDesk[]);
        own.push(...(messages as readonly ToDesk[]));
      },
      addEventListener: (_, one) => void heard.push(one),
      terminate: () => {
        ended += 1;
      },
    };
  };
  const answer = (told: FromDesk) => heard[0]?.(new MessageEvent("message", { data: [told] }));
  return { start, said, answer, told: () => all, ended: () => ended };
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

test("thinking begins when nobody who types waits for an answer", () => {
  const { start, said, answer } = deafWorkers();
  const studio = openStudio({ start, files, policy: "shop.rules", locale: "ko" });
  studio.follow("prove", { events: 3 }, () => undefined);
  studio.follow("form", null, () => undefined);
  studio.change("shop.rules", "policy shop\n// 주석\n");
  const asked = () => said[1]?.flatMap((one) => (one.say === "ask" ? [one.version] : []));
  expect(asked()).toEqual([1]);
  const form = said[0]?.findLast(({ say }) => say === "ask");
  answer({
    ...{ say: "answer", number: form?.say === "ask" ? form.number : 0, version: 2 },
    reply: { ok: false, faults: [] },
  });
  expect(asked()).toEqual([1, 2]);
  studio.close();
});

test("a change and all that is asked after it are said at once", () => {
  const { start, told } = deafWorkers();
  const studio = openStudio({ start, files, policy: "shop.rules", locale: "ko" });
  for (const question of ["form", "formMenu"] as const)
    studio.follow(question, null, () => undefined);
  const before = told().length;
  studio.change("shop.rules", "policy shop\n// 주석\n");
  const typing = told()
    .slice(before)
    .find((said) => said.some(({ say }) => say === "ask"));
  expect(typing?.map(({ say }) => say)).toEqual(["text", "stop", "ask", "stop", "ask"]);
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
