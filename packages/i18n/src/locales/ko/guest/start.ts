import type { LaterWords } from '../../../word-keys.ts';
import type * as english from '../../en/guest/start.ts';

/** The way in without a key. */
export const start = {
  title: '무언가 잃어버리셨나요? 집으로 돌려보내 드릴게요.',
  lead: '여기서 알려 주시면 저희에게 있는지 바로 알 수 있습니다. 앱도, 계정도, 줄도 필요 없습니다.',
  lost: '잃어버렸어요',
  'lost-small': '약 1분',
  found: '주웠어요',
  'found-small': '줄 서지 않고 맡기기',
  code: '코드가 있어요',
  'code-small': '쪽지나 화면에 있는 코드',
  mine: '내 신고 열기',
} satisfies LaterWords<typeof english.start>;

/** Telling a loss from one’s own phone, one question after the other. */
export const filing = {
  what: '무엇을 잃어버리셨나요?',
  more: '다른 물건',
  'say-it': '직접 말하기',
  looks: '어떻게 생겼나요?',
  colours: '색상 (세 개까지)',
  where: '마지막으로 어디에서 가지고 계셨나요?',
  'other-area': '다른 구역',
  when: '마지막으로 언제 가지고 계셨나요?',
  'which-day': '어느 날인가요?',
  'part-of-day': '대략 몇 시쯤인가요?',
  morning: '오전',
  afternoon: '오후',
  evening: '저녁',
  words: '특별한 점이 있나요?',
  'words-label': '어떤 언어로든 편하게 쓰세요',
  'words-example': '이름, 스티커, 안에 든 것…',
  'words-needed': '무엇인지 짧게 알려 주세요.',
  brand: '브랜드 또는 제조사',
  reach: '어떻게 알려 드릴까요?',
  'reach-lead': '이 페이지는 언제나 볼 수 있습니다. 따로 보내 드릴 수도 있습니다.',
  go: '찾아보기',
  looking: '들어온 물건을 모두 살펴보고 있습니다…',
} satisfies LaterWords<typeof english.filing>;

/** What this phone remembers, and how old its news is. */
export const phone = {
  'as-it-stood': '연결이 없습니다. {{when}} 기준 상태입니다.',
  'not-sent':
    '지금 연결이 없어 아무것도 보내지 않았습니다. 입력하신 내용은 여기 남아 있으니 잠시 후 다시 시도하세요.',
  newer: '이 페이지의 새 버전이 있습니다.',
  'load-newer': '불러오기',
  forget: '본인 것이 아닌가요? 이 휴대전화에서 지우기',
  'forget-title': '이 휴대전화에서 이 신고를 지울까요?',
  'forget-text': '찾기는 계속됩니다. 다시 열려면 링크나 코드가 필요합니다.',
  'forget-confirm': '여기서 지우기',
  more: '더 보기',
} satisfies LaterWords<typeof english.phone>;
