import type { Templates } from './template.ts';

export const ja: Templates = {
  found: () => ({
    title: '見つかったかもしれません',
    text: 'お客様のものにほぼ間違いないお品物があります。ページを開いてお知らせください。',
    sms: 'お客様のものと思われるお品物があります。ご確認を：',
  }),
  'ready-for-pickup': ({ ticket }) => ({
    title: 'お渡しの準備ができました',
    text: ticket
      ? `準備ができました。番号は ${ticket} です。順番にお呼びします。`
      : 'カウンターに準備してあります。ページで順番をお取りのうえ、お越しください。',
    sms: ticket
      ? `準備ができました。番号は ${ticket} です。お呼びします。`
      : 'カウンターに準備してあります。こちらで順番を：',
  }),
  'turn-near': ({ ticket, ahead }) => ({
    title: `${ticket}：まもなくお客様の番です`,
    text:
      ahead === 0
        ? '次はお客様の番です。カウンターへお越しください。'
        : `前に${ahead}人です。カウンターへお越しください。`,
    sms:
      ahead === 0
        ? `${ticket}：次がお客様です。カウンターへお越しください。`
        : `${ticket}：前に${ahead}人です。カウンターへお越しください。`,
  }),
  'your-turn': ({ ticket, counterId }, { counter }) => ({
    title: `${ticket}：お客様の番です`,
    text: `今すぐ ${counter(counterId)} へお越しください。`,
    sms: `${ticket}：お客様の番です。${counter(counterId)} へどうぞ。`,
  }),
  'promise-due': ({ nextDueAt }, { time }) => ({
    title: 'まだ見つかっていません',
    text: `お約束の時刻になりましたが、まだ見つかっていません。引き続きお探しし、${time(nextDueAt)}までに改めてお知らせします。`,
    sms: `まだ見つかりません。引き続き探し、${time(nextDueAt)}までにお知らせします。`,
  }),
  'still-looking': ({ nextDueAt }, { time }) => ({
    title: '引き続きお探ししています',
    text: `係員が確認しましたが、まだ見つかっていません。${time(nextDueAt)}までに改めてお知らせします。`,
    sms: `確認しましたがまだです。${time(nextDueAt)}までにお知らせします。`,
  }),
  'not-found': () => ({
    title: '見つかりませんでした',
    text: 'くまなくお探ししましたが、見つかりませんでした。届け出はそのまま残し、見つかり次第お知らせします。',
    sms: 'お探ししましたが見つかりませんでした。届け出は残します。',
  }),
  'holding-ends': ({ endsAt }, { day }) => ({
    title: 'お早めにお受け取りください',
    text: `お預かりしているものは ${day(endsAt)} まで保管します。それまでにお越しいただくか、代理の方をお願いします。`,
    sms: `${day(endsAt)} まで保管します。お早めに。代理の方でも結構です。`,
  }),
  'closing-early': ({ ticket, closesAt }, { time }) => ({
    title: `${ticket}：まもなくカウンターが閉まります`,
    text: `カウンターは ${time(closesAt)} に閉まります。順番に間に合わないかもしれません。届け出はいずれにしても残ります。`,
    sms: `${ticket}：カウンターは${time(closesAt)}まで。順番に間に合わないかもしれません。`,
  }),
  stop: '停止も同じリンクから。',
  footer: (unsubscribe) =>
    `パスワード、コード、カード番号をお尋ねすることはありません。\n配信を停止する：${unsubscribe}`,
};
