import type { LaterWords } from '../../../word-keys.ts';
import type * as english from '../../en/guest/place.ts';

/** The place in line: being elsewhere for a while, coming back, giving it up. */
export const place = {
  'at-risk': '順番の前にカウンターが閉まるかもしれません。できれば今お越しください。',
  'too-late': '順番の前にカウンターが閉まります。引き続き探し、回答はこのページでお知らせします。',
  take: 'カウンターの番号を取る',
  'take-help': '係員と話したい場合は、並ばずにお呼びします。',
  hold: '順番を残す',
  'hold-title': 'もう一つ乗りますか？順番を残しておきます。',
  'hold-text': 'お選びの時間はお呼びしません。順番はそのままです。',
  minutes: '{{minutes}}分',
  'hold-left': '合計{{minutes}}分まで残せます。',
  'held-until': '{{time}}まで保留中',
  'end-hold': 'もう戻りました',
  longer: 'もっと残す',
  'kept-until': '順番は{{time}}まで残してあります',
  'i-am-here': '今着きました',
  returned: '順番に戻りました。',
  'cancel-title': '順番を取り消しますか？',
  'cancel-text': '次の方が繰り上がります。あとで新しい番号を取れますが、列の最後になります。',
  cancelled: '順番を取り消しました。',
} satisfies LaterWords<typeof english.place>;

/** How long a message to all who wait, or a pause, is meant to last. */
export const announcement = {
  until: '{{time}}ごろまで',
} satisfies LaterWords<typeof english.announcement>;

/** The hour that was stated, and what was told since. */
export const promise = {
  'still-looking':
    '{{when}}の時点ではまだ届いていません。引き続き探し、{{due}}までに改めてお知らせします。',
  'not-found-title': 'まだ見つかっていません。',
  'not-found': 'すべて探しましたが、見つかりませんでした（{{when}}）。見つかればお知らせします。',
  late: '{{due}}までにお知らせする予定でしたが、遅れています。申し訳ありません。責任者が対応しています。',
} satisfies LaterWords<typeof english.promise>;

/** When the desk is open. */
export const hours = {
  'open-until': '今日は{{time}}まで',
  'opens-at': '今日は{{time}}から',
  'closed-now': '現在閉まっています',
  'closed-today': '今日は休みです',
  'every-day': 'いつでも開いています',
  week: 'すべての営業時間',
} satisfies LaterWords<typeof english.hours>;
