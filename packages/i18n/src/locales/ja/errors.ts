import type { LaterWords } from '../../word-keys.ts';
import type { words as english } from '../en/errors.ts';

export const words = {
  'request.invalid': '入力内容に合わないところがあります。印の付いた欄をご確認ください。',
  'request.not-found': 'このページはありません。戻って選び直してください。',
  'request.too-large': '一度に送るには多すぎます。短くしてもう一度お試しください。',
  'request.too-many': '短い時間に多くの操作がありました。1分ほど待ってからお試しください。',
  'request.origin-refused':
    'このページは別のアドレスから開かれています。Homewardを直接開いてお試しください。',
  'caller.not-signed-in': '続けるにはサインインしてください。',
  'caller.not-allowed': 'この操作の権限がありません。責任者にお尋ねください。',
  'connection.lost': '現在接続できません。しばらくしてからもう一度お試しください。',
  'store.unavailable':
    '今は保存できません。何も変更されていません。しばらくしてからお試しください。',
  'server.fault':
    'こちらで問題が起きました。もう一度お試しください。続く場合は係員にお知らせください。',
  'version.conflict': 'ほかの係員が今変更しました。最新の内容を見て、もう一度判断してください。',
  'id.already-used': '別の内容ですでに保存されています。ページを再読み込みしてやり直してください。',
  'found-item.not-found': 'この拾得物はここにありません。一覧で探してください。',
  'found-item.already-reserved':
    'この拾得物はすでに取り置かれています。先にほかの申し出を確認してください。',
  'found-item.not-held': 'この拾得物はもう棚にありません。行き先は履歴にあります。',
  'found-item.not-reserved': 'この拾得物は取り置かれていません。先に申し出を承認してください。',
  'found-item.claimed':
    '申し出があるため、残しておく必要があります。保管するか、先に申し出を判断してください。',
  'found-item.found-in-future': '発見日時が未来になっています。前の時刻にしてください。',
  'found-item.must-not-be-photographed':
    '銀行カードは撮影しません。発行元と下4桁を書き留めてください。',
  'photo.not-found': 'この写真はありません。撮り直してください。',
  'photo.too-large': '写真のファイルが大きすぎます。ここで撮るか、小さいものを選んでください。',
  'photo.length-required':
    '写真のサイズ情報がありませんでした。ページを再読み込みして送り直してください。',
  'photo.incomplete': '写真が途中までしか届きませんでした。送り直してください。',
  'photo.checksum-mismatch': '写真が送信中に壊れました。送り直してください。',
  'photo.unreadable': '写真として読み取れません。撮り直してください。',
  'photo.type-unsupported':
    '保存できるのはJPEG、PNG、WebPの写真です。カメラを「互換性優先」にするか、ここで撮ってください。',
  'photo.too-many-pixels': '写真が5000万画素を超えています。解像度を下げて撮ってください。',
  'photo.busy':
    '一度に多くの写真が届いています。写真はこの端末に残っています。少ししてから送り直してください。',
  'lost-report.not-found': 'このコードの届け出はありません。控えのコードをご確認ください。',
  'lost-report.closed':
    'この届け出は終了しています。まだ見つからない場合は、新しくお届けください。',
  'lost-report.lost-in-future': 'なくした時刻が未来になっています。前の時刻を選んでください。',
  'lost-report.period-reversed': '期間の終わりが始まりより前です。二つの時刻を入れ替えてください。',
  'lost-report.too-many-details': 'ここではこれ以上追加できません。続きは係員にお話しください。',
  'lost-report.too-many-photos': '写真は3枚で十分です。ありがとうございます。',
  'lost-report.must-not-be-photographed':
    'カードや書類の写真は送らないでください。名前や番号が写ります。',
  'lost-report.being-served': 'ただいま窓口でご案内中です。終わってからもう一度お試しください。',
  'feedback.too-early': '届け出が終了したら、ご感想をお聞かせください。',
  'feedback.already-given': 'すでにお聞きしました。ありがとうございます。',
  'contact.country-not-allowed': 'その国へはSMSを送れません。メールか控えをお選びください。',
  'contact.too-many': 'ここからの送信が多すぎます。メールか控えをお選びください。',
  'notice.not-found': 'このお知らせはもうありません。',
  'notice.not-failed': 'このお知らせは失敗していません。',
  'notice.too-many-subscriptions':
    'すでに3つのブラウザーに通知しています。先に一つ解除してください。',
  'promise.not-found': 'この約束はもう一覧にありません。ページを再読み込みしてください。',
  'promise.already-settled': 'ほかの係員がすでに回答しました。ページを再読み込みしてください。',
  'promise.hour-passed': 'その時刻は過ぎています。もっと後の時刻を選んでください。',
  'question.unknown-choice': 'その答えは一覧にありません。表示されたものから選んでください。',
  'question.already-answered': 'この質問にはすでに回答があります。係員が訂正できます。',
  'match.not-found': 'この候補はもうありません。最新の一覧をご覧ください。',
  'match.already-decided': 'この候補はすでに判断されています。最新の一覧をご覧ください。',
  'look-alike.not-found': 'この二つはもう組ではありません。最新の一覧をご覧ください。',
  'look-alike.already-decided':
    'この二つはすでに判断されています。ページを再読み込みしてください。',
  'look-alike.not-merged':
    'この二つはもう一つとして扱われていません。ページを再読み込みしてください。',
  'claim.not-found': 'この申し出はありません。申し出の一覧に戻ってください。',
  'claim.already-submitted':
    'すでにお申し出をいただいています。番号またはコードで回答をご確認ください。',
  'claim.not-submitted': 'この申し出は判断待ちではありません。最新の状態をご覧ください。',
  'claim.not-approved': 'この申し出はまだ承認されていません。証拠を確認し、先に承認してください。',
  'claim.already-decided': 'この申し出はすでに判断されています。最新の状態をご覧ください。',
  'handover.wrong-code': '受取コードが合いません。一桁ずつもう一度聞いてください。',
  'handover.proof-missing': '渡す前に、持ち主の確認方法を書き留めてください。',
  'handover.already-done': 'この拾得物はすでに渡されています。相手と日時は履歴にあります。',
  'ticket.not-found': '本日この番号はありません。番号を確認するか、新しく取ってください。',
  'ticket.not-waiting': 'この番号はもう待っていません。次を選んでください。',
  'ticket.not-called': 'この番号は呼ばれていません。先に呼んでください。',
  'ticket.not-serving': 'この番号の方は窓口にいません。先に受付を始めてください。',
  'ticket.closed': 'この番号は終了しました。ほかにご用があれば新しく取ってください。',
  'ticket.already-issued': 'すでに番号があります。お持ちの番号をお使いください。',
  'ticket.in-grace': '今呼ばれたところです。少し待ってからお試しください。',
  'ticket.return-too-late':
    'お呼びしてから時間がたちすぎています。カウンターへお越しください。ご案内します。',
  'ticket.hold-too-long': 'そんなに長くは順番を残せません。短い時間を選んでください。',
  'ticket.not-held': 'この順番は保留されていません。最新の状態をご覧ください。',
  'queue.closing': '順番が来る前に受付が終了します。お届けいただければ、回答いたします。',
  'ticket.nothing-to-fetch':
    'この番号のために取りに行くものはありません。先に候補を探してください。',
  'announcement.empty': 'お待ちの皆さまに伝えることを書いてください。',
  'announcement.not-found':
    'このお知らせはもう表示されていません。ページを再読み込みしてください。',
  'queue.empty': '今、この窓口でお待ちの方はいません。',
  'counter.not-found': 'この窓口はありません。一覧から選んでください。',
  'counter.not-open': 'この窓口は開いていません。先に開いてください。',
  'counter.busy': 'まだほかの方をご案内中です。先に終えてください。',
  'place.unknown': 'この場所は登録されていません。地図か一覧から選んでください。',
  'category.unknown': 'この種類は登録されていません。別の種類か「その他」を選んでください。',
  'shelf.unknown': 'この棚は登録されていません。一覧から選んでください。',
  'staff.not-found': 'この係員は一覧にいません。管理者に尋ねてください。',
  'staff.wrong-passphrase': '名前とパスフレーズが合いません。両方をもう一度入力してください。',
  'staff.passphrase-too-short':
    '長いパスフレーズほど安全です。普通の言葉を四つか五つ並べるとよいでしょう。',
  'staff.handle-taken': 'この名前はすでに使われています。別の名前を選んでください。',
  'staff.last-admin': '最後の管理者です。先にほかの人を管理者にしてください。',
  'device.not-enrolled':
    'この端末はまだ登録されていません。責任者にワンタイムコードを尋ねてください。',
  'device.not-found': 'この端末は一覧にありません。もう一度登録してください。',
  'device.wrong-code':
    'ワンタイムコードが合わないか、期限が切れています。新しいコードを尋ねてください。',
  'setup.closed': 'この施設はすでに設定済みです。サインインしてください。',
  'guest.link-invalid':
    'このリンクは使えません。控えのコードを入力するか、カウンターでお尋ねください。',
} satisfies LaterWords<typeof english>;
