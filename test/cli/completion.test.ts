import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { session } from "./session.ts";

const { out: help } = await session(["--help"]);
const commands = [...help.matchAll(/^ {2}([a-z][a-z-]*) {2,}/gm)].map(([, name = ""]) => name);

/** What bash offers when the last of these words is being typed. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const script = `${(await session(["completion", "bash"])).out}
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_annae
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr, status } = spawnSync("bash", ["--norc", "-c", script, "bash", ...words], {
    encoding: "utf8",
  });
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  return stdout.split("\n").filter((line) => line !== "");
}

describe("the script for bash", () => {
  test.each(["en", "ko"])("is one that bash can read, in %s", async (lang) => {
    const { out, code, err } = await session(["completion", "bash", "--lang", lang]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const read = spawnSync("bash", ["--norc", "-n"], { input: out, encoding: "utf8" });
    expect(read).toMatchObject({ status: 0, stderr: "" });
  });

  test("offers every command", async () => {
    expect(commands.length).toBeGreaterThan(5);
    expect(await offered("annae", "")).toEqual([...commands, "help"]);
    expect(await offered("annae", "help", "")).toEqual(commands);
    expect(await offered("annae", "--lang", "en", "che")).toEqual(["check"]);
  });

  test.each([
    [["annae", "simulate", "--sc"], ["--scenario"]],
    [["annae", "build", "policies/happytalk", "--o"], ["--out"]],
    [
      ["annae", "check", "--lang", ""],
      ["ko", "en"],
    ],
    [
      ["annae", "describe", "--format", ""],
      ["markdown", "html"],
    ],
    [["annae", "--lang", "k"], ["ko"]],
    [["annae", "--v"], ["--version"]],
    [
      ["annae", "completion", ""],
      ["bash", "zsh", "fish"],
    ],
    [["annae", "completion", "f"], ["fish"]],
  ])("offers behind %j exactly %j", async (words, expected) => {
    expect(await offered(...words)).toEqual(expected);
  });

  test.each([[["annae", "check", ""]], [["annae", "build", "--out", ""]]])(
    "leaves %j to the shell, which offers files",
    async (words) => {
      expect(await offered(...words)).toEqual([]);
    },
  );
});

describe.each(["zsh", "fish"])("the script for %s", (shell) => {
  test("names every command and every option of its help", async () => {
    const { out } = await session(["completion", shell]);
    for (const command of commands) {
      const help = (await session([command, "--help"])).out;
      expect(out).toContain(command);
      for (const [, option = ""] of help.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)) {
        expect(out).toMatch(new RegExp(`(--|-l )${option}\\b`));
      }
    }
  });

  test("quotes its texts, so that none of them is a command", async () => {
    const { out } = await session(["completion", shell, "--lang", "ko"]);
    const bare = out.replaceAll(/'(?:[^'\\]|\\.)*'/g, "").replaceAll(/#.*/g, "");
    expect(bare).not.toMatch(/[가-힣'`]/);
  });
});

test("a shell that is not known is refused in words", async () => {
  expect(await session(["completion", "tcsh"])).toEqual({
    code: 2,
    out: "",
    err: "error: there is no completion for the shell tcsh\n  help: it is one of bash, zsh, fish\n",
  });
});
