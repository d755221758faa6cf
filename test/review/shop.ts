import { compileText } from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import type { PolicyIr, TestCase } from "@annae/ir";
import { createCdcl } from "@annae/logic";
import { install } from "@annae/vocabulary";

/** The channels of this repository, and a solver. */
export const means = { installation: install(installedChannels), createSolver: createCdcl };

/** A policy in which every part of the language that tests here need occurs once. */
export const shop = `policy shop
setting remindAfter: duration = 10m "무응답 안내까지의 시간"
fact member: yes/no = no "회원"

message hello "인사" { text "안녕하세요." }
message away "부재" { text "지금은 상담 시간이 아닙니다." }
message busy "지연" { text "답변이 늦어지고 있습니다." }
message later "안내" { text "잠시만 기다려 주세요." }

on request first {
  closed: when afterHours then send away; queue if acceptAfterHours else close
  full:   when openConsultations >= 10 and not member then refuse
  open:   otherwise assign
}
on assign {
  hello: send hello
  busy:  when busyOn and channel in (web, naver) then send busy
}
on message {
  again: when busyOn and room is received then send busy every 5m
}
on tick {
  later: when room is inProgress and lastWordsBy is customer and sinceLastWords >= remindAfter
         then send later once
}
never send away when not afterHours
`;

/** The policy and its tests; throws where there is an error. */
export function compiled(text: string): {
  readonly ir: PolicyIr;
  readonly tests: readonly TestCase[];
} {
  const { ir, tests, diagnostics } = compileText(text, means.installation);
  if (ir === null) throw new Error(diagnostics.map(({ wording }) => wording.en.title).join("\n"));
  return { ir, tests };
}
