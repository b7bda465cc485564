import type { LaterWords } from '../../../word-keys.ts';
import type * as english from '../../en/guest/place.ts';

/** The place in line: being elsewhere for a while, coming back, giving it up. */
export const place = {
  'at-risk': '차례 전에 창구가 닫힐 수 있습니다. 가능하면 지금 오세요.',
  'too-late': '차례 전에 창구가 닫힙니다. 계속 찾겠으며 답은 이 페이지로 옵니다.',
  take: '창구 번호 받기',
  'take-help': '직접 이야기하고 싶으시면 줄을 서지 않아도 불러 드립니다.',
  hold: '내 자리 남겨 두기',
  'hold-title': '하나 더 타시겠어요? 자리를 남겨 둘게요.',
  'hold-text': '선택한 시간 동안은 부르지 않습니다. 자리는 그대로입니다.',
  minutes: '{{minutes}}분',
  'hold-left': '모두 {{minutes}}분까지 남겨 둘 수 있습니다.',
  'held-until': '{{time}}까지 남겨 둠',
  'end-hold': '벌써 돌아왔어요',
  longer: '더 오래 남겨 두기',
  'kept-until': '{{time}}까지 자리를 남겨 둡니다',
  'i-am-here': '지금 왔어요',
  returned: '원래 순서로 돌아왔습니다.',
  'cancel-title': '순서를 포기할까요?',
  'cancel-text': '다음 분이 앞당겨집니다. 나중에 새 번호를 받을 수 있지만 맨 뒤가 됩니다.',
  cancelled: '순서를 포기했습니다.',
} satisfies LaterWords<typeof english.place>;

/** How long a message to all who wait, or a pause, is meant to last. */
export const announcement = {
  until: '약 {{time}}까지',
} satisfies LaterWords<typeof english.announcement>;

/** The hour that was stated, and what was told since. */
export const promise = {
  'still-looking': '{{when}} 현재 아직 없습니다. 계속 찾아서 {{due}}까지 다시 알려 드립니다.',
  'not-found-title': '아직 찾지 못했습니다.',
  'not-found': '모두 찾아보았지만 없었습니다({{when}}). 나타나면 알려 드립니다.',
  late: '{{due}}까지 알려 드리려 했지만 늦었습니다. 죄송합니다. 책임자가 처리하고 있습니다.',
} satisfies LaterWords<typeof english.promise>;

/** When the desk is open. */
export const hours = {
  'open-until': '오늘 {{time}}까지',
  'opens-at': '오늘 {{time}}에 엽니다',
  'closed-now': '지금은 닫힘',
  'closed-today': '오늘은 닫힘',
  'every-day': '항상 열림',
  week: '모든 운영 시간',
} satisfies LaterWords<typeof english.hours>;
