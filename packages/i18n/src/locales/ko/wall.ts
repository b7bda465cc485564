import type { LaterWords } from '../../word-keys.ts';
import type { words as english } from '../en/wall.ts';

export const words = {
  next: {
    title: '다음',
    nobody: '기다리는 분이 없습니다',
    more_other: '그 밖에 {{count}}명',
  },
  now: {
    at: '지금 {{counter}}',
    quiet: '어서 오세요. 빈 창구가 있습니다.',
    busy: '어서 오세요. 번호가 여기에 표시됩니다.',
    closed: '지금은 창구가 닫혀 있습니다.',
    'use-kiosk': '잃어버리셨나요? 키오스크에서 시작하세요. 줄 없이 약 45초면 됩니다.',
  },
  why: {
    pickup: '물건이 기다리고 있습니다',
    enquiry: '질문을 들을 준비가 되었습니다',
    'hand-in': '가져다주셔서 고맙습니다',
  },
  counter: {
    free: '비어 있음',
    'back-at': '{{time}}쯤 돌아옵니다',
  },
  stale: '{{age}} 전 소식입니다. 다시 연결하는 중…',
  age: {
    seconds_other: '{{count}}초',
    minutes_other: '{{count}}분',
  },
  'closes-at': '창구는 {{time}}에 닫습니다',
  today: '오늘 {{found}}개 발견, {{returned}}개는 이미 집으로',
} satisfies LaterWords<typeof english>;
