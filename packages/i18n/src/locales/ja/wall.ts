import type { LaterWords } from '../../word-keys.ts';
import type { words as english } from '../en/wall.ts';

export const words = {
  next: {
    title: '次の番号',
    nobody: 'お待ちの方はいません',
    more_other: 'ほか{{count}}人',
  },
  now: {
    at: '{{counter}}へどうぞ',
    quiet: 'ようこそ。窓口が空いています。',
    busy: 'ようこそ。番号はこちらに表示されます。',
    closed: '窓口は閉まっています。',
    'use-kiosk': 'お忘れ物は、まずキオスクへ。並ばずに約45秒です。',
  },
  why: {
    pickup: 'お品物をご用意しています',
    enquiry: 'ご質問をお伺いします',
    'hand-in': 'お届けありがとうございます',
  },
  counter: {
    free: '空き',
    'back-at': '{{time}}ごろ戻ります',
  },
  stale: '{{age}}前の情報です。再接続しています…',
  age: {
    seconds_other: '{{count}}秒',
    minutes_other: '{{count}}分',
  },
  'closes-at': 'カウンターは{{time}}に閉まります',
  today: '今日 {{found}}点が見つかり、{{returned}}点がお手元へ',
} satisfies LaterWords<typeof english>;
