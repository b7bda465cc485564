import type { LaterWords } from '../../../word-keys.ts';
import type * as english from '../../en/guest/own.ts';

/** What came to mind later, and photos. */
export const add = {
  title: '덧붙이기',
  label: '더 떠오르는 것이 있나요?',
  help: '긁힌 자국, 스티커, 안에 든 것. 직원만 읽습니다.',
  send: '덧붙이기',
  done: '덧붙였습니다. 다시 찾아보았습니다.',
  photo: '사진 추가',
  'photo-help': '그 물건, 비슷한 물건 또는 상자 사진. 직원만 봅니다.',
  sending: '사진 보내는 중: {{percent}} %',
  'photo-done': '사진을 받았습니다.',
  'photo-unreadable': '사진으로 읽을 수 없는 파일입니다. 다른 것을 선택하세요.',
  photos_other: '사진 {{count}}장 보냄',
  later: '덧붙이신 내용',
} satisfies LaterWords<typeof english.add>;

/** Somebody else comes for it. */
export const delegate = {
  title: '다른 사람이 찾아갑니다',
  lead: '이름을 알려 주세요. 한 번만 쓸 수 있는 코드를 받게 됩니다.',
  name: '그 사람의 이름',
  make: '코드 만들기',
  'code-for': '{{name}} 님의 코드',
  share: '코드 보내기',
  copy: '복사',
  copied: '복사했습니다.',
  message: '{{venue}}: 분실물 센터에서 제 물건을 찾아 주세요. 코드: {{code}}',
  revoke: '그 사람이 오지 않습니다',
  revoked: '그 코드는 더 이상 쓸 수 없습니다.',
} satisfies LaterWords<typeof english.delegate>;

/** How it went. */
export const feedback = {
  title: '어떠셨나요?',
  'rating-1': '나빴어요',
  'rating-2': '별로였어요',
  'rating-3': '괜찮았어요',
  'rating-4': '좋았어요',
  'rating-5': '아주 좋았어요',
  words: '저희가 알아야 할 점은?',
  send: '알려 주기',
  thanks: '고맙습니다. 다음 분들에게 도움이 됩니다.',
} satisfies LaterWords<typeof english.feedback>;

/** Deleting everything about oneself. */
export const forget = {
  button: '내 데이터 삭제',
  title: '본인에 관한 모든 것을 삭제할까요?',
  text: '찾기를 멈추고 연락처, 쓰신 말, 사진, 이 링크를 바로 삭제합니다. 물건을 전달받으셨다면 그 증거는 남습니다. 되돌릴 수 없습니다.',
  confirm: '모두 삭제',
  'gone-title': '삭제했습니다. 안녕히 가세요.',
  'gone-text': '여기에도 이 휴대전화에도 남은 것이 없으며 링크도 더 이상 열리지 않습니다.',
} satisfies LaterWords<typeof english.forget>;

/** The pickup code over the whole screen. */
export const large = {
  show: '크게 보기',
  title: '스캐너용',
} satisfies LaterWords<typeof english.large>;

/** Notices on this phone. */
export const push = {
  push: '이 휴대전화에서',
  'push-help': '페이지를 닫아도 이 휴대전화에 알림이 나타납니다.',
  'push-on': '알림 켜기',
  'push-off': '알림 끄기',
  'push-is-on': '이 휴대전화의 알림이 켜져 있습니다.',
  'push-denied': '이 휴대전화는 이 페이지의 알림을 허용하지 않습니다. 설정에서 바꿀 수 있습니다.',
  'push-failed':
    '지금은 이 휴대전화로 알림을 보낼 수 없습니다. 걱정하지 마세요. 이 페이지에서도 알려 드립니다.',
  to: '받는 곳 {{address}}',
  stop: '메시지 그만 받기',
  'stopped-title': '더 이상 메시지가 가지 않습니다.',
  'stopped-text':
    '그곳으로는 아무것도 보내지 않습니다. 신고는 그대로이며, 코드나 링크로 언제든 여기에서 보실 수 있습니다.',
} satisfies LaterWords<typeof english.push>;
