import type { LaterWords } from '../../../word-keys.ts';
import type * as english from '../../en/guest/hand-in.ts';

/** A number for somebody who found something. */
export const handIn = {
  title: '가져다주셔서 고맙습니다.',
  lead: '여기서 번호를 받아 {{desk}}({{place}})로 가져다주세요. 줄을 서지 않습니다.',
  what: '무엇인가요? 짧게 적어 주세요.',
  example: '파란 모자, 휴대전화 …',
  take: '번호 받기',
  next: '번호를 부르면 {{desk}}({{place}})로 가져다주세요. 이 페이지가 알려 드립니다.',
  brings: '가져오신 물건: {{what}}',
  served: '고맙습니다. 누군가 정말 기뻐할 거예요.',
  over: '이 번호는 끝났습니다.',
  'over-text': '번호는 하루 동안 유효합니다. 물건을 아직 가지고 계시면 여기서 새로 받으세요.',
  again: '새 번호 받기',
  'too-late': '차례 전에 창구가 닫힙니다. 이곳 직원 누구에게나 맡기실 수 있습니다.',
} satisfies LaterWords<typeof english.handIn>;
