import { describePolicy, markdownPage, type PolicyDocument } from "@annae/describe";
import { compileText } from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import { install, type Locale } from "@annae/vocabulary";
import { describe, expect, test } from "vitest";

const installation = install(installedChannels);

function described(text: string, locale: Locale = "ko"): PolicyDocument {
  const { ir, diagnostics } = compileText(text, installation);
  if (ir === null) throw new Error(diagnostics.map(({ code }) => code).join());
  return describePolicy(ir, { locale, channels: installedChannels, errors: 0 });
}

/** What stands below that heading, as Markdown. */
function below(document: PolicyDocument, heading: string): string {
  const [, rest = ""] = markdownPage(document).split(`# ${heading}\n`);
  return rest.split(/\n#/)[0]?.trim() ?? "";
}

const policy = `policy shop
setting patience: duration = 10m "다시 안내하는 간격"
fact member: yes/no = no "회원"

message offHours "닫음" {
  text "지금은 닫았습니다."
  button "전화" -> "tel:1588-0000"
  when !acceptAfterHours { text "지금은 접수하지 않습니다." }
}
message unavailable "상담불가" { text "어렵습니다." }
message hello { text "[counselor_name]{이/가} 도와드립니다." }

on request first {
  blocked:  when customerBlocked then send unavailable; refuse
  offHours: when afterHours then send offHours; queue if acceptAfterHours else close
  open:     otherwise assign
}

on assign { hello: when member then send hello once }

on tick { late: when room is waiting and waitingFor >= patience then send unavailable every 1h }

always (assign or queue or close or refuse) on request
never send offHours when not afterHours
`;

describe("rules", () => {
  test("each is a sentence, in Korean and in English", () => {
    expect(below(described(policy), "2. offHours")).toMatch(
      /^\*\*근무 시간 외라면\*\*: ‘닫음’\(1\) 발송; 근무 시간 외에도 접수하면 상담을 ‘상담대기’로 보냄, 그렇지 않으면 상담을 접수하지 않고 종료함\.\n/,
    );
    expect(below(described(policy, "en"), "2. offHours")).toMatch(
      /^\*\*If it is outside working hours\*\*: sends “닫음”\(1\); puts the consultation in the waiting queue if requests outside working hours are taken, otherwise ends the consultation\.\n/,
    );
    expect(below(described(policy), "3. open")).toBe(
      "**위의 어느 것에도 해당하지 않으면**: 상담을 배분함.",
    );
    expect(below(described(policy), "1. late")).toContain(
      "고객이 답을 기다리기 시작한 뒤 ‘다시 안내하는 간격’이 지나면**: ‘상담불가’(2) (1시간에 한 번까지) 발송.",
    );
  });
});

describe("what is seen on which channel", () => {
  const rows = (heading: string) =>
    below(described(policy), heading)
      .split("\n")
      .filter((line) => line.startsWith("| "))
      .slice(2);

  test("platforms speak in the place of texts, and where no room comes about the counselor sees nothing", () => {
    expect(rows("1. blocked")).toEqual([
      "| 카카오 상담톡 | 시스템 메시지 S1(상담불가) | 상담방이 생기지 않아 표시하지 않음 |",
      "| 네이버 톡톡<br>웹채팅 | 봇: 문구 2 | 상담방이 생기지 않아 표시하지 않음 |",
    ]);
  });

  test("a text that depends on a setting has all its numbers; a room that may not come about is told", () => {
    expect(rows("2. offHours")).toEqual([
      "| 카카오 상담톡 (챗봇 없음) | 시스템 메시지 S2(상담부재) | 시스템 메시지 S2(상담부재) (상담방이 있을 때만) |",
      "| 카카오 상담톡 (챗봇 있음)<br>네이버 톡톡 (챗봇 있음)<br>웹채팅 (챗봇 있음) | 봇: 문구 1-1 또는 1-2 | 봇: 문구 1-1 또는 1-2 |",
      "| 네이버 톡톡 (챗봇 없음)<br>웹채팅 (챗봇 없음) | 봇: 문구 1-1 또는 1-2 | 봇: 문구 1-1 또는 1-2 (상담방이 있을 때만) |",
    ]);
  });

  test("only the text that a rule's own conditions leave is named", () => {
    const document = described(
      policy.replace("when afterHours then", "when afterHours and !acceptAfterHours then"),
    );
    expect(below(document, "2. offHours")).toContain("봇: 문구 1-2 |");
  });

  test("a rule for one channel tells of that one alone", () => {
    const one = `on message { again: when channel is naver and room is received then send hello }
      message hello { text "…" }`;
    expect(below(described(one), "1. again").split("\n").slice(-1)).toEqual([
      "| 네이버 톡톡 | 봇: 문구 1 | 봇: 문구 1 |",
    ]);
  });

  test("what is for the counselor alone is told so", () => {
    const told = `message note { text "환불 문의" }
      on message { note: when room is received then tell counselor note once }
      never tell counselor note when room is not received`;
    expect(below(described(told), "1. note")).toMatch(
      /‘note’\(1\) \(상담마다 한 번\) 상담사에게만 표시\.[\s\S]*\| 모든 채널 \| 문구 1: 표시하지 않음 \| 시스템: 문구 1 \|$/,
    );
    expect(markdownPage(described(told, "en"))).toContain("shows the counselor alone “note”(1)");
  });

  test("what a channel cannot do is said where it is asked for", () => {
    const lock = "on request { locked: when suspended then refuse; lockInput }";
    expect(below(described(lock), "1. locked")).toContain(
      "고객의 입력창을 잠금 (웹채팅, 웹채팅 버전이 2라면)",
    );
  });
});

describe("the rest of the document", () => {
  test("every text stands once, with its buttons, and its holes by what fills them", () => {
    const page = markdownPage(described(policy));
    for (const text of ["지금은 닫았습니다.", "지금은 접수하지 않습니다.", "어렵습니다."]) {
      expect(page.split(text)).toHaveLength(2);
    }
    expect(page).toContain("> \\[상담사 이름\\]이/가 도와드립니다.");
    expect(page).toContain("- 버튼: 전화 → `tel:1588-0000`");
    expect(below(described(policy), "1. 닫음")).toContain(
      "**1-2 근무 시간 외에는 접수하지 않으면**",
    );
  });

  test("settings have their values, facts of the server what they are without it", () => {
    const settings = below(described(policy), "설정");
    expect(settings).toContain("| `patience` | 다시 안내하는 간격 | 10분 |");
    expect(settings).toContain("| `acceptAfterHours` | 근무 시간 외에도 상담을 접수함 | 예 |");
    expect(settings).toContain("| `member` | 회원 | 아니오 |");
  });

  test("what must hold is said", () => {
    const properties = below(described(policy), "항상 지키는 것");
    expect(properties).toContain("- **근무 시간 안이라면**: ‘닫음’(1) 발송");
    expect(properties).toContain("- **고객이 상담사 연결을 요청함**: 상담을 배분함, ");
  });

  test("a policy with errors says so first", () => {
    const { ir } = compileText(policy, installation);
    if (ir === null) throw new Error("does not compile");
    const document = describePolicy(ir, { locale: "en", channels: installedChannels, errors: 2 });
    expect(document.blocks.at(-1)).toMatchObject({
      phrase: [{ strong: expect.stringContaining("2 errors and can't be used") }],
    });
  });
});
