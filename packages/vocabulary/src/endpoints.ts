import type { Limit } from "./kind.ts";
import type { Doc } from "./locale.ts";

/** What became of a request that was sent to a platform. */
export type SendOutcome =
  /** Taken, by this request or by an earlier one of the same number. */
  | "sent"
  /** Not taken now; the same request may be later. */
  | "later"
  /** Too many at once: nothing of the tenant is to be sent for a while. */
  | "wait"
  /** Not taken until somebody sets something right, such as a key; it is tried on, and operators are told. */
  | "operator"
  /** There is nobody to take it: the session is over, or the customer has blocked the channel. */
  | "gone"
  /** Never taken: the request itself is wrong. */
  | "refused"
  /** The answer does not say whether it was taken. */
  | "unknown";

/** One answer of a platform: what it means and what is to be done, for people. */
export interface AnswerRow {
  /** As the platform writes it; of an answer that has none, its HTTP status. */
  readonly code: string;
  readonly outcome: SendOutcome;
  readonly doc: Doc;
  readonly source: string;
}

/** What an answer comes to. */
export type Verdict = Pick<AnswerRow, "code" | "outcome" | "doc">;

/** A request to a platform. Names in braces stand where the tenant's own belongs. */
export interface Endpoint {
  readonly method: "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** How a platform takes pictures that its messages may show: as files, before the message. */
export interface PictureUpload {
  readonly endpoint: Endpoint;
  /** The payload's member that holds the picture's address, before ours and then the platform's. */
  readonly member: string;
  /** The form's field for the file, and the others for that payload. */
  readonly file: string;
  readonly fields: (payload: Readonly<Record<string, unknown>>) => Readonly<Record<string, string>>;
  /** The answer's member that holds the platform's address. */
  readonly address: string;
  /** Code of a message's answer that says that the platform no longer has the picture. */
  readonly stale: string;
}

/** How a chat server reaches a platform and is reached by it. */
export interface Endpoints {
  readonly send: Endpoint;
  /** Members of a payload in whose place the tenant's own belong: `{sender_key}`. */
  readonly own: readonly string[];
  readonly upload?: PictureUpload;
  /** What the platform answers with. */
  readonly answers: readonly AnswerRow[];
  /** By status and body, because platforms answer with success to what they refuse. */
  readonly judge: (status: number, body: string) => Verdict;
  /**
   * What is done where nobody knows whether a request was taken. `again`: the platform knows each by its number and takes it once.
   * `once`: the customer would see a second one, so none is sent by itself.
   */
  readonly whenUnknown: "again" | "once";
  /** Requests a second; absent: none is documented. */
  readonly rate?: Limit;
  readonly receive: {
    /** Behind an address that the platform is told. */
    readonly paths: readonly string[];
    readonly contentType: string;
    /** What the platform takes for "received", and within how many seconds. */
    readonly answer: {
      readonly status: number;
      readonly contentType: string;
      readonly body: string;
    };
    readonly seconds: number;
  };
  readonly source: string;
}
