/** A button under a message. `WL` opens a page, `AL` an app, `BK` says its own name as the customer's words. */
export type Link =
  | {
      readonly name: string;
      readonly type: "WL";
      readonly url_mobile: string;
      readonly url_pc: string;
    }
  | {
      readonly name: string;
      readonly type: "AL";
      readonly scheme_ios: string;
      readonly scheme_android: string;
    }
  | { readonly name: string; readonly type: "BK" };

/** Kakao's own messages that a request can ask for; S4 (상담대기) is not worded here. */
export type AutoAnswer = "S1" | "S2" | "S3";

/** Text with a picture, with links, or in the place of one of Kakao's own messages. */
export interface RichBubble {
  readonly message_type: "LI";
  readonly message: string;
  readonly image_url?: string;
  readonly links?: readonly Link[];
  readonly auto_answer?: AutoAnswer;
}

/** What one request shows: text, a picture alone, or text with more. */
export type Bubble =
  | { readonly message_type: "TX"; readonly message: string }
  | { readonly message_type: "IM"; readonly image_url: string }
  | RichBubble;

/** Body of `POST /v1/chat/write` (HappyTalk webhook API v1). */
export type WriteRequest = {
  /** At most 20 characters. */
  readonly user_key: string;
  /** At most 40 characters. */
  readonly sender_key: string;
  /** At most 30 characters; a request with a number that was used before is refused with -504. */
  readonly serial_number: string;
} & Bubble;
