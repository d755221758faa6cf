// node bench/load/server-load.ts [conversations] [seconds]: a server under load, its platform slow; prints what it came to.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { fileURLToPath } from "node:url";
import { roomsPage, session } from "@annae/server/protocol";
import { asked, eventually } from "@annae/server/testing";
import { slowPlatform } from "./slow-platform.ts";

const [conversations = 1_000, seconds = 60] = process.argv.slice(2).map(Number);
/** Milliseconds between two messages of a customer, and until the platform answers. */
const [pace, slow] = [10_000, 300];

const platform = await slowPlatform(slow);
const program = fileURLToPath(new URL("serve-here.ts", import.meta.url));
const child = spawn(process.execPath, [program, platform.origin], {
  stdio: ["ignore", "pipe", "inherit"],
});
const [line] = await once(child.stdout, "data");
const { staff, hook, secret } = JSON.parse(String(line));

const agent = new Agent({ keepAlive: true, maxSockets: 128 });
const answered: number[] = [];
const asking = new Map<string, number>();
let refused = 0;

/** Tells the server, and notes how long it took to answer. */
function tell(body: object): Promise<void> {
  const began = performance.now();
  const text = JSON.stringify(body);
  const headers = { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(text) };
  return new Promise((resolve, reject) => {
    const sent = request(`${hook}/`, { method: "POST", agent, headers }, (response) => {
      response.resume();
      response.on("end", () => {
        answered.push(performance.now() - began);
        if (response.statusCode !== 200) refused += 1;
        resolve();
      });
    });
    sent.on("error", reject);
    sent.end(text);
  });
}

const words = (user: string, text: string, code = "") =>
  tell({
    ...{ event: "send", user, options: { mobile: true } },
    textContent: { text, code, inputType: code === "" ? "typing" : "button" },
  });

async function converse(number: number, end: number): Promise<number> {
  const user = `load-${number}`;
  await pause(Math.random() * pace);
  asking.set(user, performance.now());
  let said = 1;
  await words(user, "상담 연결", "connect:배송 > 배송 지연");
  while (performance.now() + pace < end) {
    await pause(pace);
    await words(user, `${said}번째 질문입니다`);
    said += 1;
  }
  return said;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

const end = performance.now() + seconds * 1_000;
const said = await Promise.all(
  Array.from({ length: conversations }, (_, number) => converse(number, end)),
);
await eventually(() => platform.first.size === conversations).catch(() => {});
const { token } = await asked(session, `${staff}/auth/link`, { json: { secret } });
const counted = async () => {
  const { counts } = await asked(roomsPage, `${staff}/api/rooms?limit=1`, { token });
  return Object.values(counts).reduce((sum, { rooms }) => sum + rooms, 0);
};
await eventually(async () => (await counted()) === conversations).catch(() => {});
const toFirst = [...platform.first].map(([user, at]) => at - (asking.get(user) ?? at));
const rows = [
  [
    "conversations, with an answer, in the console",
    `${conversations}, ${platform.first.size}, ${await counted()}`,
  ],
  ["webhooks, refused", `${said.reduce((sum, one) => sum + one, 0)}, ${refused}`],
  ["messages that the platform took", String(platform.shown())],
  ["webhook to its answer, p50 / p99 ms", percentiles(answered)],
  ["webhook to the first message at the platform, p50 / p99 ms", percentiles(toFirst)],
];
for (const row of rows) console.log(row.join(": "));
const ended = once(child, "close");
child.kill("SIGTERM");
await ended;
platform.stop();
agent.destroy();

function percentiles(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return `${at(0.5).toFixed(1)} / ${at(0.99).toFixed(1)}`;
}
