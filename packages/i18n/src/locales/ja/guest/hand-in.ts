import type { LaterWords } from '../../../word-keys.ts';
import type * as english from '../../en/guest/hand-in.ts';

/** A number for somebody who found something. */
export const handIn = {
  title: 'お届けありがとうございます。',
  lead: 'ここで番号を取り、{{desk}}（{{place}}）へお持ちください。並ぶ必要はありません。',
  what: 'どんな物ですか？（ひとことで）',
  example: '青い帽子、スマートフォンなど',
  take: '番号を受け取る',
  next: '番号が呼ばれたら{{desk}}（{{place}}）へお持ちください。このページでお知らせします。',
  brings: 'お持ちの物：{{what}}',
  served: 'ありがとうございます。きっと喜ばれます。',
  over: 'この番号は終了しました。',
  'over-text': '番号は当日限りです。まだお持ちでしたら、こちらで新しい番号をお取りください。',
  again: '新しい番号を取る',
  'too-late': '順番の前にカウンターが閉まります。お近くの係員にお渡しいただけます。',
} satisfies LaterWords<typeof english.handIn>;
