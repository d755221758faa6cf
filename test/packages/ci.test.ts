import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { publishedPackages } from "../../tools/packages/workspace.ts";
import { root } from "../structure/source-files.ts";
import { annaeIn, type Ended, project, shell, shellWithoutNpm } from "./stranger.ts";
import { shop } from "./talk.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const read = (path: string) => readFileSync(join(root, path), "utf8");
const [version = ""] = publishedPackages().map(({ manifest }) => manifest.version);

/** A step of the action that runs something. */
interface Step {
  readonly name: string;
  readonly run: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A hook as the tool pre-commit reads it. */
interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly args: readonly string[];
}

const steps: readonly Step[] = parse(read("action.yml")).runs.steps.filter(
  (step: Partial<Step>) => step.run !== undefined,
);
const stepNamed = (name: string) => steps.find((step) => step.name === name);

/** A repository of somebody with a policy, and a change to it that is not committed yet. */
async function repository(
  name: string,
  changed: string,
): Promise<{ folder: string; base: string }> {
  const folder = project(name, { "policies/shop/shop.rules": shop });
  const git = "git -c user.name=a -c user.email=a@example.com -c init.defaultBranch=main";
  const { said } = await shell(
    folder,
    `${git} init -q && git add . && ${git} commit -qm one && git rev-parse HEAD`,
  );
  writeFileSync(join(folder, "policies/shop/shop.rules"), changed);
  return { folder, base: said.trim() };
}

/** Runs a step of the action as a runner does: its expressions replaced by what they stand for. */
function runStep(name: string, folder: string, base: string): Promise<Ended> {
  const { run = "false", env = {} } = stepNamed(name) ?? {};
  const values: Readonly<Record<string, string>> = {
    "inputs.version": version,
    "inputs.path": "policies",
    "inputs.language": "en",
    "inputs.token": "secret",
    "runner.temp": folder,
    "github.event.pull_request.base.sha": base,
    "github.event.pull_request.html_url": "https://example.com/pull/1",
  };
  const told = Object.entries(env).map(([key, value]) => [
    key,
    value.replaceAll(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => values[expression] ?? "?"),
  ]);
  return shellWithoutNpm(folder, run, Object.fromEntries(told));
}

describe("the action", () => {
  const changed = shop.replace("then send closed; refuse", "then refuse");
  const told = async () => repository("action", changed);
  let here: Awaited<ReturnType<typeof told>>;
  beforeAll(async () => {
    here = await told();
  });

  test("finds nothing wrong with a good policy", async () => {
    for (const name of ["Mistakes", "Style", "Tests", "Promises"]) {
      expect({ name, ...(await runStep(name, here.folder, here.base)) }).toMatchObject({ code: 0 });
    }
  });

  test("says in a comment what a change does otherwise, and only where there is one", async () => {
    const comment = join(here.folder, "annae-differences.md");
    expect(await runStep("What changes", here.folder, here.base)).toMatchObject({ code: 0 });
    expect(readFileSync(comment, "utf8")).toMatch(
      /^\*\*policies\/shop\/shop\.rules\*\*\n\n[\s\S]*send closed/,
    );
    const gone = await repository("unchanged", shop);
    expect(await runStep("What changes", gone.folder, gone.base)).toMatchObject({ code: 0 });
    expect(readFileSync(join(gone.folder, "annae-differences.md"), "utf8")).toBe("");
    expect(await runStep("A comment that says so", gone.folder, gone.base)).toMatchObject({
      code: 0,
    });
  });

  test("fails where a policy is wrong, marks the line, and reports it for code scanning", async () => {
    const wrong = await repository("wrong-policy", shop.replace("afterHours", "aftrHours"));
    const { code, said } = await runStep("Mistakes", wrong.folder, wrong.base);
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining("::error file=") });
    const reported = await runStep("Findings for code scanning", wrong.folder, wrong.base);
    expect(reported).toMatchObject({ code: 0 });
    const sarif = JSON.parse(readFileSync(join(wrong.folder, "annae.sarif"), "utf8"));
    expect(sarif.runs[0].results[0].ruleId).toBe("unknown-fact");
  });

  test("takes every input from the environment, never into the text of a command", () => {
    for (const { run } of steps) expect(run).not.toContain("${{");
  });
});

test("the GitLab component's lines pass for a good policy, by npm's own npx", async () => {
  const [, jobs] = parseAllDocuments(read("templates/annae/template.yml"));
  const { annae } = jobs?.toJS() ?? {};
  const { folder } = await repository("gitlab", shop);
  const env = { ANNAE: `annae@${version}`, POLICIES: "policies" };
  expect(await shell(folder, annae.script.join("\n"), env)).toMatchObject({ code: 0 });
  expect(readFileSync(join(folder, "annae.xml"), "utf8")).toContain("<testsuites");
});

describe.each(["en", "ko"])("the files that `annae init` writes in %s", (language) => {
  const begun = async () => {
    const folder = project(`begun-${language}`, {});
    await annaeIn(folder, "init", ".", "--lang", language);
    const git = "git -c user.name=a -c user.email=a@example.com -c init.defaultBranch=main";
    await shell(folder, `${git} init -q && ${git} commit -qm none --allow-empty`);
    const empty = await shell(folder, "git rev-parse HEAD");
    await shell(folder, `git add . && ${git} commit -qm one`);
    const base = await shell(folder, "git rev-parse HEAD");
    const path = join(folder, `begun${language === "en" ? "En" : "Ko"}.rules`);
    writeFileSync(path, readFileSync(path, "utf8").replace("send greeting once", "send greeting"));
    return { folder, empty: empty.said.trim(), base: base.said.trim() };
  };
  let here: Awaited<ReturnType<typeof begun>>;
  beforeAll(async () => {
    here = await begun();
  });
  const scripts = () => {
    const github = parse(readFileSync(join(here.folder, ".github/workflows/annae.yml"), "utf8"));
    const gitlab = parse(readFileSync(join(here.folder, ".gitlab-ci.yml"), "utf8"));
    const runs: readonly Partial<Step>[] = github.jobs.policy.steps;
    return {
      github: runs.flatMap(({ run }) => (run === undefined ? [] : [run])),
      gitlab: [...gitlab.policy.script, ...gitlab.changes.script] as readonly string[],
    };
  };
  const report = { github: "summary.md", gitlab: "annae-differences.md" };
  const env = () => ({ BASE: here.base, GITHUB_STEP_SUMMARY: report.github });

  test("check, test and prove: GitLab by the same lines as GitHub, which marks them besides", async () => {
    const lines = scripts();
    const unmarked = lines.github.map((line) => line.replace(" --format github", ""));
    expect(unmarked.slice(0, -1)).toEqual(lines.gitlab.slice(0, -1));
    for (const line of lines.github.slice(0, -1)) {
      expect(await shellWithoutNpm(here.folder, line, env())).toMatchObject({ code: 0 });
    }
  });

  test.each(["github", "gitlab"] as const)("say in %s what changes", async (host) => {
    const last = scripts()[host].at(-1) ?? "false";
    expect(await shellWithoutNpm(here.folder, last, env())).toMatchObject({ code: 0 });
    expect(readFileSync(join(here.folder, report[host]), "utf8")).toMatch(
      /^### begun.*send greeting once/s,
    );
  });

  test.each(["github", "gitlab"] as const)(
    "say nothing in %s where there was no policy yet",
    async (host) => {
      const env = { BASE: here.empty, GITHUB_STEP_SUMMARY: "nothing.md" };
      const last = scripts()[host].at(-1) ?? "false";
      expect(await shellWithoutNpm(here.folder, last, env)).toEqual({ code: 0, said: "" });
    },
  );
});

test("each hook for pre-commit passes for a good policy, and finds what is wrong in another", async () => {
  const hooks: readonly Hook[] = parse(read(".pre-commit-hooks.yaml"));
  expect(hooks.map(({ id }) => id)).toEqual(["annae-check", "annae-fmt", "annae-test"]);
  const good = await repository("hooks", shop);
  const wrong = await repository("hooks-wrong", shop.replace("afterHours", "aftrHours"));
  for (const { id, entry, args } of hooks) {
    const line = [entry, ...args].join(" ");
    expect({ id, ...(await shellWithoutNpm(good.folder, line)) }).toMatchObject({ code: 0 });
    // What is only wrong in meaning has its style all the same.
    const code = id === "annae-fmt" ? 0 : 1;
    expect({ id, ...(await shellWithoutNpm(wrong.folder, line)) }).toMatchObject({ code });
  }
  for (const page of ["docs/how-to/pre-commit.md", "docs/how-to/pre-commit.ko.md"]) {
    for (const { id } of hooks) expect(read(page)).toContain(`- id: ${id}\n`);
  }
});

test("the pages show what `annae init` writes", () => {
  const starters = { en: "ci.md", ko: "ci.ko.md" };
  for (const [language, page] of Object.entries(starters)) {
    const shown = read(`docs/how-to/${page}`);
    for (const file of [".github/workflows/annae.yml", ".gitlab-ci.yml"]) {
      const written = read(`packages/cli/assets/starter/${language}/${file}`);
      expect(shown).toContain(written.replace(/^#.*\n/, ""));
    }
  }
});

test("every workflow, form and setting of the repository can be read, and names files that exist", () => {
  const files = globSync([".github/**/*.yml", "action.yml", "templates/**/*.yml"], { cwd: root });
  expect(files.length).toBeGreaterThan(6);
  for (const file of files) {
    for (const document of parseAllDocuments(read(file))) expect(document.errors).toEqual([]);
  }
  const scripts = Object.keys(JSON.parse(read("package.json")).scripts);
  const asked = files.flatMap((file) => [...read(file).matchAll(/\bnpm run ([\w-]+)/g)]);
  for (const [, script = ""] of asked) expect(scripts).toContain(script);
  for (const script of scripts)
    expect(read("CONTRIBUTING.md")).toMatch(new RegExp(`npm (run )?${script}\\b`));
  expect(existsSync(join(root, ".changeset/config.json"))).toBe(true);
});

test("what the repository's own workflows run exists, and ends by itself", () => {
  const { scripts } = JSON.parse(read("package.json"));
  const workflows = globSync(".github/workflows/*.yml", { cwd: root }).map(read).join("\n");
  const asked = [...workflows.matchAll(/\bnpm (?:run )?(start|test|(?<=run )[\w-]+)/g)].map(
    ([, name = ""]) => name,
  );
  expect(asked.length).toBeGreaterThan(4);
  const serving = ["start", "restate"];
  expect(asked.filter((name) => !(name in scripts) || serving.includes(name))).toEqual([]);
});
