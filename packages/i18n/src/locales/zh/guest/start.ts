import type { LaterWords } from '../../../word-keys.ts';
import type * as english from '../../en/guest/start.ts';

/** The way in without a key. */
export const start = {
  title: '丢了东西？我们帮它回家。',
  lead: '在这里告诉我们，马上就知道是否在我们这里。无需应用、无需账号、无需排队。',
  lost: '我丢了东西',
  'lost-small': '约一分钟',
  found: '我捡到东西',
  'found-small': '上交，无需排队',
  code: '我有编码',
  'code-small': '在凭条或屏幕上',
  mine: '打开我的登记',
} satisfies LaterWords<typeof english.start>;

/** Telling a loss from one’s own phone, one question after the other. */
export const filing = {
  what: '您丢了什么？',
  more: '更多物品',
  'say-it': '用自己的话说',
  looks: '它是什么样子？',
  colours: '颜色，最多三种',
  where: '最后一次看到它是在哪里？',
  'other-area': '其他区域',
  when: '最后一次看到它是什么时候？',
  'which-day': '哪一天？',
  'part-of-day': '大约几点？',
  morning: '上午',
  afternoon: '下午',
  evening: '晚上',
  words: '有什么特别之处？',
  'words-label': '用您自己的话，任何语言都可以',
  'words-example': '名字、贴纸、里面有什么……',
  'words-needed': '请用几个字告诉我们是什么。',
  brand: '品牌或厂商',
  reach: '我们怎样通知您？',
  'reach-lead': '您的页面一直都在。我们也可以写信给您。',
  go: '开始寻找',
  looking: '正在查找所有拾获的物品……',
} satisfies LaterWords<typeof english.filing>;

/** What this phone remembers, and how old its news is. */
export const phone = {
  'as-it-stood': '没有连接。这是{{when}}的情况。',
  'not-sent': '目前没有连接，所以什么都没有发送。您填写的内容保留在这里：请稍后再试。',
  newer: '此页面有新版本。',
  'load-newer': '载入',
  forget: '不是您的？在此手机上忘记它',
  'forget-title': '在此手机上忘记这次登记？',
  'forget-text': '寻找会继续。要再次打开页面，需要链接或编码。',
  'forget-confirm': '在这里忘记',
  more: '更多',
} satisfies LaterWords<typeof english.phone>;
