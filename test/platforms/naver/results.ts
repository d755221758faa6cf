/** What Naver answers with, all of it with HTTP 200 (chatbot API README). */
export const results = {
  sent: { success: true, resultCode: "00" },
  key: { success: false, resultCode: "01", resultMessage: "Authorization is wrong or expired" },
  request: { success: false, resultCode: "02", resultMessage: "the request is wrong" },
  other: { success: false, resultCode: "99", resultMessage: "the customer can't be reached now" },
  pictureFormat: { success: false, resultCode: "IMG-01" },
  pictureSlow: { success: false, resultCode: "IMG-02" },
  pictureLarge: { success: false, resultCode: "IMG-03" },
} as const;

/** The name of an answer. */
export type Result = keyof typeof results;
