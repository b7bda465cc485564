import type { LaterWords } from '../../word-keys.ts';
import type { words as english } from '../en/guest.ts';
import { handIn } from './guest/hand-in.ts';
import { add, delegate, feedback, forget, large, push } from './guest/own.ts';
import { announcement, hours, place, promise } from './guest/place.ts';
import { filing, phone, start } from './guest/start.ts';

export const words = {
  start,
  'hand-in': handIn,
  filing,
  phone,
  place,
  announcement,
  promise,
  hours,
  add,
  delegate,
  feedback,
  forget,
  large,
  push,
  code: {
    title: '荷物のように追跡できます',
    lead: '控えまたは画面にある6文字のコードを入力してください。',
    label: 'お客様のコード',
    open: '届け出を見る',
    'too-short': 'コードは K7M-4QX のような6文字です。',
    wrong: 'このコードでは何も開けません。控えと見比べるか、カウンターでお尋ねください。',
  },
  link: {
    'wrong-title': 'このリンクは開けません',
    'enter-code': '代わりにコードを入力する',
  },
  stage: {
    thing: 'お品物',
    returned: {
      title: 'お手元に戻りました。',
      next: 'お渡しが済みました（{{thing}}）。お手伝いさせていただき、ありがとうございました。',
    },
    closed: {
      title: 'この届け出は終了しました。',
      next: '捜索は終了しました。どのキオスクからでも改めてお届けいただけます。',
    },
    called: {
      title: 'お客様の番です：{{counter}}',
      next: '今すぐお越しください。画面に番号が表示されています。',
    },
    serving: {
      title: '{{counter}}でご案内中です',
      next: '受取コードと、持ち主だけが知っていることをお伝えください。',
    },
    missed: {
      title: 'お呼びしましたが、お見えになりませんでした。',
      next: 'ご心配なく。カウンターにお越しいただければ、順番をお戻しします。',
    },
    approved: {
      title: 'お客様のお品物でした。',
      next: 'お取り置きしています。受取コードを持ってカウンターへお越しください。',
    },
    checking: {
      title: 'こちらにある可能性が高いです（{{thing}}）。',
      next: '係員が取りに行き、お聞きした内容を確認しています。',
    },
    waiting: {
      title: 'どこにいても、順番は進んでいます。',
      next: '番号が呼ばれたらお越しください。このページでお知らせします。',
    },
    'maybe-here': {
      title: 'こちらにあるかもしれません（{{thing}}）。',
      next: 'お客様だけが知っていることを教えてください。取ってまいります。',
    },
    'not-this-one': {
      title: 'お客様のものではありませんでした。引き続き探します。',
      next: '見つからない場合も、{{due}}までにお知らせします。',
    },
    looking: {
      title: 'お探ししています（{{thing}}）。',
      next: 'お並びいただく必要はありません。見つからない場合も、{{due}}までにお知らせします。',
    },
  },
  ticket: {
    wait: 'あと{{range}}',
    'no-wait-yet': '待ち時間はまだ分かりません',
    fetching: '先にお品物を取ってまいります',
    ahead_zero: '次はお客様の番です',
    ahead_other: '前に{{count}}人',
    missed: 'カウンターへお越しください。順番は残してあります',
    cancel: '順番を取り消す',
  },
  pickup: {
    title: '受取コード',
    qr: '読み取り用の受取コード',
    advice: 'カウンターで伝えるか、お見せください。電話やメッセージでお尋ねすることはありません。',
    'take-help': 'もうお着きですか。番号をお取りください。お品物を用意してからお呼びします。',
    'kept-until': '{{day}}まで保管します。',
    'by-link-only': '受取コードは控えと、QRコードのリンク先にあります。',
  },
  claim: {
    'almost-certain': 'おそらくこちらにあります',
    'have-a-look': 'こちらにあるかもしれません',
    'found-when': '{{when}}に見つかりました（{{zone}}）。',
    statement: 'お客様だけが知っていること',
    'statement-help': '中身、傷、名前など。ほかの人の手に渡らないようにするためです。',
    submit: '自分のものかもしれません',
  },
  details: {
    title: 'お聞きした内容',
    what: '品物',
    words: 'お客様の言葉',
    colours: '色',
    brand: 'ブランド',
    where: 'なくした場所',
    when: 'なくした時',
    filed: '届け出',
    code: 'コード：',
  },
  contact: {
    title: 'お知らせの方法',
    'now-none': 'ここで、またはコードでどのキオスクからでもご覧いただけます。',
    'now-mail': 'ご登録のアドレスにメールします。',
    'now-sms': 'ご登録の番号にSMSを送ります。',
    mail: 'メール',
    sms: 'SMS',
    none: 'ここで見る',
    address: 'メールアドレス',
    number: '国番号付きの携帯番号',
    'check-mail': 'メールアドレスの形になっていません。',
    'check-sms': '+ と国番号から入力してください。例：+31 6 1234 5678',
    saved: '保存しました。この方法でお知らせします。',
  },
  desk: {
    title: 'カウンター',
    now_zero: '今は開いている窓口がありません。',
    now_other: '窓口{{count}}か所、待ち時間 {{wait}}',
  },
  withdraw: {
    button: '見つかったので届け出を終える',
    title: 'この届け出を終えますか？',
    message: '捜索をやめ、お申し出と順番も取り消されます。元に戻せません。',
    confirm: '届け出を終える',
  },
} satisfies LaterWords<typeof english>;
