import type { Doc } from "@annae/vocabulary";

/** Why nothing could be sent, in words for operators. */
export const words = {
  notSent: (code: string): Doc => ({
    ko: `플랫폼에 연결할 수 없습니다 (${code}). 자동으로 다시 보냅니다`,
    en: `the platform can't be reached (${code}); it is sent again by itself`,
  }),
  certificate: (code: string): Doc => ({
    ko: `플랫폼의 인증서를 믿을 수 없어 보내지 않았습니다 (${code}). 네트워크와 서버의 시각을 확인하세요`,
    en: `the platform's certificate can't be trusted, so nothing was sent (${code}); look at the network and at the server's clock`,
  }),
  unknown: (code: string): Doc => ({
    ko: `보내는 도중에 연결이 끊기거나 응답이 너무 늦어, 전달되었는지 알 수 없습니다 (${code})`,
    en: `the connection broke or the answer took too long, so nobody knows whether it was taken (${code})`,
  }),
  noKey: (name: string): Doc => ({
    ko: `이 채널에 필요한 값이 설정되어 있지 않습니다: ${name}. 설정하면 자동으로 전달됩니다`,
    en: `a value that this channel needs is not set: ${name}; once it is, messages are sent by themselves`,
  }),
  badKey: (name: string): Doc => ({
    ko: `이 채널에 설정한 값에 쓸 수 없는 문자가 있습니다: ${name}`,
    en: `a value that is set for this channel has characters that can't be sent: ${name}`,
  }),
  noPayload: { ko: "보낼 내용이 JSON 객체가 아닙니다", en: "what is to be sent is no JSON object" },
  pictureAgain: {
    ko: "플랫폼에 올린 이미지를 쓸 수 없습니다. 이미지를 다시 올려 자동으로 다시 보냅니다",
    en: "the picture is not at the platform; it is taken there and sent again by itself",
  },
  noPicture: {
    ko: "메시지에 넣을 이미지를 찾을 수 없습니다",
    en: "the picture of the message is not to be found",
  },
} as const;
