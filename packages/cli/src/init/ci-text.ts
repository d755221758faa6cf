import type { Locale } from "@annae/vocabulary";

/** A GitHub workflow that checks, tests and compares the style of the policy with every push. */
export function githubWorkflow(locale: Locale): string {
  return `${note[locale]}
name: annae

on: [push, pull_request]

jobs:
  policy:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/checkout@v4
        with:
          repository: your-company/annae
          path: .annae
      - uses: actions/setup-node@v4
        with:
          node-version: 24
      - run: npm --prefix .annae run build
      - run: node .annae/packages/cli/bin/annae.js check .
      - run: node .annae/packages/cli/bin/annae.js fmt --check .
      - run: node .annae/packages/cli/bin/annae.js test .
`;
}

/** The same for GitLab. */
export function gitlabPipeline(locale: Locale): string {
  return `${note[locale]}
policy:
  image: node:24
  before_script:
    - git clone --depth 1 https://gitlab.example.com/your-company/annae.git .annae
    - npm --prefix .annae run build
  script:
    - node .annae/packages/cli/bin/annae.js check .
    - node .annae/packages/cli/bin/annae.js fmt --check .
    - node .annae/packages/cli/bin/annae.js test .
`;
}

const note: Readonly<Record<Locale, string>> = {
  ko: "# 올릴 때마다 정책을 검사하고 테스트합니다. your-company/annae 를 annae 저장소가 있는 곳으로 바꾸세요.",
  en: "# Checks and tests the policy with every push. Put the place of your annae repository for your-company/annae.",
};
