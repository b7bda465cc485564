import type { LaterWords } from '../../word-keys.ts';
import type { words as english } from '../en/wall.ts';

export const words = {
  next: {
    title: '接下来',
    nobody: '无人等候',
    more_other: '还有 {{count}} 位',
  },
  now: {
    at: '请到 {{counter}}',
    quiet: '欢迎。有柜台为您空着。',
    busy: '欢迎。您的号码会显示在这里。',
    closed: '柜台目前关闭。',
    'use-kiosk': '丢了东西？请从自助机开始：不用排队，约 45 秒。',
  },
  why: {
    pickup: '您的物品在等您',
    enquiry: '我们准备好回答您的问题',
    'hand-in': '谢谢您送来',
  },
  counter: {
    free: '空闲',
    'back-at': '约 {{time}} 回来',
  },
  stale: '这是 {{age}}前的消息。正在重新连接…',
  age: {
    seconds_other: '{{count}} 秒',
    minutes_other: '{{count}} 分钟',
  },
  'closes-at': '服务台 {{time}} 关闭',
  today: '今天捡到 {{found}} 件，{{returned}} 件已回家',
} satisfies LaterWords<typeof english>;
