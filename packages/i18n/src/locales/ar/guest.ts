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
    title: 'تابِع بلاغك كما تتابع طردًا',
    lead: 'أدخل الرموز الستة من قصاصتك أو من الشاشة.',
    label: 'رمزك',
    open: 'عرض بلاغي',
    'too-short': 'الرمز من ستة أحرف وأرقام، مثل K7M-4QX.',
    wrong: 'هذا الرمز لا يفتح شيئًا. قارنه بقصاصتك أو اسأل عند المكتب.',
  },
  link: {
    'wrong-title': 'هذا الرابط لا يفتح شيئًا',
    'enter-code': 'إدخال رمز بدلًا منه',
  },
  stage: {
    thing: 'الغرض',
    returned: {
      title: 'عاد إلى صاحبه.',
      next: 'تم تسليمه إليك ({{thing}}). شكرًا لأنك أتحت لنا المساعدة.',
    },
    closed: {
      title: 'هذا البلاغ مغلق.',
      next: 'توقفنا عن البحث. يمكنك إبلاغنا من جديد عند أي جهاز خدمة.',
    },
    called: {
      title: 'حان دورك: {{counter}}',
      next: 'تفضّل الآن من فضلك. رقمك معروض على الشاشة.',
    },
    serving: {
      title: 'أنت عند {{counter}}',
      next: 'قل رمز الاستلام وما لا يعرفه إلا صاحب الغرض.',
    },
    missed: {
      title: 'نادينا عليك ولم نرك.',
      next: 'لا بأس: تعال إلى المكتب ونعيدك إلى مكانك.',
    },
    approved: {
      title: 'خبر سار: إنه لك.',
      next: 'هو محجوز لك. تعال إلى المكتب ومعك رمز الاستلام.',
    },
    checking: {
      title: 'من المرجح جدًا أنه عندنا ({{thing}}).',
      next: 'أحد الزملاء يحضره ويتحقق مما أخبرتنا به.',
    },
    waiting: {
      title: 'أنت في الصف أينما كنت.',
      next: 'تعال عندما يُنادى رقمك. هذه الصفحة تخبرك.',
    },
    'maybe-here': {
      title: 'ربما يكون عندنا ({{thing}}).',
      next: 'أخبرنا بما لا يعرفه غيرك، ونحضره لك.',
    },
    'not-this-one': {
      title: 'ذاك لم يكن لك. نواصل البحث.',
      next: 'يصلك ردّنا قبل {{due}}، حتى لو كان الجواب لا.',
    },
    looking: {
      title: 'نبحث عمّا فقدته ({{thing}}).',
      next: 'لا حاجة للوقوف في الصف. يصلك ردّنا قبل {{due}}، حتى لو كان الجواب لا.',
    },
  },
  ticket: {
    wait: 'بعد {{range}}',
    'no-wait-yet': 'لا يمكننا بعد تحديد المدة',
    fetching: 'نحضر غرضك أولًا',
    ahead_zero: 'أنت التالي',
    ahead_one: 'شخص واحد قبلك',
    ahead_two: 'شخصان قبلك',
    ahead_few: '{{count}} أشخاص قبلك',
    ahead_many: '{{count}} شخصًا قبلك',
    ahead_other: '{{count}} شخص قبلك',
    missed: 'تعال إلى المكتب: مكانك محفوظ',
    cancel: 'التخلي عن مكاني',
  },
  pickup: {
    title: 'رمز الاستلام',
    qr: 'رمز الاستلام للقارئ',
    advice: 'قله أو أظهره عند المكتب. لا نطلبه أبدًا بالهاتف أو برسالة.',
    'take-help': 'هل وصلت؟ خذ رقمًا: نحضر غرضك أولًا ثم نناديك.',
    'kept-until': 'نحفظه لك حتى {{day}}.',
    'by-link-only': 'رمز الاستلام على قصاصتك وخلف رابط رمز QR.',
  },
  claim: {
    'almost-certain': 'على الأرجح أنه عندنا',
    'have-a-look': 'ربما يكون عندنا',
    'found-when': 'عُثر عليه {{when}} ({{zone}}).',
    statement: 'ما لا يعرفه غيرك',
    'statement-help': 'ما بداخله، خدش، اسم: حتى لا يأخذه أحد سواك.',
    submit: 'قد يكون لي',
  },
  details: {
    title: 'ما أخبرتنا به',
    what: 'الغرض',
    words: 'بكلماتك',
    colours: 'الألوان',
    brand: 'الماركة',
    where: 'فُقد في',
    when: 'وقت الفقدان',
    filed: 'وقت الإبلاغ',
    code: 'رمزك:',
  },
  contact: {
    title: 'كيف نخبرك',
    'now-none': 'تطّلع هنا، أو عند أي جهاز خدمة برمزك.',
    'now-mail': 'بالبريد الإلكتروني، على العنوان الذي أعطيته.',
    'now-sms': 'برسالة نصية، على الرقم الذي أعطيته.',
    mail: 'بالبريد الإلكتروني',
    sms: 'برسالة نصية',
    none: 'أطّلع هنا',
    address: 'عنوان البريد الإلكتروني',
    number: 'رقم الجوال مع رمز البلد',
    'check-mail': 'هذا لا يشبه بعد عنوان بريد إلكتروني.',
    'check-sms': 'ابدأ من فضلك بعلامة + ورمز البلد، مثل ⁦+31 6 1234 5678⁩.',
    saved: 'تم الحفظ. هكذا نخبرك.',
  },
  desk: {
    title: 'المكتب',
    now_zero: 'لا يوجد شباك مفتوح الآن.',
    now_one: 'شباك واحد مفتوح، الانتظار {{wait}}',
    now_two: 'شباكان مفتوحان، الانتظار {{wait}}',
    now_few: '{{count}} شبابيك مفتوحة، الانتظار {{wait}}',
    now_many: '{{count}} شباكًا مفتوحًا، الانتظار {{wait}}',
    now_other: '{{count}} شباك مفتوح، الانتظار {{wait}}',
  },
  withdraw: {
    button: 'وجدته: أغلق بلاغي',
    title: 'هل تغلق هذا البلاغ؟',
    message: 'نتوقف عن البحث، وتنتهي المطالبات ومكانك في الصف. لا يمكن التراجع عن ذلك.',
    confirm: 'أغلق بلاغي',
  },
} satisfies LaterWords<typeof english>;
