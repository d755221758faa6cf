import type { Locale } from "@annae/vocabulary";

/** The `.rules` file of a first policy of that name: small, complete, with comments that teach. */
export function policyText(name: string, locale: Locale): string {
  return texts[locale](name);
}

const texts: Readonly<Record<Locale, (name: string) => string>> = {
  ko: (name) => `// ${name}: 상담 채팅이 스스로 보내는 글과 보내는 때.
//
// 읽는 법
//   message  고객에게 보낼 글.  on request { … }  고객이 상담원을 요청할 때 따를 규칙.
//   규칙은 "이름: when 조건 then 동작; 동작" 모양입니다. 소리 내어 읽어 보세요.
//   고친 다음에는 annae check 로 검사하고 annae test 로 확인하세요.

policy ${name}

// 회사가 켜고 끄는 설정. 값이 없으면 = 뒤의 값입니다.
setting thanksOn: yes/no = yes "상담을 마칠 때 인사하기"

/// 상담원에게 이어지면 처음 보내는 인사. [ ] 안은 실제 값으로 바뀌고, {이/가}는 받침에 맞는 조사가 됩니다.
message greeting "상담 인사말" {
  text  "안녕하세요. 상담사 [counselor_name]{이/가} 도와드리겠습니다."
  image "images/hello.png"
}

/// 근무 시간이 아닐 때. 요청을 받지 않을 수도 있으니 나중에 답한다는 약속은 적지 않았습니다.
message offHours "근무 시간 외 안내" {
  text """
    지금은 상담 시간이 아닙니다.
    자주 묻는 질문에서 먼저 답을 찾아보세요.
    """
  button "자주 묻는 질문" -> "https://example.com/faq"
  on naver { text "톡톡 상담은 평일 10시부터 18시까지입니다." }
}

/// 상담할 수 있는 상담원이 없을 때.
message unavailable "상담불가 안내" {
  text "지금은 상담할 수 있는 상담원이 없습니다. 급한 문의는 1588-0000으로 전화해 주세요."
}

/// 상담을 마칠 때.
message endNotice "상담 종료 안내" {
  text "찾아 주셔서 고맙습니다."
}

// 고객이 상담원을 요청할 때: first는 위에서부터 맞는 규칙 하나만 따릅니다.
on request first {
  offHours:    when afterHours then send offHours; queue if acceptAfterHours else close
  unavailable: when !counselorAvailable then send unavailable; queue
  available:   otherwise assign
}

// 상담원에게 배정될 때: first가 없으면 맞는 규칙을 모두 따릅니다.
on assign {
  greeting: send greeting once
}

// 상담원이 상담을 마칠 때.
on end {
  thanks: when thanksOn and endedBy is counselor then send endNotice
}
`,
  en: (name) => `// ${name}: what the support chat sends by itself, and when.
//
// How to read it
//   message  a text for customers.  on request { … }  the rules for a customer who asks for a counselor.
//   A rule looks like this: label: when condition then action; action. Read it aloud.
//   After a change, check it with annae check and try it with annae test.

policy ${name}

// What the company switches on and off. Unless it is set, it has the value behind the =.
setting thanksOn: yes/no = yes "Say thanks at the end"

/// The first words of a consultation. What stands in [ ] is filled in.
message greeting "Greeting" {
  text  "Hello, this is [counselor_name]. How can I help?"
  image "images/hello.png"
}

/// Outside working hours. Requests may be turned away, so the text promises no answer.
message offHours "Off-hours notice" {
  text """
    We are closed right now.
    You may find an answer among the frequent questions.
    """
  button "Questions" -> "https://example.com/faq"
  on naver { text "TalkTalk is open on weekdays from 10 to 18." }
}

/// Nobody can take the consultation.
message unavailable "Unavailable notice" {
  text "No counselor is available right now. If it is urgent, please call 1588-0000."
}

/// When a consultation ends.
message endNotice "End notice" {
  text "Thank you for writing to us."
}

// A customer asks for a counselor: with first, only the topmost rule that holds is followed.
on request first {
  offHours:    when afterHours then send offHours; queue if acceptAfterHours else close
  unavailable: when !counselorAvailable then send unavailable; queue
  available:   otherwise assign
}

// A consultation reaches a counselor: without first, every rule that holds is followed.
on assign {
  greeting: send greeting once
}

// A counselor ends a consultation.
on end {
  thanks: when thanksOn and endedBy is counselor then send endNotice
}
`,
};
