import type { Button, SizedImage, Speaker } from "@annae/vocabulary";

/** An image as a transcript shows it: sized for the channel; the place to fetch it stands in the payload. */
export type ShownImage = Pick<SizedImage, "source" | "width" | "height" | "format" | "bytes">;

/** What the customer sees. */
export interface CustomerView {
  readonly speaker: Speaker;
  readonly text: string;
  readonly image: ShownImage | null;
  readonly buttons: readonly Button[];
}

/** What the counselor sees; `alert`: called as by a customer's message. `system`: code of a platform message. */
export interface CounselorView {
  readonly speaker: Speaker;
  readonly text: string;
  readonly alert: boolean;
  readonly system: string | null;
  readonly image: ShownImage | null;
  readonly buttons: readonly Button[];
}

/** One automatic message on its way; an audience that sees nothing of it is null. */
export interface Delivery {
  /** Name of the policy's message; null for a platform message that stands for none. */
  readonly message: string | null;
  /** Code of the platform message that the customer gets; null where the customer gets the text. */
  readonly system: string | null;
  readonly customer: CustomerView | null;
  readonly counselor: CounselorView | null;
  /** The platform's own requests, in order. */
  readonly payloads: readonly unknown[];
}
