import type { LaterWords } from '../../../word-keys.ts';
import type * as english from '../../en/guest/start.ts';

/** The way in without a key. */
export const start = {
  title: 'فقدت شيئًا؟ لنُعِده إليك.',
  lead: 'أخبرنا هنا وتعرف فورًا إن كان عندنا. لا تطبيق ولا حساب ولا صف.',
  lost: 'فقدت شيئًا',
  'lost-small': 'نحو دقيقة',
  found: 'عثرت على شيء',
  'found-small': 'سلّمه دون الوقوف في الصف',
  code: 'لديّ رمز',
  'code-small': 'على قصاصتك أو من الشاشة',
  mine: 'فتح بلاغي',
} satisfies LaterWords<typeof english.start>;

/** Telling a loss from one’s own phone, one question after the other. */
export const filing = {
  what: 'ماذا فقدت؟',
  more: 'أشياء أخرى',
  'say-it': 'صِفه بكلماتك',
  looks: 'كيف شكله؟',
  colours: 'الألوان، حتى ثلاثة',
  where: 'أين كان معك آخر مرة؟',
  'other-area': 'منطقة أخرى',
  when: 'متى كان معك آخر مرة؟',
  'which-day': 'أي يوم؟',
  'part-of-day': 'في أي ساعة تقريبًا؟',
  morning: 'صباحًا',
  afternoon: 'بعد الظهر',
  evening: 'مساءً',
  words: 'هل فيه شيء مميز؟',
  'words-label': 'بكلماتك، وبأي لغة',
  'words-example': 'اسم، ملصق، ما بداخله…',
  'words-needed': 'أخبرنا ببضع كلمات ما هو.',
  brand: 'الماركة أو الصانع',
  reach: 'كيف نخبرك؟',
  'reach-lead': 'صفحتك موجودة دائمًا. ويمكننا أن نكتب لك أيضًا.',
  go: 'ابحث عنه',
  looking: 'نبحث في كل ما عُثر عليه…',
} satisfies LaterWords<typeof english.filing>;

/** What this phone remembers, and how old its news is. */
export const phone = {
  'as-it-stood': 'لا يوجد اتصال. هكذا كان الوضع {{when}}.',
  'not-sent': 'لا يوجد اتصال الآن، فلم يُرسل شيء. ما أدخلته باقٍ هنا: حاول بعد لحظات.',
  newer: 'توجد نسخة أحدث من هذه الصفحة.',
  'load-newer': 'تحميلها',
  forget: 'ليس لك؟ انسَه على هذا الهاتف',
  'forget-title': 'هل ننسى هذا البلاغ على هذا الهاتف؟',
  'forget-text': 'البحث مستمر. لفتح الصفحة مجددًا تحتاج إلى رابطها أو رمزك.',
  'forget-confirm': 'انسَه هنا',
  more: 'المزيد',
} satisfies LaterWords<typeof english.phone>;
