import type { PictureKept } from "../attachments/create-attachments.ts";
import type { NotDone } from "./problems.ts";

const body = (ko: string, en: string) => [{ path: "", ko, en }];

/** Why a picture that somebody sent is not kept, as a problem tells it. */
export const notKept: Readonly<Record<Extract<PictureKept, string>, NotDone>> = {
  busy: { ok: false, code: "tooMany", retryAfter: 1_000 },
  unreadable: {
    ok: false,
    code: "unsupportedMediaType",
    fields: body(
      "JPEG나 PNG 사진만 보낼 수 있습니다. 파일이 손상되었거나 1,600만 화소를 넘습니다",
      "only JPEG and PNG pictures of at most 16 million pixels can be sent; this one is damaged or larger",
    ),
  },
  full: {
    ok: false,
    code: "conflict",
    fields: body(
      "이 대화에 보관할 수 있는 사진이 찼습니다",
      "no more pictures are kept of this conversation",
    ),
  },
};
