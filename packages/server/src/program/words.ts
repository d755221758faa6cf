import type { Doc } from "@annae/vocabulary";

/** What the program says. */
export const programWords = {
  help: {
    ko: `annae-server <명령> --config <파일>

  serve    서버를 엽니다. --host <주소>와 --behind-proxy <범위>는 파일보다 앞섭니다
  check    파일과 정책을 확인하고 끝납니다
  hook     --tenant, --channel: 플랫폼에 알릴 새 웹훅 주소를 냅니다 (앞 주소는 하루 더 씁니다)
  link     --tenant, --roles [--counselor, --name]: 로그인 링크를 냅니다 (signIn이 없을 때, 10분 안에 한 번)
  grant    --tenant, --issuer, --subject, --roles [--counselor, --name]: 회사 계정에 역할을 줍니다
  export   --tenant, --room: 고객에게 줄 그 고객의 모든 기록을 JSON으로 냅니다 (감사 기록에 남습니다)
  resume   --tenant: 백업에서 되살린 뒤 멈춘 보내기를 다시 시작합니다

역할: operator, counselor, auditor (쉼표로 여럿). 안내서: docs/operations/install.ko.md`,
    en: `annae-server <command> --config <file>

  serve    serves; --host <address> and --behind-proxy <range> stand above the file
  check    looks at the file and the policies, and ends
  hook     --tenant, --channel: a new address for a platform's webhooks (the one before is good for another day)
  link     --tenant, --roles [--counselor, --name]: a sign-in link (without signIn; once, within ten minutes)
  grant    --tenant, --issuer, --subject, --roles [--counselor, --name]: gives an account roles
  export   --tenant, --room: all that is kept of a customer, to be given to them, as JSON (the audit trail says so)
  resume   --tenant: sends again after the tables were put back from a backup

Roles: operator, counselor, auditor (several with commas). Guide: docs/operations/install.md`,
  },
  noConfig: {
    ko: "--config <파일>이 있어야 합니다. 본보기: deploy/config.json",
    en: "--config <file> is missing; deploy/config.json is an example",
  },
  noVerifying: {
    ko: "NODE_TLS_REJECT_UNAUTHORIZED=0이면 아무 서버나 플랫폼인 척할 수 있습니다. 지우고 다시 시작하세요",
    en: "with NODE_TLS_REJECT_UNAUTHORIZED=0 any server could pass for a platform: take it away and start again",
  },
  noLinks: {
    ko: "signIn이 있으면 회사 계정으로만 로그인합니다. 역할은 grant로 주세요",
    en: "with signIn people sign in at their provider alone; give roles with grant",
  },
  noRoles: {
    ko: "--roles에 operator, counselor, auditor 중에서 적으세요. grant에는 --issuer와 --subject도 있어야 합니다",
    en: "--roles takes operator, counselor, auditor; grant also needs --issuer and --subject",
  },
  wellFormed: { ko: "모두 괜찮습니다", en: "Everything is well" },
  unreadable: (why: string): Doc => ({ ko: why, en: why }),
  at: (path: string, { ko, en }: Doc): Doc => ({ ko: `${path}: ${ko}`, en: `${path}: ${en}` }),
  noTenant: (id: string, known: string): Doc => ({
    ko: `--tenant ${id}: 그런 회사가 없습니다. 있는 회사: ${known}`,
    en: `--tenant ${id}: there is no such company; there are: ${known}`,
  }),
  noRoom: {
    ko: "--room에 상담방의 이름을 적으세요. 콘솔의 주소나 GET /api/rooms의 id입니다. 그 방에 남은 기록이 없습니다",
    en: "nothing is kept of that --room; its name is the id in GET /api/rooms",
  },
  resumed: { ko: "보내기를 다시 시작했습니다", en: "Sending goes on" },
  granted: (id: string, roles: string): Doc => ({
    ko: `${id}: ${roles}`,
    en: `${id}: ${roles}`,
  }),
  serving: (outside: string, inside: string): Doc => ({
    ko: `고객: ${outside}, 직원: ${inside}`,
    en: `customers: ${outside}, staff: ${inside}`,
  }),
} as const;
