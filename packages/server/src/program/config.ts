import * as z from "zod";

/** A secret that does not stand in the file itself: in a variable of the environment, or in a file of its own. */
const secret = z.union([
  z.strictObject({ env: z.string().min(1) }),
  z.strictObject({ file: z.string().min(1) }),
]);

const path = z.string().min(1);
const httpUrl = z.url({ protocol: /^https?$/ });
const id = z.string().regex(/^[a-z0-9-]{1,64}$/);

/** One of the two listeners. `url`: where it is asked from outside. */
const listener = z.strictObject({ port: z.number().int().min(0).max(65_535), url: httpUrl });

const signIn = z.strictObject({
  id,
  name: z.string().min(1).max(100),
  issuer: httpUrl,
  clientId: z.string().min(1),
  clientSecret: secret,
  tenants: z.array(id).min(1),
});

const host = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("embedded") }),
  z.strictObject({
    kind: z.literal("restate"),
    ingress: httpUrl,
    admin: httpUrl,
    port: z.number().int().min(1).max(65_535),
    /** The address of this machine on which Restate calls it. */
    bind: z.string().default("127.0.0.1"),
    /** Where Restate reaches it, or the balancer in front of several. */
    address: httpUrl,
    /** Public keys with which Restate signs: `publickeyv1_…`. */
    identityKeys: z.array(z.string().regex(/^publickeyv1_\w+$/)).default([]),
  }),
]);

const tenant = z.strictObject({
  id,
  name: z.string().min(1).max(100),
  /** Folder of the policy, named as it is. */
  policy: path,
  /** A file, or the settings themselves, as scenarios write them. */
  settings: z.union([path, z.record(z.string(), z.unknown())]),
  /** A file, or the roster itself. */
  counselors: z.union([path, z.array(z.unknown())]),
  /** Sites that may show its chat window. */
  origins: z.array(httpUrl).default([]),
  /** Days for which a conversation is kept after its last word. */
  keepDays: z.number().int().min(1).max(3_650).default(90),
  /** Its own keys and names on a channel: `authorization` of Naver, `client_id`, `client_secret`, `sender_key` of Kakao. */
  keys: z.record(z.string(), z.record(z.string(), secret)).default({}),
});

/** The one file that a server is started with. Paths are read from its folder on. */
export const serverConfig = z.strictObject({
  /** Where the server keeps everything. */
  folder: path,
  /** Built pages (`npm run pages`). */
  pages: path,
  /** The address of this machine on which both listen. */
  bind: z.string().min(1).default("127.0.0.1"),
  public: listener,
  staff: listener,
  /** Proxies in front, as addresses or ranges: `10.0.0.0/8`. */
  proxies: z.array(z.string()).default([]),
  tls: z.strictObject({ key: path, cert: path }).optional(),
  signIn: z.array(signIn).default([]),
  host: host.default({ kind: "embedded" }),
  /** Addresses that a channel's webhooks come from; none: anywhere. */
  sources: z.record(z.string(), z.array(z.string()).min(1)).default({}),
  /** Hosts that a channel's pictures of customers are fetched from, by name: `dn-m.talk.kakao.com`; none: they are shown as links. */
  fileHosts: z.record(z.string(), z.array(z.hostname()).min(1)).default({}),
  /** Where platforms are instead: stand-ins, to try it without an account. */
  platforms: z.record(z.string(), httpUrl).default({}),
  /** Folders of policies that others may extend. */
  standard: z.array(path).default([]),
  tenants: z.array(tenant).min(1),
});

/** See {@link serverConfig}. */
export type ServerConfig = z.infer<typeof serverConfig>;
/** Where a secret stands. */
export type SecretPlace = z.infer<typeof secret>;
