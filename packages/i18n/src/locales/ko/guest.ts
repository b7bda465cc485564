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
    title: '택배처럼 조회하세요',
    lead: '쪽지나 화면에 있는 여섯 자리 코드를 입력하세요.',
    label: '내 코드',
    open: '내 신고 보기',
    'too-short': '코드는 K7M-4QX처럼 여섯 자리입니다.',
    wrong: '이 코드로는 열 수 있는 것이 없습니다. 쪽지와 비교해 보시거나 창구에 문의하세요.',
  },
  link: {
    'wrong-title': '열리지 않는 링크입니다',
    'enter-code': '대신 코드 입력하기',
  },
  stage: {
    thing: '물건',
    returned: {
      title: '집으로 돌아갔습니다.',
      next: '전해 드렸습니다({{thing}}). 도울 수 있게 해 주셔서 고맙습니다.',
    },
    closed: {
      title: '종료된 신고입니다.',
      next: '더는 찾지 않습니다. 어느 키오스크에서나 다시 신고하실 수 있습니다.',
    },
    called: {
      title: '차례가 되었습니다: {{counter}}',
      next: '지금 와 주세요. 화면에 번호가 표시되어 있습니다.',
    },
    serving: {
      title: '지금 계신 곳: {{counter}}',
      next: '수령 코드와 주인만 아는 점을 말씀해 주세요.',
    },
    missed: {
      title: '불러 드렸지만 뵙지 못했습니다.',
      next: '괜찮습니다. 창구로 오시면 순서를 되돌려 드립니다.',
    },
    approved: {
      title: '좋은 소식입니다. 고객님 물건입니다.',
      next: '보관해 두었습니다. 수령 코드를 가지고 창구로 오세요.',
    },
    checking: {
      title: '저희에게 있을 가능성이 큽니다({{thing}}).',
      next: '직원이 가져와서 말씀하신 내용을 확인하고 있습니다.',
    },
    waiting: {
      title: '어디에 계시든 줄을 서 계신 것과 같습니다.',
      next: '번호가 불리면 오세요. 이 페이지가 알려 드립니다.',
    },
    'maybe-here': {
      title: '저희에게 있을지도 모릅니다({{thing}}).',
      next: '본인만 알 수 있는 점을 알려 주시면 가져다 드리겠습니다.',
    },
    'not-this-one': {
      title: '그 물건은 아니었습니다. 계속 찾겠습니다.',
      next: '찾지 못하더라도 {{due}}까지 알려 드립니다.',
    },
    looking: {
      title: '찾고 있습니다({{thing}}).',
      next: '줄을 서지 않으셔도 됩니다. 찾지 못하더라도 {{due}}까지 알려 드립니다.',
    },
  },
  ticket: {
    wait: '{{range}} 후',
    'no-wait-yet': '아직 시간을 말씀드릴 수 없습니다',
    fetching: '먼저 물건을 가져오고 있습니다',
    ahead_zero: '다음 차례입니다',
    ahead_other: '앞에 {{count}}명',
    missed: '창구로 오세요. 자리는 남겨 두었습니다',
    cancel: '내 순서 포기하기',
  },
  pickup: {
    title: '수령 코드',
    qr: '스캐너용 수령 코드',
    advice: '창구에서 말하거나 보여 주세요. 전화나 메시지로는 절대 묻지 않습니다.',
    'take-help': '도착하셨나요? 번호를 받으시면 먼저 물건을 가져온 뒤 불러 드립니다.',
    'kept-until': '{{day}}까지 보관합니다.',
    'by-link-only': '수령 코드는 쪽지와 QR 코드 링크에 있습니다.',
  },
  claim: {
    'almost-certain': '저희에게 있을 가능성이 매우 큽니다',
    'have-a-look': '저희에게 있을지도 모릅니다',
    'found-when': '{{when}}에 발견되었습니다({{zone}}).',
    statement: '본인만 알 수 있는 점',
    'statement-help': '안에 든 것, 긁힌 자국, 이름 등. 다른 사람이 가져가지 못하게 합니다.',
    submit: '제 것일 수 있습니다',
  },
  details: {
    title: '알려 주신 내용',
    what: '물건',
    words: '직접 쓰신 말',
    colours: '색상',
    brand: '브랜드',
    where: '잃어버린 곳',
    when: '잃어버린 때',
    filed: '신고한 때',
    code: '내 코드:',
  },
  contact: {
    title: '알림 방법',
    'now-none': '여기에서, 또는 코드로 어느 키오스크에서나 확인합니다.',
    'now-mail': '알려 주신 이메일로 보냅니다.',
    'now-sms': '알려 주신 번호로 문자를 보냅니다.',
    mail: '이메일',
    sms: '문자',
    none: '여기에서 보기',
    address: '이메일 주소',
    number: '국가 번호를 포함한 휴대전화 번호',
    'check-mail': '아직 이메일 주소 형식이 아닙니다.',
    'check-sms': '+31 6 1234 5678처럼 +와 국가 번호로 시작해 주세요.',
    saved: '저장했습니다. 이 방법으로 알려 드립니다.',
  },
  desk: {
    title: '분실물 창구',
    now_zero: '지금 열린 창구가 없습니다.',
    now_other: '열린 창구 {{count}}곳, 대기 {{wait}}',
  },
  withdraw: {
    button: '찾았습니다: 신고 종료하기',
    title: '이 신고를 종료할까요?',
    message: '찾기를 멈추고 수령 요청과 순서도 사라집니다. 되돌릴 수 없습니다.',
    confirm: '신고 종료하기',
  },
} satisfies LaterWords<typeof english>;
