import type { LaterWords } from '../../../word-keys.ts';
import type * as english from '../../en/guest/start.ts';

/** The way in without a key. */
export const start = {
  title: 'お忘れ物ですか？お手元に戻しましょう。',
  lead: 'ここで教えていただければ、こちらにあるかすぐに分かります。アプリも登録も行列も不要です。',
  lost: 'なくしました',
  'lost-small': '約1分',
  found: '拾いました',
  'found-small': '並ばずにお届け',
  code: 'コードがあります',
  'code-small': '控えまたは画面にあるもの',
  mine: '届け出を開く',
} satisfies LaterWords<typeof english.start>;

/** Telling a loss from one’s own phone, one question after the other. */
export const filing = {
  what: '何をなくしましたか？',
  more: 'ほかの品物',
  'say-it': '自分の言葉で伝える',
  looks: 'どんな見た目ですか？',
  colours: '色（3つまで）',
  where: '最後に持っていたのはどこですか？',
  'other-area': '別のエリア',
  when: '最後に持っていたのはいつですか？',
  'which-day': 'どの日ですか？',
  'part-of-day': '何時ごろですか？',
  morning: '午前',
  afternoon: '午後',
  evening: '夕方以降',
  words: '特徴はありますか？',
  'words-label': 'ご自分の言葉で、どの言語でも',
  'words-example': '名前、シール、中身など…',
  'words-needed': '何をなくしたか、短く教えてください。',
  brand: 'ブランドまたはメーカー',
  reach: 'どのようにお知らせしますか？',
  'reach-lead': 'このページはいつでもご覧いただけます。お便りを送ることもできます。',
  go: '探す',
  looking: '届いている物をすべて調べています…',
} satisfies LaterWords<typeof english.filing>;

/** What this phone remembers, and how old its news is. */
export const phone = {
  'as-it-stood': '接続がありません。{{when}}時点の状況です。',
  'not-sent':
    '現在接続がないため、送信されていません。入力内容はここに残ります。少ししてからお試しください。',
  newer: 'このページの新しい版があります。',
  'load-newer': '読み込む',
  forget: 'ご自分のものではない場合：この端末から消す',
  'forget-title': 'この届け出をこの端末から消しますか？',
  'forget-text': '捜索は続きます。もう一度開くには、リンクかコードが必要です。',
  'forget-confirm': 'ここから消す',
  more: 'その他',
} satisfies LaterWords<typeof english.phone>;
