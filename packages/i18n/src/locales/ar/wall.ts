import type { LaterWords } from '../../word-keys.ts';
import type { words as english } from '../en/wall.ts';

export const words = {
  next: {
    title: 'التالي',
    nobody: 'لا أحد ينتظر',
    more_one: 'وشخص آخر',
    more_zero: 'لا أحد بعده',
    more_two: 'وشخصان آخران',
    more_few: 'و{{count}} آخرون',
    more_many: 'و{{count}} آخرون',
    more_other: 'و{{count}} آخرون',
  },
  now: {
    at: 'الآن عند {{counter}}',
    quiet: 'أهلًا بك. هناك شباك خالٍ لك.',
    busy: 'أهلًا بك. سيظهر رقمك هنا.',
    closed: 'الشبابيك مغلقة الآن.',
    'use-kiosk': 'فقدت شيئًا؟ ابدأ عند جهاز الخدمة: لا صف، نحو 45 ثانية.',
  },
  why: {
    pickup: 'غرضك في انتظارك',
    enquiry: 'نحن جاهزون لسؤالك',
    'hand-in': 'شكرًا لإحضاره',
  },
  counter: {
    free: 'خالٍ',
    'back-at': 'يعود نحو {{time}}',
  },
  stale: 'أخبار عمرها {{age}}. نعيد الاتصال…',
  age: {
    seconds_one: 'ثانية واحدة',
    seconds_zero: 'أقل من ثانية',
    seconds_two: 'ثانيتان',
    seconds_few: '{{count}} ثوانٍ',
    seconds_many: '{{count}} ثانية',
    seconds_other: '{{count}} ثانية',
    minutes_one: 'دقيقة واحدة',
    minutes_zero: 'أقل من دقيقة',
    minutes_two: 'دقيقتان',
    minutes_few: '{{count}} دقائق',
    minutes_many: '{{count}} دقيقة',
    minutes_other: '{{count}} دقيقة',
  },
  'closes-at': 'يغلق المكتب في {{time}}',
  today: 'اليوم: عُثر على {{found}} من الأغراض، وعاد منها {{returned}}',
} satisfies LaterWords<typeof english>;
