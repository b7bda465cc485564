import type { Templates } from './template.ts';

export const ko: Templates = {
  found: () => ({
    title: '찾은 것 같습니다',
    text: '고객님 것이 거의 확실한 물건이 있습니다. 페이지를 열어 알려 주세요.',
    sms: '고객님 것이 거의 확실한 물건이 있습니다. 확인:',
  }),
  'ready-for-pickup': ({ ticket }) => ({
    title: '준비되었습니다',
    text: ticket
      ? `준비되었습니다. 번호는 ${ticket}입니다. 차례가 되면 불러 드립니다.`
      : '창구에 준비되어 있습니다. 페이지에서 순번을 받고 오세요.',
    sms: ticket
      ? `준비되었습니다. 번호는 ${ticket}입니다. 불러 드립니다.`
      : '창구에 준비되었습니다. 여기서 순번을 받으세요:',
  }),
  'turn-near': ({ ticket, ahead }) => ({
    title: `${ticket}: 곧 차례입니다`,
    text:
      ahead === 0
        ? '다음 차례입니다. 창구로 와 주세요.'
        : `앞에 ${ahead}명입니다. 창구로 와 주세요.`,
    sms:
      ahead === 0
        ? `${ticket}: 다음 차례입니다. 창구로 와 주세요.`
        : `${ticket}: 앞에 ${ahead}명입니다. 창구로 와 주세요.`,
  }),
  'your-turn': ({ ticket, counterId }, { counter }) => ({
    title: `${ticket}: 차례가 되었습니다`,
    text: `지금 ${counter(counterId)} 쪽으로 와 주세요.`,
    sms: `${ticket}: 차례입니다. ${counter(counterId)} 쪽으로 오세요.`,
  }),
  'promise-due': ({ nextDueAt }, { time }) => ({
    title: '아직 찾지 못했습니다',
    text: `약속드린 시간이 되었지만 아직 찾지 못했습니다. 계속 찾고 ${time(nextDueAt)}까지 다시 알려 드립니다.`,
    sms: `아직 찾지 못했습니다. 계속 찾고 ${time(nextDueAt)}까지 알려 드립니다.`,
  }),
  'still-looking': ({ nextDueAt }, { time }) => ({
    title: '계속 찾고 있습니다',
    text: `직원이 확인했지만 아직 찾지 못했습니다. ${time(nextDueAt)}까지 다시 알려 드립니다.`,
    sms: `확인했지만 아직 없습니다. ${time(nextDueAt)}까지 다시 알려 드립니다.`,
  }),
  'not-found': () => ({
    title: '찾지 못했습니다',
    text: '모두 찾아보았지만 찾지 못했습니다. 신고는 계속 유지되며, 나타나면 알려 드립니다.',
    sms: '모두 찾아보았지만 없습니다. 신고는 유지됩니다.',
  }),
  'holding-ends': ({ endsAt }, { day }) => ({
    title: '곧 찾아가 주세요',
    text: `고객님을 위해 ${day(endsAt)}까지 보관합니다. 그 전에 오시거나 다른 분을 보내 주세요.`,
    sms: `${day(endsAt)}까지 보관합니다. 오시거나 다른 분을 보내 주세요.`,
  }),
  'closing-early': ({ ticket, closesAt }, { time }) => ({
    title: `${ticket}: 창구가 곧 닫힙니다`,
    text: `창구는 ${time(closesAt)}에 닫습니다. 차례 전일 수 있습니다. 신고는 어떤 경우에도 유지됩니다.`,
    sms: `${ticket}: 창구는 ${time(closesAt)}에 닫습니다. 차례 전일 수 있습니다.`,
  }),
  stop: '수신 중지도 같은 링크.',
  footer: (unsubscribe) =>
    `비밀번호, 코드, 카드 번호는 절대 묻지 않습니다.\n메시지 그만 받기: ${unsubscribe}`,
};
