import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../structure/source-files.ts";

test("npm start plays a consultation over HTTP, prints the addresses, serves there, and ends at Ctrl-C", async () => {
  const folder = mkdtempSync(join(tmpdir(), "annae-start-"));
  const parameters = ["--public", "0", "--staff", "0", "--folder", folder];
  const child = spawn(process.execPath, [`${root}/tools/start/serve.ts`, ...parameters], {
    env: { ...process.env, LC_ALL: "ko_KR.UTF-8" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  try {
    let printed = "";
    for await (const chunk of child.stdout) {
      printed += String(chunk);
      if (printed.includes("누리시청") && printed.includes("박나래")) break;
    }
    expect(printed).toContain("고객: 주문한 책이 아직 안 왔어요");
    expect(printed).toContain("상담사: 확인해 보니 오늘 도착합니다");
    expect(printed).toContain("상담이 종료되었습니다");
    const [chat = ""] = /http:\S+\/chat\/bookstore/.exec(printed) ?? [];
    const answer = await fetch(new URL("/window/bookstore/sessions", chat), {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: "{}",
    });
    expect(answer.status).toBe(200);
    child.kill("SIGINT");
    const [code] = await ended;
    expect(code).toBe(0);
  } finally {
    child.kill("SIGKILL");
  }
});
