import { join } from "node:path";
import { kindOf, listFolder, unwritable, writeFiles } from "@annae/disk/files";
import { type Doc, type Locale, printableLine } from "@annae/vocabulary";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { assetBytes, assetText, version } from "../installation.ts";
import { refuse, say, type Terminal } from "../terminal/terminal.ts";
import { policyName } from "./policy-name.ts";

/** Writes a first policy into the folder and says what to do next; a folder that holds anything is left alone. */
export function beginPolicy(folder: string, terminal: Terminal): ExitCode {
  const name = policyName(folder);
  const files = starterFiles(name, terminal.locale).map(({ path, data }) => ({
    path: join(folder, path),
    data,
  }));
  const fault = obstacle(folder) ?? failure(files);
  if (fault !== undefined) return refuse(terminal, fault);
  for (const { path } of files) terminal.out.write(`${printableLine(path)}\n`);
  say(terminal, whatNext(printableLine(folder), printableLine(join(folder, `${name}.rules`))));
  return exitCode.fine;
}

const picture = "images/hello.png";
const paths = [
  "NAME.rules",
  picture,
  "tests/NAME.rules",
  "README.md",
  ".github/workflows/annae.yml",
  ".gitlab-ci.yml",
];

/** Everything that a policy of that name begins with; paths are relative to its folder. */
function starterFiles(name: string, locale: Locale) {
  const named = (text: string) => text.replaceAll("NAME", name).replaceAll("VERSION", version);
  return paths.map((path) => ({
    path: named(path),
    data:
      path === picture
        ? assetBytes("starter/hello.png")
        : named(assetText(`starter/${locale}/${path}`)),
  }));
}

function obstacle(folder: string): Doc | undefined {
  const kind = kindOf(folder);
  if (kind === "missing") return undefined;
  if (kind !== "folder") return faults.notAFolder(printableLine(folder));
  const { files, folders } = listFolder(folder);
  const isEmpty = files.length === 0 && folders.every((inside) => inside === ".git");
  return isEmpty ? undefined : faults.notEmpty(printableLine(folder));
}

function failure(files: Parameters<typeof writeFiles>[0]): Doc | undefined {
  const fault = writeFiles(files);
  return fault === undefined ? undefined : unwritable(fault);
}

const faults = {
  notAFolder: (path: string): Doc => ({
    ko: `오류: 폴더가 아닙니다: ${path}\n  도움말: 새 폴더의 이름을 쓰세요`,
    en: `error: ${path} is not a folder\n  help: name a new folder`,
  }),
  notEmpty: (folder: string): Doc => ({
    ko: `오류: ${folder} 폴더가 비어 있지 않아 아무것도 쓰지 않았습니다\n  도움말: 새 폴더나 빈 폴더의 이름을 쓰세요`,
    en: `error: the folder ${folder} is not empty, so nothing was written\n  help: name a new or an empty folder`,
  }),
};

function whatNext(folder: string, file: string): Doc {
  const path = /\s/.test(folder) ? `"${folder}"` : folder;
  return {
    ko: `\n이제 ${file} 파일을 열어 보세요. 수정한 뒤에는 다음 명령으로 확인하세요.\n  annae check ${path}\n  annae test ${path}`,
    en: `\nNext: open ${file} and read it. After a change:\n  annae check ${path}\n  annae test ${path}`,
  };
}
