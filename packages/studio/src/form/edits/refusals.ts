import { type Doc, particle } from "@annae/vocabulary";
import type { FormRefusal } from "./form-edit.ts";

const refused = (ko: string, en: string): FormRefusal => ({ why: { ko, en } });

/** Why an edit can't be made, and what to do instead. */
export const refusals = {
  noMessage: (name: string) =>
    refused(
      `\`${name}\`: 그런 메시지가 없습니다. 화면을 새로 고친 뒤 다시 해 보세요`,
      `there is no message \`${name}\`; look at the form as it is now`,
    ),
  noContent: () =>
    refused(
      "메시지에 그런 문구가 없습니다. 화면을 새로 고친 뒤 다시 해 보세요",
      "the message has no such text; look at the form as it is now",
    ),
  noButton: () =>
    refused(
      "그런 버튼이 없습니다. 화면을 새로 고친 뒤 다시 해 보세요",
      "there is no such button; look at the form as it is now",
    ),
  noRule: (id: string) =>
    refused(
      `\`${id}\`: 그런 규칙이 없습니다. 화면을 새로 고친 뒤 다시 해 보세요`,
      `there is no rule \`${id}\`; look at the form as it is now`,
    ),
  ofAnotherEvent: (id: string) =>
    refused(
      `\`${id}\`: 다른 이벤트의 규칙입니다. 같은 이벤트의 규칙 앞에 추가하세요`,
      `the rule \`${id}\` is of another event; add the situation in front of one of its own event`,
    ),
  noProperty: () =>
    refused(
      "그런 문장이 없습니다. 화면을 새로 고친 뒤 다시 해 보세요",
      "there is no such sentence; look at the form as it is now",
    ),
  damaged: () =>
    refused(
      "이 부분의 문법에 오류가 있어 화면에서 바꿀 수 없습니다. 규칙 편집기에서 먼저 고치세요",
      "the syntax is wrong here; correct it in the rules first",
    ),
  defaultStays: () =>
    refused(
      "기본 문구는 지울 수 없습니다. 문구를 바꾸거나 메시지를 끄세요",
      "the default text stays; change it, or switch the message off",
    ),
  variantIsThere: (channel: string) =>
    refused(
      `\`${channel}\` 채널의 문구가 이미 있습니다. 그 문구를 바꾸세요`,
      `there is a text for \`${channel}\` already; change that one`,
    ),
  platformOnly: (name: string) =>
    refused(
      `\`${name}\`: 플랫폼의 시스템 메시지에는 문구와 버튼만 있습니다`,
      `\`${name}\` is a platform's message: it has a text and buttons alone`,
    ),
  wrongCondition: (written: string) =>
    refused(
      `\`${written}\`: 이해할 수 없는 조건입니다. 목록에서 조건을 고르세요`,
      `\`${written}\` is no condition that can be understood; choose one of the menu`,
    ),
  otherwiseAsksNothing: () =>
    refused(
      "‘그 밖에’ 규칙은 다른 상황이 모두 맞지 않을 때의 규칙이라 조건이 없습니다. 앞에 새 상황을 추가하세요",
      "the `otherwise` rule is for when no other holds and asks nothing; add a situation in front of it",
    ),
  caseAsks: () =>
    refused(
      "경우별 문구에는 조건이 있어야 합니다. 조건이 필요 없으면 그 문구를 빼세요",
      "a text for a case has a condition; take the text away where there is none",
    ),
  inheritedNameless: (policy: string) =>
    refused(
      `이 규칙은 \`${policy}\` 정책에 이름 없이 있어 여기에서 바꿀 수 없습니다. \`${policy}\` 정책에서 규칙에 이름을 붙이세요`,
      `the rule stands in \`${policy}\` without a name and can't be overridden; give it a name there`,
    ),
  otherwiseStays: () =>
    refused(
      "다른 상황이 모두 맞지 않을 때의 규칙이라 끌 수 없습니다. 동작을 바꾸세요",
      "this rule is for when no other holds, so it stays on; change what it does",
    ),
  elseBehind: (rule: string) =>
    refused(
      `\`${rule}\` 규칙은 이 메시지를 보내지 않을 때 다른 동작을 합니다. 규칙 편집기에서 \`else\`를 먼저 정리하세요`,
      `the rule \`${rule}\` does something else where it does not send this; change its \`else\` in the rules first`,
    ),
  nobodySends: (name: string) =>
    refused(
      `\`${name}\`${particle(name, "을/를")} 보내는 규칙이 없습니다. 상황을 추가해 메시지를 보내세요`,
      `no rule sends \`${name}\`; add a situation that does`,
    ),
  atTheEnd: () => refused("더 옮길 곳이 없습니다", "there is nowhere further to move it"),
  inheritedOrder: (policy: string) =>
    refused(
      `규칙의 순서는 \`${policy}\` 정책이 정합니다. 새 상황을 원하는 자리에 추가하거나 \`${policy}\` 정책에서 옮기세요`,
      `the order of these rules is that of \`${policy}\`; add a situation where you want it, or move the rule there`,
    ),
  otherwiseLast: () =>
    refused(
      "‘그 밖에’ 규칙은 마지막에 있어야 합니다. 다른 규칙을 옮기세요",
      "the `otherwise` rule stays last; move another one",
    ),
  notAName: (name: string) =>
    refused(
      `\`${name}\`: 이름으로 쓸 수 없습니다. 글자로 시작하고 빈칸이 없는 이름을 쓰세요`,
      `\`${name}\` can't be a name; begin with a letter and leave no spaces`,
    ),
  nameIsTaken: (name: string) =>
    refused(
      `\`${name}\`: 이미 있는 이름입니다. 다른 이름을 쓰세요`,
      `the name \`${name}\` is taken; choose another`,
    ),
  inheritedName: (policy: string) =>
    refused(
      `\`${policy}\` 정책의 이름이라 여기에서 바꿀 수 없습니다. 제목을 바꾸거나 \`${policy}\` 정책에서 이름을 바꾸세요`,
      `it is a name of \`${policy}\` and stays here; change the title, or the name in \`${policy}\``,
    ),
  inheritedRule: (policy: string) =>
    refused(
      `\`${policy}\` 정책에서 이어받은 규칙이라 지울 수 없습니다. 쓰지 않으려면 끄세요`,
      `the rule is inherited from \`${policy}\` and can't be deleted; switch it off instead`,
    ),
  inheritedMessage: (policy: string) =>
    refused(
      `\`${policy}\` 정책에서 이어받은 메시지라 지울 수 없습니다. 보내지 않으려면 끄세요`,
      `the message is inherited from \`${policy}\` and can't be deleted; switch it off instead`,
    ),
  stillNeeded: (place: string, why: Doc) =>
    refused(
      `다른 곳에서 쓰고 있어 지울 수 없습니다. \`${place}\`에서 먼저 빼세요: ${why.ko}`,
      `it is still needed and can't be deleted; take it out at \`${place}\` first: ${why.en}`,
    ),
  nameless: () =>
    refused(
      "이 규칙에는 이름이 없습니다. 규칙 편집기에서 이름을 붙이세요",
      "the rule has no name; give it one in the rules",
    ),
  inheritedProperty: (policy: string) =>
    refused(
      `\`${policy}\` 정책에서 이어받은 문장이라 지울 수 없습니다. 조건을 바꾼 문장으로 대신하거나 \`${policy}\` 정책에서 지우세요`,
      `the sentence is inherited from \`${policy}\`; put one with another condition in its place, or delete it there`,
    ),
  nothingInherited: () =>
    refused(
      "같은 일에 대한 이어받은 문장이 없습니다. 대신할 문장과 똑같은 일을 고르거나 새 문장으로 추가하세요",
      "no inherited sentence is about the same; choose just what that sentence is about, or add this one as a new one",
    ),
  otherInherited: () =>
    refused(
      "이어받은 문장에서는 시간, 이벤트, 조건만 바꿀 수 있습니다. 같은 일에 대한 이어받은 문장이 여럿이면 새 문장으로 모두 대신하세요",
      "of an inherited sentence only times, events and the condition change; where several are about the same, add one in place of all",
    ),
  wrongProperty: () =>
    refused(
      "이해할 수 없는 문장입니다. 목록에서 문장을 고르세요",
      "this is no sentence that can be understood; choose one of the menu",
    ),
  commentInside: () =>
    refused(
      "문장 안에 주석이 있어 화면에서 바꿀 수 없습니다. 규칙 편집기에서 바꾸세요",
      "there is a comment inside the sentence; change it in the rules",
    ),
  noAction: (name: string) =>
    refused(
      `\`${name}\`: 그런 동작이 없습니다. 목록에서 동작을 고르세요`,
      `there is no action \`${name}\`; choose one of the menu`,
    ),
  nothingDone: () =>
    refused("규칙에 동작이 하나는 있어야 합니다", "a rule does at least one thing; choose one"),
} as const;
