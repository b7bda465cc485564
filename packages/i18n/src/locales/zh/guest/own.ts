import type { LaterWords } from '../../../word-keys.ts';
import type * as english from '../../en/guest/own.ts';

/** What came to mind later, and photos. */
export const add = {
  title: '补充内容',
  label: '还想起什么？',
  help: '划痕、贴纸、里面有什么。只有工作人员能看到。',
  send: '补充',
  done: '已补充。我们又查看了一遍。',
  photo: '添加照片',
  'photo-help': '物品本身、同款或包装盒。只有工作人员能看到。',
  sending: '正在发送照片：{{percent}} %',
  'photo-done': '照片已收到。',
  'photo-unreadable': '无法读取为照片。请选择另一个文件。',
  photos_other: '已发送 {{count}} 张照片',
  later: '您补充了',
} satisfies LaterWords<typeof english.add>;

/** Somebody else comes for it. */
export const delegate = {
  title: '由他人领取',
  lead: '请告诉我们姓名。对方会得到一个只能用一次的编码。',
  name: '对方姓名',
  make: '生成编码',
  'code-for': '{{name}} 的编码',
  share: '发送编码',
  copy: '复制',
  copied: '已复制。',
  message: '{{venue}}：请帮我到失物招领处领取物品。您的编码：{{code}}',
  revoke: '对方不来了',
  revoked: '对方的编码已失效。',
} satisfies LaterWords<typeof english.delegate>;

/** How it went. */
export const feedback = {
  title: '感受如何？',
  'rating-1': '很差',
  'rating-2': '不太好',
  'rating-3': '还可以',
  'rating-4': '好',
  'rating-5': '非常好',
  words: '我们应该知道什么？',
  send: '告诉我们',
  thanks: '谢谢。这会帮助之后的人。',
} satisfies LaterWords<typeof english.feedback>;

/** Deleting everything about oneself. */
export const forget = {
  button: '删除我的数据',
  title: '删除关于您的一切？',
  text: '我们会停止寻找，您的联系方式、描述、照片和此链接会立即删除。如果已有物品交还给您，交还证明会保留。此操作无法撤销。',
  confirm: '全部删除',
  'gone-title': '已删除。祝您一切顺利。',
  'gone-text': '这里和这部手机上都不再有关于您的内容，链接也已失效。',
} satisfies LaterWords<typeof english.forget>;

/** The pickup code over the whole screen. */
export const large = {
  show: '放大显示',
  title: '供扫描',
} satisfies LaterWords<typeof english.large>;

/** Notices on this phone. */
export const push = {
  push: '在此手机上',
  'push-help': '即使页面关闭，通知也会出现在此手机上。',
  'push-on': '开启通知',
  'push-off': '关闭通知',
  'push-is-on': '此手机的通知已开启。',
  'push-denied': '此手机不允许本页面的通知。您可以在设置中更改。',
  'push-failed': '目前无法向此手机发送通知。不必担心，本页面也会告诉您。',
  to: '发送至 {{address}}',
  stop: '不再接收消息',
  'stopped-title': '您不会再收到消息。',
  'stopped-text': '我们不再向那里发送任何内容。您的登记保持不变，随时可用代码或链接在此查看。',
} satisfies LaterWords<typeof english.push>;
