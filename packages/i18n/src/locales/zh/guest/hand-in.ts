import type { LaterWords } from '../../../word-keys.ts';
import type * as english from '../../en/guest/hand-in.ts';

/** A number for somebody who found something. */
export const handIn = {
  title: '谢谢您送来。',
  lead: '在这里取号，然后送到{{desk}}（{{place}}）。无需排队。',
  what: '简单说一下是什么？',
  example: '一顶蓝色帽子、一部手机……',
  take: '给我一个号码',
  next: '叫到您的号码时，请送到{{desk}}（{{place}}）。本页面会通知您。',
  brings: '您带来的是：{{what}}',
  served: '谢谢。有人会非常高兴。',
  over: '这个号码已失效。',
  'over-text': '号码当天有效。如果东西还在您手上，可以在这里重新取号。',
  again: '重新取号',
  'too-late': '服务台会在轮到您之前关闭。您可以交给这里的任何工作人员。',
} satisfies LaterWords<typeof english.handIn>;
