import type { Channel, Endpoints } from "@annae/vocabulary";
import { code, table } from "./markdown.ts";

/** How a chat server reaches each platform and is reached by it; a line for those that it talks to by itself. */
export function transportTable(channels: readonly Channel[]): string {
  return table(
    ["채널 · Channel", "보내기 · To the platform", "받기 · From the platform", "출처 · Source"],
    channels.map(({ id, transport }) =>
      transport === undefined
        ? [code(id), "채팅 서버의 연결로 · by the chat server's own connection", "—", "—"]
        : [code(id), sending(transport), receiving(transport), transport.source],
    ),
  );
}

function sending({ send: { method, url, headers }, upload, rate }: Endpoints): string {
  const lines = Object.entries(headers).map(([name, value]) => code(`${name}: ${value}`));
  const pictures =
    upload === undefined ? [] : [code(`${upload.endpoint.method} ${upload.endpoint.url}`)];
  const limit = rate === undefined ? [] : [`초당 ${rate.max}건 · ${rate.max} a second`];
  return [code(`${method} ${url}`), ...lines, ...pictures, ...limit].join("<br>");
}

function receiving({ receive: { paths, contentType, answer, seconds } }: Endpoints): string {
  const body = answer.body === "" ? [] : [code(answer.body)];
  return [
    `${paths.map((path) => code(`POST …${path}`)).join(", ")}<br>${code(`Content-Type: ${contentType}`)}`,
    `${seconds}초 안에 ${answer.status} · ${answer.status} within ${seconds} s`,
    ...body,
  ].join("<br>");
}
