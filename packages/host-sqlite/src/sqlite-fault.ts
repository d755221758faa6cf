import type { Doc } from "@annae/vocabulary";

/** Why the file cannot be used. */
export type SqliteFaultKind =
  | "newerVersion"
  | "damaged"
  | "foreign"
  | "noFile"
  | "locked"
  | "readOnly"
  | "full"
  | "noFolder"
  | "unusable";

/** What is wrong with the file, and what to do. */
export interface SqliteFault {
  readonly kind: SqliteFaultKind;
  readonly message: Doc;
}

const advice: Readonly<Record<SqliteFaultKind, (file: string) => Doc>> = {
  newerVersion: (file) => ({
    ko: `${file}: 더 새로운 버전이 쓴 파일입니다. 그 버전으로 시작하거나 이 버전에서 백업한 파일을 쓰세요`,
    en: `${file}: a newer version has written it; start that one, or use a backup of this version`,
  }),
  damaged: (file) => ({
    ko: `${file}: 데이터베이스가 아니거나 망가졌습니다. 다른 곳으로 옮기고 백업을 되돌려 놓으세요`,
    en: `${file}: no database, or a damaged one; move it away and put a backup in its place`,
  }),
  foreign: (file) => ({
    ko: `${file}: 다른 프로그램의 데이터베이스입니다. 파일 이름이 맞는지 확인하고, 새 파일의 이름을 지정하세요`,
    en: `${file}: a database of another program; look whether that is the right name, and give one of a new file`,
  }),
  noFile: (file) => ({
    ko: `${JSON.stringify(file)}: 파일 이름이 아니어서 저장한 것이 남지 않습니다. 파일 이름을 지정하세요`,
    en: `${JSON.stringify(file)}: no name of a file, so that nothing would be kept; give one`,
  }),
  locked: (file) => ({
    ko: `${file}: 다른 프로세스가 쓰고 있습니다. 파일 하나는 프로세스 하나가 쓰니 그 프로세스를 먼저 멈추세요`,
    en: `${file}: another process uses it; a file belongs to one process, so stop that one first`,
  }),
  readOnly: (file) => ({
    ko: `${file}: 쓸 수 없습니다. 파일과 폴더의 권한을 확인하세요`,
    en: `${file}: it cannot be written; look at the permissions of file and folder`,
  }),
  full: (file) => ({
    ko: `${file}: 디스크가 가득 찼습니다. 자리를 비우면 자동으로 이어서 일합니다`,
    en: `${file}: the disk is full; once there is room, work goes on by itself`,
  }),
  noFolder: (file) => ({
    ko: `${file}: 열 수 없습니다. 폴더가 있는지, 권한이 있는지 확인하세요`,
    en: `${file}: it cannot be opened; look whether its folder is there and may be used`,
  }),
  unusable: (file) => ({
    ko: `${file}: 읽거나 쓸 수 없습니다. 디스크를 확인하세요`,
    en: `${file}: it cannot be read or written; look at the disk`,
  }),
};

/** SQLite's own result codes: https://www.sqlite.org/rescode.html */
const kinds: Readonly<Record<number, SqliteFaultKind>> = {
  5: "locked",
  6: "locked",
  8: "readOnly",
  11: "damaged",
  13: "full",
  14: "noFolder",
  26: "damaged",
};

/** The fault of that kind. */
export function sqliteFault(kind: SqliteFaultKind, file: string): SqliteFault {
  return { kind, message: advice[kind](file) };
}

/** Whether it is SQLite that says so. */
export function isOfSqlite(error: unknown): boolean {
  return error instanceof Error && "errcode" in error;
}

/** What an error of SQLite's means. */
export function faultOfError(error: unknown, file: string): SqliteFault {
  if (!(error instanceof Error)) return sqliteFault("unusable", file);
  if (error.cause !== undefined) return faultOfError(error.cause, file);
  const code = "errcode" in error ? Number(error.errcode) : 0;
  return sqliteFault(kinds[code & 0xff] ?? "unusable", file);
}
