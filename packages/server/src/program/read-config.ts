import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Fault } from "@annae/runtime";
import type { Doc } from "@annae/vocabulary";
import * as z from "zod";
import type { ServerSetup } from "../start-server.ts";
import { readPolicyFolder } from "../tenants/read-policy-folder.ts";
import { type SecretPlace, type ServerConfig, serverConfig } from "./config.ts";

/** What a server is started with, or everything that is wrong with the file. */
export type ConfigRead =
  | { readonly ok: true; readonly setup: ServerSetup }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Where the environment of the program stands. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the file and all that it names; faults have the path within it, and say what to write. */
export function readConfig(file: string, environment: Environment): ConfigRead {
  const faults: Fault[] = [];
  const wrong = (path: string, message: Doc) => void faults.push({ path, message });
  const json = jsonOf(file, (message) => wrong(file, message));
  if (json === undefined) return { ok: false, faults };
  const parsed = serverConfig.safeParse(json);
  if (!parsed.success) return { ok: false, faults: shapeFaults(json) };
  const setup = setupOf(parsed.data, { folder: dirname(resolve(file)), environment, wrong });
  return faults.length === 0 ? { ok: true, setup } : { ok: false, faults };
}

/** The same faults in both languages. */
function shapeFaults(json: unknown): readonly Fault[] {
  const [ko, en] = [z.locales.ko(), z.locales.en()].map(({ localeError }) =>
    serverConfig.safeParse(json, { error: localeError }),
  );
  return (en?.error?.issues ?? []).map(({ path, message }, index) => ({
    path: ["$", ...path].join("."),
    message: { ko: ko?.error?.issues[index]?.message ?? message, en: message },
  }));
}

interface Reading {
  readonly folder: string;
  readonly environment: Environment;
  readonly wrong: (path: string, message: Doc) => void;
}

function setupOf(config: ServerConfig, reading: Reading): ServerSetup {
  const at = (path: string) => resolve(reading.folder, path);
  const { tls, host, signIn, sources, platforms, proxies, bind, fileHosts } = config;
  const keys = new Map(
    config.tenants.map((one, index) => [one.id, keysOf(one, `$.tenants.${index}`, reading)]),
  );
  return {
    ...{ folder: at(config.folder), pages: at(config.pages), bind, proxies, sources, platforms },
    ...{ publicUrl: config.public.url, staffUrl: config.staff.url, host },
    fileHosts: Object.fromEntries(
      Object.entries(fileHosts).map(([channel, names]) => [channel, originsOf(names)]),
    ),
    ports: { public: config.public.port, staff: config.staff.port },
    ...(tls && {
      tls: {
        key: textOf(at(tls.key), "$.tls.key", reading),
        cert: textOf(at(tls.cert), "$.tls.cert", reading),
      },
    }),
    signIn: signIn.map(({ clientSecret, ...one }, index) => ({
      ...one,
      clientSecret: secretOf(clientSecret, `$.signIn.${index}.clientSecret`, reading),
    })),
    standard: Object.fromEntries(
      config.standard.map((path, index) => [
        path.split("/").at(-1),
        policyOf(at(path), `$.standard.${index}`, reading),
      ]),
    ),
    keys: (tenant, channel) => keys.get(tenant)?.[channel] ?? {},
    tenants: config.tenants.map(({ policy, settings, counselors, keys: _, ...one }, index) => ({
      ...one,
      policy: policyOf(at(policy), `$.tenants.${index}.policy`, reading),
      settings: givenOrRead(settings, `$.tenants.${index}.settings`, reading),
      counselors: givenOrRead(counselors, `$.tenants.${index}.counselors`, reading),
    })),
  };
}

function originsOf(names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, `https://${name}`]));
}

function keysOf(
  { keys }: ServerConfig["tenants"][number],
  path: string,
  reading: Reading,
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return Object.fromEntries(
    Object.entries(keys).map(([channel, own]) => [
      channel,
      Object.fromEntries(
        Object.entries(own).map(([name, place]) => [
          name,
          secretOf(place, `${path}.keys.${channel}.${name}`, reading),
        ]),
      ),
    ]),
  );
}

function secretOf(place: SecretPlace, path: string, reading: Reading): string {
  if ("file" in place) return textOf(resolve(reading.folder, place.file), path, reading).trim();
  const value = reading.environment[place.env];
  if (value === undefined || value === "") reading.wrong(path, noVariable(place.env));
  return value ?? "";
}

/** Settings or a roster, as they are or in a file. */
function givenOrRead(given: unknown, path: string, reading: Reading): unknown {
  if (typeof given !== "string") return given;
  return jsonOf(resolve(reading.folder, given), (message) => reading.wrong(path, message));
}

function policyOf(folder: string, path: string, reading: Reading) {
  const policy = readPolicyFolder(folder);
  if (policy.files[policy.entry] === undefined) reading.wrong(path, noPolicy(folder, policy.entry));
  return policy;
}

function textOf(file: string, path: string, { wrong }: Pick<Reading, "wrong">): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    wrong(path, unreadable(file));
    return "";
  }
}

function jsonOf(file: string, wrong: (message: Doc) => void): unknown {
  const text = textOf(file, file, { wrong: (_, message) => wrong(message) });
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    wrong(noJson(file, error instanceof Error ? error.message : ""));
    return undefined;
  }
}

function noVariable(name: string): Doc {
  return {
    ko: `환경 변수 ${name}에 값이 없습니다. 서버를 시작하기 전에 정하세요`,
    en: `the environment variable ${name} is not set; set it before the server starts`,
  };
}

function noPolicy(folder: string, entry: string): Doc {
  return {
    ko: `${folder} 폴더에 ${entry} 파일이 없습니다. 폴더와 정책 파일의 이름을 같게 하세요`,
    en: `there is no ${entry} in ${folder}; folder and policy have the same name`,
  };
}

function unreadable(file: string): Doc {
  return {
    ko: `${file} 파일을 읽을 수 없습니다. 경로와 권한을 확인하세요`,
    en: `${file} can't be read; look at the path and at who may read it`,
  };
}

function noJson(file: string, why: string): Doc {
  return { ko: `${file}: JSON이 아닙니다 (${why})`, en: `${file} is not JSON (${why})` };
}
