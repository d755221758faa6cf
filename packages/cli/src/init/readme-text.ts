import type { Locale } from "@annae/vocabulary";

/** The README beside a first policy of that name. */
export function readmeText(name: string, locale: Locale): string {
  return texts[locale](name);
}

const texts: Readonly<Record<Locale, (name: string) => string>> = {
  ko: (name) => `# ${name}

상담 채팅의 자동 메시지를 정하는 정책입니다.

| 파일 | 내용 |
|---|---|
| \`${name}.rules\` | 글과 규칙 |
| \`images\` | 메시지에 들어가는 이미지 (jpg, png) |
| \`tests\` | 정책이 뜻대로 움직이는지 확인하는 테스트 |
| \`.github/workflows/annae.yml\`, \`.gitlab-ci.yml\` | CI의 예. 쓰지 않는 쪽은 지우세요 |

\`\`\`
annae check .        잘못이 없는지 검사합니다
annae test .         테스트합니다
annae fmt .          모양을 가지런히 합니다
\`\`\`
`,
  en: (name) => `# ${name}

The policy for the automatic messages of a support chat.

| file | what |
|---|---|
| \`${name}.rules\` | texts and rules |
| \`images\` | pictures of the texts (jpg, png) |
| \`tests\` | tests of what the policy does |
| \`.github/workflows/annae.yml\`, \`.gitlab-ci.yml\` | examples for CI; remove the one you don't need |

\`\`\`
annae check .        looks for mistakes
annae test .         runs the tests
annae fmt .          puts the files in one style
\`\`\`
`,
};
