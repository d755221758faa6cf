import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What the guide's shop says. */
export const guideSource = `
policy shop
message greeting { text "안녕하세요. 상담사 [counselor_name]입니다." }
message bye { text "감사합니다." }
on request first {
  closed:    when !counselorAvailable then queue
  available: otherwise assign
}
on assign { greeting: send greeting }
on end { bye: send bye }
`;

const program = fileURLToPath(new URL("run-chat-server.ts", import.meta.url));
/** The guide's program on the files of the folder, and where it listens. */
export async function startChatServer(
  folder: string,
): Promise<{ readonly url: string; readonly child: ChildProcess }> {
  writeFileSync(join(folder, "shop.rules"), guideSource);
  const files = ["shop.rules", "shop.db"].map((name) => join(folder, name));
  const parameters = [program, ...files];
  const child = spawn(process.execPath, parameters, { stdio: ["ignore", "pipe", "inherit"] });
  const [port] = await once(child.stdout, "data");
  return { url: `http://127.0.0.1:${String(port).trim()}`, child };
}

/** Ends it as a loss of power would. */
export async function killChatServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "close");
  child.kill("SIGKILL");
  await ended;
}
