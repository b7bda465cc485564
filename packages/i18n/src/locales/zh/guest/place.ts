import type { LaterWords } from '../../../word-keys.ts';
import type * as english from '../../en/guest/place.ts';

/** The place in line: being elsewhere for a while, coming back, giving it up. */
export const place = {
  'at-risk': '服务台可能在轮到您之前关闭。如果可以，请现在过来。',
  'too-late': '服务台会在轮到您之前关闭。我们继续寻找，答复会出现在本页面。',
  take: '取一个服务台号码',
  'take-help': '如果您更愿意和人谈：不用排队，我们会叫您。',
  hold: '保留我的位置',
  'hold-title': '再玩一个项目？我们为您保留位置。',
  'hold-text': '在您选择的时间内不会叫您。位置仍是您的。',
  minutes: '{{minutes}} 分钟',
  'hold-left': '总共可以保留 {{minutes}} 分钟。',
  'held-until': '保留到 {{time}}',
  'end-hold': '我已经回来了',
  longer: '再保留久一点',
  'kept-until': '您的位置保留到 {{time}}',
  'i-am-here': '我现在到了',
  returned: '您已回到原来的位置。',
  'cancel-title': '放弃排队位置？',
  'cancel-text': '别人会往前移。之后可以重新取号，排在队尾。',
  cancelled: '您的位置已放弃。',
} satisfies LaterWords<typeof english.place>;

/** How long a message to all who wait, or a pause, is meant to last. */
export const announcement = {
  until: '大约到 {{time}}',
} satisfies LaterWords<typeof english.announcement>;

/** The hour that was stated, and what was told since. */
export const promise = {
  'still-looking': '到{{when}}还没有找到。我们继续寻找：{{due}} 前再给您消息。',
  'not-found-title': '目前还没找到。',
  'not-found': '我们找遍了，没有找到（{{when}}）。如果出现，会通知您。',
  late: '我们本想在 {{due}} 前告诉您，但晚了。非常抱歉：主管正在处理。',
} satisfies LaterWords<typeof english.promise>;

/** When the desk is open. */
export const hours = {
  'open-until': '今天开放到 {{time}}',
  'opens-at': '今天 {{time}} 开放',
  'closed-now': '现在关闭',
  'closed-today': '今天关闭',
  'every-day': '全天开放',
  week: '全部开放时间',
} satisfies LaterWords<typeof english.hours>;
