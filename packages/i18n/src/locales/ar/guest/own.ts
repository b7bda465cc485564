import type { LaterWords } from '../../../word-keys.ts';
import type * as english from '../../en/guest/own.ts';

/** What came to mind later, and photos. */
export const add = {
  title: 'إضافة شيء',
  label: 'ماذا تتذكر أيضًا؟',
  help: 'خدش، ملصق، ما بداخله. لا يقرؤه إلا الموظفون.',
  send: 'أضفه',
  done: 'أُضيف. بحثنا مرة أخرى.',
  photo: 'إضافة صورة',
  'photo-help': 'للغرض أو لمثيله أو لعلبته. لا يراها إلا الموظفون.',
  sending: 'إرسال الصورة: {{percent}} %',
  'photo-done': 'وصلتنا الصورة.',
  'photo-unreadable': 'لا يمكن قراءة هذا الملف كصورة. اختر غيره.',
  photos_one: 'أُرسلت صورة واحدة',
  photos_zero: 'لم تُرسل صور',
  photos_two: 'أُرسلت صورتان',
  photos_few: 'أُرسلت {{count}} صور',
  photos_many: 'أُرسلت {{count}} صورة',
  photos_other: 'أُرسلت {{count}} صورة',
  later: 'أضفتَ',
} satisfies LaterWords<typeof english.add>;

/** Somebody else comes for it. */
export const delegate = {
  title: 'شخص آخر يستلمه',
  lead: 'أخبرنا باسمه. يحصل على رمز خاص به يصلح مرة واحدة.',
  name: 'اسمه',
  make: 'أنشئ رمزًا',
  'code-for': 'رمز {{name}}',
  share: 'إرسال الرمز',
  copy: 'نسخ',
  copied: 'تم النسخ.',
  message: '{{venue}}: من فضلك استلم لي شيئًا من المفقودات. رمزك: {{code}}',
  revoke: 'لن يأتي',
  revoked: 'رمزه لم يعد يفتح شيئًا.',
} satisfies LaterWords<typeof english.delegate>;

/** How it went. */
export const feedback = {
  title: 'كيف كان الأمر؟',
  'rating-1': 'سيئ',
  'rating-2': 'ليس جيدًا',
  'rating-3': 'لا بأس',
  'rating-4': 'جيد',
  'rating-5': 'جيد جدًا',
  words: 'ماذا ينبغي أن نعرف؟',
  send: 'أخبرنا',
  thanks: 'شكرًا. هذا يساعد من يأتي بعدك.',
} satisfies LaterWords<typeof english.feedback>;

/** Deleting everything about oneself. */
export const forget = {
  button: 'حذف بياناتي',
  title: 'هل نحذف كل ما يخصك؟',
  text: 'نتوقف عن البحث، وتُحذف فورًا وسيلة الاتصال بك وكلماتك وصورك وهذا الرابط. إن سُلّم إليك شيء فإثبات ذلك يبقى. لا يمكن التراجع عن ذلك.',
  confirm: 'حذف كل شيء',
  'gone-title': 'تم الحذف. مع السلامة.',
  'gone-text': 'لم يبقَ هنا ولا على هذا الهاتف شيء عنك، والرابط لم يعد يفتح شيئًا.',
} satisfies LaterWords<typeof english.forget>;

/** The pickup code over the whole screen. */
export const large = {
  show: 'عرضه كبيرًا',
  title: 'للقارئ',
} satisfies LaterWords<typeof english.large>;

/** Notices on this phone. */
export const push = {
  push: 'على هذا الهاتف',
  'push-help': 'يظهر إشعار على هذا الهاتف، حتى والصفحة مغلقة.',
  'push-on': 'تشغيل الإشعارات',
  'push-off': 'إيقاف الإشعارات',
  'push-is-on': 'الإشعارات على هذا الهاتف مفعّلة.',
  'push-denied': 'هذا الهاتف لا يسمح بإشعارات من هذه الصفحة. يمكنك تغيير ذلك في الإعدادات.',
  'push-failed': 'لا يمكن تنبيه هذا الهاتف الآن. لا يضيع شيء: هذه الصفحة تخبرك أيضًا.',
  to: 'إلى {{address}}',
  stop: 'إيقاف الرسائل',
  'stopped-title': 'لن تصلك رسائل بعد الآن.',
  'stopped-text':
    'لا نرسل شيئًا إلى هناك بعد الآن. بلاغك باقٍ كما هو: تابعه هنا برمزك أو رابطك متى شئت.',
} satisfies LaterWords<typeof english.push>;
