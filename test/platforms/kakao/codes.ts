/** The answers of HappyTalk's webhook API v1 (`api_code_dict`), by their own names. */
const codes = {
  Success: 0,
  Forbidden: -400,
  Unauthorized: -500,
  InvalidSender: -501,
  InvalidSession: -502,
  InvalidUserKey: -503,
  DuplicateSerialNumber: -504,
  InvalidImage: -505,
  MessageLengthOverLimit: -506,
  InvalidHubPartner: -507,
  InvalidProfileChatStatus: -508,
  InvalidJson: -509,
  InvalidMessage: -510,
  BlockedUser: -511,
  ContractNotFound: -512,
  FailedToSend: -600,
  InternalSystemError: -601,
} as const;

/** The name of an answer. */
export type KakaoCode = keyof typeof codes;

/** The body of that answer. */
export function answerOf(name: KakaoCode): object {
  const code = codes[name];
  return code === 0 ? { code, createdAt: new Date().toISOString() } : { code, message: name };
}
