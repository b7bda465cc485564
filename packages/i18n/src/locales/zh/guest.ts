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
    title: '像查快递一样查进度',
    lead: '请输入凭条或屏幕上的六位编码。',
    label: '您的编码',
    open: '查看我的登记',
    'too-short': '编码共六位，例如 K7M-4QX。',
    wrong: '此编码打不开任何内容。请与凭条核对，或到服务台询问。',
  },
  link: {
    'wrong-title': '此链接无法打开',
    'enter-code': '改为输入编码',
  },
  stage: {
    thing: '物品',
    returned: {
      title: '已经回家了。',
      next: '已交还给您（{{thing}}）。感谢您让我们帮忙。',
    },
    closed: {
      title: '此登记已结束。',
      next: '我们已停止寻找。您可以在任一自助机重新登记。',
    },
    called: {
      title: '轮到您了：{{counter}}',
      next: '请现在过来。屏幕上显示着您的号码。',
    },
    serving: {
      title: '您正在：{{counter}}',
      next: '请说出领取码，以及只有失主才知道的细节。',
    },
    missed: {
      title: '我们叫过您，但没有看到您。',
      next: '没关系：请到服务台来，我们会为您恢复位置。',
    },
    approved: {
      title: '好消息：是您的。',
      next: '已为您保留。请带着领取码到服务台。',
    },
    checking: {
      title: '很可能在我们这里（{{thing}}）。',
      next: '工作人员正在取来，并核对您告诉我们的内容。',
    },
    waiting: {
      title: '无论您在哪里，您都在排队中。',
      next: '叫到您的号码时再来即可。本页面会通知您。',
    },
    'maybe-here': {
      title: '也许在我们这里（{{thing}}）。',
      next: '请告诉我们只有您才知道的细节，我们就去为您取来。',
    },
    'not-this-one': {
      title: '那一件不是您的。我们继续寻找。',
      next: '{{due}} 前我们会给您答复，没找到也会告诉您。',
    },
    looking: {
      title: '我们正在寻找您的失物（{{thing}}）。',
      next: '不必排队。{{due}} 前我们会给您答复，没找到也会告诉您。',
    },
  },
  ticket: {
    wait: '还需 {{range}}',
    'no-wait-yet': '暂时无法估计时间',
    fetching: '我们先去取您的物品',
    ahead_zero: '下一位就是您',
    ahead_other: '前面还有 {{count}} 位',
    missed: '请到服务台来：您的位置还保留着',
    cancel: '放弃我的位置',
  },
  pickup: {
    title: '您的领取码',
    qr: '供扫描的领取码',
    advice: '请在柜台说出或出示。我们绝不会通过电话或短信索要。',
    'take-help': '您已经到了吗？请取号：我们先把它取来，再叫您。',
    'kept-until': '为您保管到{{day}}。',
    'by-link-only': '领取码印在您的凭条上，也可通过二维码链接查看。',
  },
  claim: {
    'almost-certain': '很可能在我们这里',
    'have-a-look': '也许在我们这里',
    'found-when': '{{when}}捡到（{{zone}}）。',
    statement: '只有您才知道的细节',
    'statement-help': '里面有什么、一道划痕、一个名字：这样别人就无法领走。',
    submit: '可能是我的',
  },
  details: {
    title: '您告诉我们的内容',
    what: '物品',
    words: '您的描述',
    colours: '颜色',
    brand: '品牌',
    where: '丢失地点',
    when: '丢失时间',
    filed: '登记时间',
    code: '您的编码：',
  },
  contact: {
    title: '我们如何通知您',
    'now-none': '您在这里查看，或凭编码在任一自助机查看。',
    'now-mail': '发送邮件到您提供的邮箱。',
    'now-sms': '发送短信到您提供的号码。',
    mail: '邮件',
    sms: '短信',
    none: '我在这里看',
    address: '邮箱地址',
    number: '手机号码（含国家代码）',
    'check-mail': '这看起来还不是邮箱地址。',
    'check-sms': '请以 + 和国家代码开头，例如 +31 6 1234 5678。',
    saved: '已保存。我们将这样通知您。',
  },
  desk: {
    title: '服务台',
    now_zero: '目前没有开放的柜台。',
    now_other: '{{count}} 个柜台开放，等候 {{wait}}',
  },
  withdraw: {
    button: '东西找到了：结束登记',
    title: '结束这次登记？',
    message: '我们将停止寻找，认领和排队位置也会取消。此操作无法撤销。',
    confirm: '结束我的登记',
  },
} satisfies LaterWords<typeof english>;
