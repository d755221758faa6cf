import { addressFaults, listOf, type Part, partOf, strangers, textFaults } from "./part.ts";

const heading = ["user_key", "sender_key", "serial_number", "message_type"];

const fields: Readonly<Record<string, readonly string[]>> = {
  TX: ["message"],
  IM: ["image_url"],
  LI: ["message", "image_url", "links", "auto_answer"],
};

/** What Kakao would refuse of a write request, by the documents of its dealers. */
export function kakaoFaults(payload: unknown): readonly string[] {
  const request = partOf(payload);
  const type = String(request.message_type);
  const known = Object.hasOwn(fields, type) ? fields[type] : undefined;
  if (known === undefined) return [`message_type ${type} is unknown`];
  return [
    ...strangers(request, [...heading, ...known]),
    ...textFaults(request, "user_key", 20),
    ...textFaults(request, "sender_key", 40),
    ...textFaults(request, "serial_number", 30),
    ...(known.includes("message") ? textFaults(request, "message", 1_000) : []),
    ...(type === "IM" || "image_url" in request ? addressFaults(request, "image_url") : []),
    ...(type === "LI" ? richFaults(request) : []),
  ];
}

/** The number under which Kakao knows a request. */
export function kakaoKey(payload: unknown): unknown {
  return partOf(payload).serial_number;
}

function richFaults(request: Part): readonly string[] {
  const parts = ["image_url", "links", "auto_answer"].filter((name) => name in request);
  const links = listOf(request.links);
  return [
    ...(parts.length === 0 ? ["LI has neither picture nor links nor answer"] : []),
    ...("links" in request && (links.length < 1 || links.length > 5)
      ? [`${links.length} links`]
      : []),
    ...("auto_answer" in request && !/^S[1-4]$/.test(String(request.auto_answer))
      ? [`auto_answer ${request.auto_answer}`]
      : []),
    ...links.flatMap((link) => linkFaults(partOf(link))),
  ];
}

function linkFaults(link: Part): readonly string[] {
  const name = textFaults(link, "name", 28);
  switch (link.type) {
    case "WL":
      return [
        ...name,
        ...strangers(link, ["name", "type", "url_mobile", "url_pc"]),
        ...addressFaults(link, "url_mobile"),
      ];
    case "AL":
      return [
        ...name,
        ...strangers(link, ["name", "type", "scheme_ios", "scheme_android"]),
        ...textFaults(link, "scheme_ios", 1_000),
        ...textFaults(link, "scheme_android", 1_000),
      ];
    case "BK":
      return [...name, ...strangers(link, ["name", "type", "extra"])];
    default:
      return [`link type ${link.type}`];
  }
}
