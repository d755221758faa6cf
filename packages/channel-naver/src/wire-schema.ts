import * as z from "zod";

const content = {
  textContent: z
    .object({ text: z.string(), code: z.string().nullish(), inputType: z.string().nullish() })
    .nullish(),
  imageContent: z.object({ imageUrl: z.string().nullish() }).nullish(),
};

/** What every request has (chatbot API README). */
export const anyRequest = z.object({ event: z.string().min(1), user: z.string().min(1) });

/** The customer opens the room. */
export const openRequest = anyRequest.extend({
  options: z.object({ friend: z.boolean().nullish() }).nullish(),
});

/** The customer adds or removes the company as a friend. */
export const friendRequest = anyRequest.extend({
  options: z.object({ set: z.enum(["on", "off"]) }),
});

/** The customer writes, or presses a button. */
export const sendRequest = anyRequest.extend({ ...content, standby: z.boolean().nullish() });

/** Somebody on the company's side has written, this program included. */
export const echoRequest = anyRequest.extend({
  ...content,
  options: z
    .object({ sourceId: z.number().nullish(), managerNickname: z.string().nullish() })
    .nullish(),
});

/** The counselor hands the room back; `metadata` is text that is mostly JSON. */
export const handoverRequest = anyRequest.extend({
  options: z.object({ control: z.string(), metadata: z.string().nullish() }),
});
