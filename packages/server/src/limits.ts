const kib = 1024;
const second = 1_000;
const minute = 60 * second;

/** Bytes of a body, by what it is; more is refused before it is read. */
export const bodyBytes = {
  /** A platform's webhook: far above the longest text with what stands around it. */
  hook: 256 * kib,
  /** A console's or window's request: over twenty times the longest text. */
  api: 64 * kib,
  /** A policy's files together. */
  policy: 1024 * kib,
  /** A picture: GRT-3, BSY-1. */
  picture: 2 * 1024 * kib,
} as const;

/** Milliseconds: whoever sends slowly holds a connection. Checked every second, for Node looks every 30 s by itself. */
export const patience = {
  request: 10 * second,
  head: 5 * second,
  check: second,
  /** Until a socket has said who it is. */
  hello: 5 * second,
  /** Until a socket that does not answer a ping is closed. */
  ping: 30 * second,
  /** Until a platform that is told an answer must have it: Kakao waits 5 s. */
  answer: 4_500,
  /** For which an address that was renewed still works. */
  oldHook: 24 * 60 * minute,
  /** Until a stop does not wait for open requests any more. */
  stop: 5 * second,
} as const;

/** Connections of one listener: more than two cores can serve. */
export const mostConnections = 10_000;

/** WebSockets. */
export const sockets = {
  frameBytes: 64 * kib,
  /** Bytes that wait for a reader; more close the socket, and it resumes later. */
  unread: 1024 * kib,
  /** Events in 10 seconds: nobody types faster. */
  events: { most: 20, within: 10 * second },
  perSession: 5,
  /** Of a listener in all: the rest of its connections is for requests, platforms' among them. */
  inAll: 8_000,
  perAddress: 50,
} as const;

/** Requests in a minute, by address (IPv6: by /64). */
export const perMinute = {
  /** New sessions of customers. */
  windows: 10,
  /** A window's or console's other requests, by session. */
  requests: 600,
  /** Pictures of a customer or a counselor, by session. */
  pictures: 20,
  /** Attempts to sign in. */
  signIn: 10,
  /** What does not exist. */
  unknown: 100,
} as const;

/** Events of one tenant that are under way at once: windows stop before platforms do, which tell a thing once; together they are a quarter of what waits to be decided at most (2,000), so that one tenant fills it for no other. */
export const shares = { window: 300, hook: 500 } as const;

/** Addresses whose counts are kept at once. */
export const countedAddresses = 100_000;

/** Milliseconds for which somebody stays signed in. */
export const sessions = {
  staffIdle: 30 * minute,
  staff: 12 * 60 * minute,
  windowIdle: 24 * 60 * minute,
  window: 30 * 24 * 60 * minute,
  link: 10 * minute,
  /** Until somebody who was sent to a provider has to be back. */
  attempt: 10 * minute,
} as const;

/** Entries in one answer. */
export const mostEntries = 200;

/** Characters of a counselor's reply: what Naver takes at most; what is longer than a platform's bubble becomes several. */
export const longestReply = 10_000;

/** What a process of its own may take to check a policy or to read a picture (`milliseconds`: of computing), how many wait for one in all, and how many a tenant has, of which one runs. */
export const apart = {
  milliseconds: 5 * second,
  /** Milliseconds until it must have read itself. */
  reading: 30 * second,
  /** Milliseconds that it waits for its tenant's next job. */
  idle: 5 * second,
  megabytes: 512,
  atOnce: 2,
  waiting: 10,
  ofTenant: 1,
} as const;

/** The same for customers' pictures, which keep no operator waiting. */
export const darkroom = { ...apart, waiting: 40, ofTenant: 10 } as const;

/** How far properties are proved before a revision may go live: conversations of so many events, as the studio looks at them, and milliseconds of computing for all. */
export const proofs = { events: 8, milliseconds: 3 * second };

/** Pixels of the longer side of a customer's picture, as a counselor sees it. */
export const longestSide = 2_048;

/** People whom a tenant knows by name: whoever has an account at its provider can come. */
export const mostMembers = 1_000;

/** Files of a policy: the longest known has 12. */
export const mostFiles = 64;

/** Findings of a policy that are told: nobody reads more. */
export const mostFindings = 200;

/** Revisions and pictures that a tenant keeps; revisions that were never in force make room for newer ones. */
export const kept = { revisions: 200, pictures: 500 } as const;

/** What is fetched for a customer from a platform's host of files: the largest photo of a phone on Kakao; how many at a time, and of one tenant. */
export const outside = {
  bytes: 15 * 1024 * kib,
  milliseconds: 10 * second,
  atOnce: 8,
  ofTenant: 4,
} as const;

/** Pictures that are kept of one customer, and bytes of all customers of a tenant; more are refused. */
export const customersPictures = { ofCustomer: 100, tenantBytes: 4 * 1024 * 1024 * kib } as const;
