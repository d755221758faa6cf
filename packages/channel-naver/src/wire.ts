/** A button under a message. `TEXT` says its title as the customer's words and hands back its code. */
export type NaverButton =
  | { readonly type: "TEXT"; readonly data: { readonly title: string; readonly code: string } }
  | {
      readonly type: "LINK";
      readonly data: { readonly title: string; readonly url: string; readonly mobileUrl: string };
    };

/** Where Naver fetches a picture, once, within 10 seconds. */
export interface NaverImage {
  readonly imageUrl: string;
}

/**
 * Text with a picture, with buttons or with both. Naver demands at least two of its parts, and one of them a title or
 * a description; the text is always given here.
 */
export type Composite = { readonly description: string } & (
  | { readonly image: NaverImage; readonly buttonList?: readonly NaverButton[] }
  | { readonly image?: NaverImage; readonly buttonList: readonly NaverButton[] }
);

/** What one request shows: exactly one of the three. */
export type NaverContent =
  | { readonly textContent: { readonly text: string } }
  | { readonly imageContent: NaverImage }
  | { readonly compositeContent: { readonly compositeList: readonly Composite[] } };

/** Body of `POST https://gw.talk.naver.com/chatbot/v1/event` (chatbot API README). */
export type SendEvent = { readonly event: "send"; readonly user: string } & NaverContent;
