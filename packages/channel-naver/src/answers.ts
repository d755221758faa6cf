import type { AnswerRow } from "@annae/vocabulary";

const api = "Naver TalkTalk chatbot API README, https://github.com/navertalk/chatbot-api";

/** Naver's `resultCode`, which comes with HTTP 200 whatever it is. */
export const answers: readonly AnswerRow[] = [
  { code: "00", outcome: "sent", doc: { ko: "전달됨", en: "taken" }, source: api },
  {
    code: "01",
    outcome: "operator",
    doc: {
      ko: "인증 키(Authorization)가 맞지 않거나 만료되었습니다. 파트너센터 > 개발자도구에서 키를 확인해 다시 설정하세요. 그 뒤에는 자동으로 전달됩니다",
      en: "the key (Authorization) is wrong or has expired; look it up in the partner centre and set it anew, then it is sent by itself",
    },
    source: api,
  },
  {
    code: "02",
    outcome: "refused",
    doc: {
      ko: "요청의 형식이 맞지 않거나 필요한 값이 없습니다",
      en: "the request is malformed or lacks a value",
    },
    source: api,
  },
  {
    code: "99",
    outcome: "refused",
    doc: {
      ko: "네이버가 그 밖의 이유로 거부했습니다. 고객이 개인정보 제공 동의를 하는 중일 수도 있습니다",
      en: "Naver refused it for another reason; the customer may be in the dialogue that asks for their profile",
    },
    source: api,
  },
  {
    code: "IMG-01",
    outcome: "refused",
    doc: {
      ko: "이미지가 JPG, PNG, GIF가 아니거나 처리할 수 없습니다",
      en: "the picture is no JPG, PNG or GIF, or cannot be processed",
    },
    source: api,
  },
  {
    code: "IMG-02",
    outcome: "later",
    doc: {
      ko: "네이버가 이미지를 10초 안에 내려받지 못했습니다. 이미지 서버를 확인하세요. 자동으로 다시 보냅니다",
      en: "Naver could not fetch the picture within 10 seconds; look at the server of pictures; it is sent again by itself",
    },
    source: api,
  },
  {
    code: "IMG-03",
    outcome: "refused",
    doc: { ko: "이미지가 20MB보다 큽니다", en: "the picture is larger than 20 MB" },
    source: api,
  },
  {
    code: "IMG-99",
    outcome: "refused",
    doc: {
      ko: "네이버가 이미지를 등록하지 못했습니다",
      en: "Naver could not upload the picture",
    },
    source: api,
  },
];
