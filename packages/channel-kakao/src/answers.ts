import type { AnswerRow, SendOutcome } from "@annae/vocabulary";

const dictionary = "HappyTalk webhook API, api_code_dict";
/**
 * Codes of the business centre that the dictionary names without a meaning, and two that Infobank's examples show. They count as refused, 200
 * among them: what is taken to have failed can be sent again under its serial number, what is taken to have been sent would be lost.
 */
const withoutMeaning = [
  "200",
  "403",
  "405",
  "507",
  "508",
  "509",
  "514",
  "515",
  "516",
  "517",
  "8xx",
  "4060",
];

const infobank = "Infobank Bizgo, https://developers.bizgo.io";

/** The `code` of HappyTalk's and Infobank's answers; the same code comes as a number and as a text, by dealer and endpoint. */
export const answers: readonly AnswerRow[] = [
  row("0", "sent", "전달됨", "taken"),
  row("0000", "sent", "이미지 등록됨", "the picture is uploaded"),
  row("A000", "sent", "전달됨", "taken", infobank),
  row(
    "-504",
    "sent",
    "같은 번호(serial_number)의 메시지가 이미 전달되었습니다",
    "a message of this serial number was taken before",
  ),
  row(
    "-400",
    "operator",
    "이 서버의 접속이 허용되지 않았습니다. 딜러사에 허용 여부를 확인하세요",
    "this server is not allowed in; ask the dealer",
  ),
  row(
    "-500",
    "operator",
    "HT-Client-Id 또는 HT-Client-Secret이 맞지 않거나 만료되었습니다. 다시 설정하면 자동으로 전달됩니다",
    "HT-Client-Id or HT-Client-Secret is wrong or has expired; once it is set anew, messages are sent by themselves",
  ),
  row(
    "-501",
    "operator",
    "발신프로필 키(sender_key)가 맞지 않습니다. 다시 설정하면 자동으로 전달됩니다",
    "the sender key is wrong; once it is set anew, messages are sent by themselves",
  ),
  row(
    "-507",
    "operator",
    "상담톡 딜러사 설정이 잘못되었습니다. 딜러사에 확인하세요",
    "the hub partner is not set up; ask the dealer",
  ),
  row(
    "-508",
    "operator",
    "카카오톡 채널의 상담톡 사용이 꺼져 있습니다. 채널 관리자센터에서 확인하세요",
    "consult talk is switched off for the Kakao channel; look in its admin centre",
  ),
  row(
    "-512",
    "operator",
    "상담톡 계약이 없습니다. 딜러사에 확인하세요",
    "there is no contract for consult talk; ask the dealer",
  ),
  row(
    "A502",
    "operator",
    "발신프로필 키가 이 계정의 것이 아닙니다",
    "the sender key is not this account's",
    infobank,
  ),
  row("-502", "gone", "상담 세션이 없거나 끝났습니다", "the session is over, or there is none"),
  row(
    "-503",
    "gone",
    "고객 키(user_key)의 고객이 없습니다. 카카오톡을 탈퇴했을 수 있습니다",
    "there is no such customer; they may have left KakaoTalk",
  ),
  row("-511", "gone", "고객이 채널을 차단했습니다", "the customer has blocked the channel"),
  row("-505", "refused", "이미지를 쓸 수 없습니다", "the picture cannot be used"),
  row("-506", "refused", "메시지가 1,000자를 넘습니다", "the message has over 1,000 characters"),
  row("-509", "refused", "요청이 JSON이 아닙니다", "the request is no JSON"),
  row(
    "-510",
    "refused",
    "메시지의 형식, 버튼, 주소 또는 필수 값이 잘못되었습니다",
    "type, button, address or a mandatory part of the message is wrong",
  ),
  row(
    "A507",
    "refused",
    "고객 키가 비었거나 20자를 넘습니다",
    "the customer's key is empty or has over 20 characters",
    infobank,
  ),
  row(
    "-600",
    "later",
    "카카오가 전달하지 못했습니다. 자동으로 다시 보냅니다",
    "Kakao could not deliver it; it is sent again by itself",
  ),
  row(
    "-601",
    "later",
    "카카오 시스템 오류입니다. 자동으로 다시 보냅니다",
    "an error inside Kakao; it is sent again by itself",
  ),
  row("510", "refused", "메시지의 버튼이 잘못되었습니다", "a button of the message is wrong"),
  row(
    "520",
    "refused",
    "시스템 메시지의 내용이 잘못되었습니다",
    "the content of the system message is wrong",
  ),
  ...withoutMeaning.map((code) => unexplained(code)),
  ...["A213", "A822"].map((code) => unexplained(code, infobank)),
];

function unexplained(code: string, source?: string): AnswerRow {
  return row(
    code,
    "refused",
    "뜻이 공개되지 않은 코드입니다. 딜러사에 코드를 알려 확인한 뒤 다시 보내세요",
    "a code whose meaning is not public; ask the dealer about it, then send the message again",
    source,
  );
}

function row(
  code: string,
  outcome: SendOutcome,
  ko: string,
  en: string,
  source = dictionary,
): AnswerRow {
  return { code, outcome, doc: { ko, en }, source };
}
