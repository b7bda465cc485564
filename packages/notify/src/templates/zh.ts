import type { Templates } from './template.ts';

export const zh: Templates = {
  found: () => ({
    title: '可能找到了',
    text: '这里有一件物品几乎可以肯定是您的。请打开您的页面告诉我们。',
    sms: '有一件物品几乎可以肯定是您的，请确认：',
  }),
  'ready-for-pickup': ({ ticket }) => ({
    title: '可以领取了',
    text: ticket
      ? `已为您准备好。您的号码是 ${ticket}，我们会叫您。`
      : '已在服务台准备好。请先在您的页面取号，再过来领取。',
    sms: ticket ? `已准备好。您的号码是 ${ticket}，我们会叫您。` : '已在服务台准备好，请在此取号：',
  }),
  'turn-near': ({ ticket, ahead }) => ({
    title: `${ticket}：快到您了`,
    text: ahead === 0 ? '下一位就是您。请到服务台来。' : `前面还有 ${ahead} 位。请到服务台来。`,
    sms:
      ahead === 0
        ? `${ticket}：下一位就是您，请到服务台来。`
        : `${ticket}：前面还有 ${ahead} 位，请到服务台来。`,
  }),
  'your-turn': ({ ticket, counterId }, { counter }) => ({
    title: `${ticket}：轮到您了`,
    text: `请现在到 ${counter(counterId)} 来。`,
    sms: `${ticket}：轮到您了，请到 ${counter(counterId)} 来。`,
  }),
  'promise-due': ({ nextDueAt }, { time }) => ({
    title: '目前还没找到',
    text: `我们答应此时给您答复：目前还没有找到。我们会继续寻找，${time(nextDueAt)} 前再答复您。`,
    sms: `目前还没找到，我们继续寻找，${time(nextDueAt)} 前再答复您。`,
  }),
  'still-looking': ({ nextDueAt }, { time }) => ({
    title: '我们还在寻找',
    text: `工作人员已查看过：目前还没找到。${time(nextDueAt)} 前我们再答复您。`,
    sms: `已查看过，目前还没找到。${time(nextDueAt)} 前再答复您。`,
  }),
  'not-found': () => ({
    title: '没有找到',
    text: '我们到处找过，没有找到。您的登记继续有效，一旦出现就会通知您。',
    sms: '到处找过，没有找到。您的登记继续有效。',
  }),
  'holding-ends': ({ endsAt }, { day }) => ({
    title: '请尽快来领取',
    text: `这里为您保管的物品保留到 ${day(endsAt)}。请在此之前过来，或委托他人领取。`,
    sms: `为您保留到 ${day(endsAt)}，请来领取或委托他人。`,
  }),
  'closing-early': ({ ticket, closesAt }, { time }) => ({
    title: `${ticket}：服务台即将关闭`,
    text: `服务台 ${time(closesAt)} 关闭，可能轮不到您。无论如何，您的登记继续有效。`,
    sms: `${ticket}：服务台 ${time(closesAt)} 关闭，可能轮不到您。`,
  }),
  stop: '停止接收：同一链接。',
  footer: (unsubscribe) => `我们绝不会索要密码、验证码或卡号。\n停止接收这些消息：${unsubscribe}`,
};
