import type { LaterWords } from '../../../word-keys.ts';
import type * as english from '../../en/guest/own.ts';

/** What came to mind later, and photos. */
export const add = {
  title: '情報を加える',
  label: 'ほかに思い出したことはありますか？',
  help: '傷、シール、中身など。係員だけが読みます。',
  send: '加える',
  done: '加えました。もう一度探しました。',
  photo: '写真を加える',
  'photo-help': 'その品物、同じ物、または箱の写真。係員だけが見ます。',
  sending: '写真を送信中：{{percent}} %',
  'photo-done': '写真を受け取りました。',
  'photo-unreadable': '写真として読み取れません。別のものを選んでください。',
  photos_other: '写真{{count}}枚を送信済み',
  later: '追加された内容',
} satisfies LaterWords<typeof english.add>;

/** Somebody else comes for it. */
export const delegate = {
  title: 'ほかの人が受け取る',
  lead: 'お名前を教えてください。一度だけ使えるコードをその方にお渡しします。',
  name: 'その方のお名前',
  make: 'コードを作る',
  'code-for': '{{name}}さんのコード',
  share: 'コードを送る',
  copy: 'コピー',
  copied: 'コピーしました。',
  message: '{{venue}}：お忘れ物取扱所で代わりに受け取ってください。コード：{{code}}',
  revoke: 'その方は来ません',
  revoked: 'そのコードはもう使えません。',
} satisfies LaterWords<typeof english.delegate>;

/** How it went. */
export const feedback = {
  title: 'いかがでしたか？',
  'rating-1': '悪い',
  'rating-2': 'あまりよくない',
  'rating-3': 'ふつう',
  'rating-4': 'よい',
  'rating-5': 'とてもよい',
  words: 'お聞かせください',
  send: '送る',
  thanks: 'ありがとうございます。次の方のために役立てます。',
} satisfies LaterWords<typeof english.feedback>;

/** Deleting everything about oneself. */
export const forget = {
  button: '自分のデータを削除',
  title: 'お客様に関するものをすべて削除しますか？',
  text: '捜索をやめ、連絡先、言葉、写真、このリンクをすぐに削除します。お渡しした物がある場合、その記録は残ります。元に戻せません。',
  confirm: 'すべて削除',
  'gone-title': '削除しました。お気をつけて。',
  'gone-text':
    'ここにもこの端末にも、お客様に関するものは残っていません。リンクも使えなくなりました。',
} satisfies LaterWords<typeof english.forget>;

/** The pickup code over the whole screen. */
export const large = {
  show: '大きく表示',
  title: '読み取り用',
} satisfies LaterWords<typeof english.large>;

/** Notices on this phone. */
export const push = {
  push: 'この端末で',
  'push-help': 'ページを閉じていても、この端末にお知らせが届きます。',
  'push-on': '通知をオンにする',
  'push-off': '通知をオフにする',
  'push-is-on': 'この端末の通知はオンです。',
  'push-denied': 'この端末はこのページの通知を許可していません。設定で変更できます。',
  'push-failed': 'ただいまこの端末には通知を送れません。ご心配なく、このページでもお知らせします。',
  to: '宛先 {{address}}',
  stop: '通知を止める',
  'stopped-title': '今後、お知らせは届きません。',
  'stopped-text':
    'この宛先には何も送りません。届け出はそのままです。コードかリンクで、いつでもここでご覧いただけます。',
} satisfies LaterWords<typeof english.push>;
