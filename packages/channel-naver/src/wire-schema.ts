import {
  anything,
  key,
  longest,
  maybeObject,
  maybeText,
  maybeTruth,
} from "@annae/channel-kit/webhook";
import * as z from "zod";
import { limits } from "./limits.ts";

const name = maybeText(longest.name);
const code = maybeText(longest.extra);
const address = maybeText(4_096);

/** What every request has (chatbot API README). */
export const anyRequest = z.object({ event: key(longest.name), user: key(longest.key) });

/** The customer opens the room. */
export const openRequest = anyRequest.extend({
  options: maybeObject({
    friend: maybeTruth,
    inflow: name,
    referer: address,
    from: code,
  }),
});

/** The customer adds or removes the company as a friend. */
export const friendRequest = anyRequest.extend({ options: maybeObject({ set: name }, "set") });

/** What somebody says: one of the three contents, or one that is not known yet. */
const content = {
  textContent: maybeObject({ text: maybeText(limits.text.max), code, inputType: name }, "text"),
  imageContent: maybeObject({ imageUrl: address, imageId: address }, "imageUrl"),
  compositeContent: maybeObject({ compositeList: anything }),
};

/** The customer writes, or presses a button. */
export const sendRequest = z.looseObject({
  ...anyRequest.shape,
  ...content,
  standby: maybeTruth,
});

/** Somebody on the company's side has written, this program included. */
export const echoRequest = z.looseObject({
  ...anyRequest.shape,
  ...content,
  options: maybeObject({ sourceId: name, managerNickname: maybeText(limits.text.max) }),
});

/** The room changes hands; `metadata` is an object, or text that is mostly JSON. */
export const handoverRequest = anyRequest.extend({
  options: maybeObject({ control: name, targetId: name, metadata: anything }, "control"),
});
