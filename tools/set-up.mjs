import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inLanguage } from "./in-language.mjs";
import { cacheFolder, has, repositoryNode, root } from "./repository.mjs";
import { runProgram } from "./run-program.mjs";

const stamp = join(cacheFolder, "installed.txt");
const install = [
  "-y",
  "pnpm@10",
  "install",
  "--frozen-lockfile",
  "--config.confirm-modules-purge=false",
  // The Node that everything runs on afterwards, not the one that happens to install it.
  "--config.node-version=24.20.0",
];

/** Settings of npm that the installation needs as well; the others are meant for the npm that started us. */
const connection =
  /^npm_config_(.*(registry|proxy|auth).*|ca|cafile|cert|key|strict_ssl|cache|userconfig|globalconfig)$/i;

/** Installs what is missing; true once everything is there. Silent where there is nothing to do. */
export async function setUp() {
  const wanted = wantedState();
  if (isInstalled(wanted)) return true;
  console.log(inLanguage(texts.start));
  const code = await runProgram("npx", install, {
    env: installationEnvironment(),
    shell: process.platform === "win32",
  });
  if (code === 0 && existsSync(repositoryNode)) {
    remember(wanted);
    console.log(inLanguage(texts.done));
    return true;
  }
  console.error(inLanguage(code === 127 ? texts.noNpx : code === 0 ? texts.noNode : texts.failed));
  return false;
}

/** A text that changes when a dependency of the workspace does. */
function wantedState() {
  const hash = createHash("sha256");
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml"]) {
    hash.update(readFileSync(join(root, file)));
  }
  for (const folder of workspaceFolders()) {
    const manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
    hash.update(JSON.stringify([folder, manifest.dependencies, manifest.devDependencies]));
  }
  return hash.digest("hex");
}

function workspaceFolders() {
  const packages = readdirSync(join(root, "packages")).map((name) => `packages/${name}`);
  return [".", "bench", ...packages].filter((folder) => has(`${folder}/package.json`)).sort();
}

function isInstalled(wanted) {
  if (!existsSync(repositoryNode)) return false;
  if (existsSync(stamp)) return readFileSync(stamp, "utf8") === wanted;
  if (!installedByHand()) return false;
  remember(wanted);
  return true;
}

/** Whether pnpm, started by somebody else, has installed exactly the present lockfile. */
function installedByHand() {
  const installed = join(root, "node_modules/.pnpm/lock.yaml");
  if (!existsSync(installed)) return false;
  return readFileSync(installed).equals(readFileSync(join(root, "pnpm-lock.yaml")));
}

function installationEnvironment() {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_/.test(name) || connection.test(name),
  );
  return Object.fromEntries(kept);
}

function remember(state) {
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(stamp, state);
}

const again = {
  ko: "문제를 해결한 뒤 같은 명령을 다시 실행하면 이어서 진행합니다.",
  en: "Once that is mended, run the same command again.",
};

const texts = {
  start: {
    ko:
      "준비하는 중: 필요한 패키지와 Node 24를 내려받습니다 (디스크 약 400 MB).\n" +
      "처음 한 번만 하며, 네트워크에 따라 1~2분 걸립니다.\n",
    en:
      "Setting up: fetching the dependencies, among them Node 24 itself (about 400 MB on disk).\n" +
      "Only the first run does this; it takes a minute or two, depending on the network.\n",
  },
  done: { ko: "\n준비를 마쳤습니다.\n", en: "\nEverything is set up.\n" },
  failed: {
    ko: `\n준비하지 못했습니다. 이유는 위 메시지를 확인하세요. 대개는 npm 저장소에 연결할 수 없거나 (프록시, 방화벽),\n디스크가 가득 찼거나, 이 폴더에 쓸 권한이 없어서입니다. ${again.ko}`,
    en: `\nSetting up did not work; the lines above say why. Usually the npm registry can't be reached\n(a proxy? a firewall?), the disk is full, or this folder can't be written to. ${again.en}`,
  },
  noNpx: {
    ko: `\n준비하지 못했습니다. npx를 실행할 수 없습니다. Node.js와 npm이 설치되어 있는지 확인하세요. ${again.ko}`,
    en: `\nSetting up did not work: npx could not be started. Is npm installed with Node.js? ${again.en}`,
  },
  noNode: {
    ko: `\n준비하지 못했습니다. 모두 내려받았지만 저장소의 Node 가 없습니다 (설치 스크립트가 실행되지 않음). ${again.ko}`,
    en: `\nSetting up did not work: all was fetched, but the repository's own Node is missing, as if install scripts were off. ${again.en}`,
  },
};
