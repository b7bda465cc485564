import type { LaterWords } from '../../../word-keys.ts';
import type * as english from '../../en/guest/place.ts';

/** The place in line: being elsewhere for a while, coming back, giving it up. */
export const place = {
  'at-risk': 'قد يغلق المكتب قبل دورك. تعال الآن إن استطعت.',
  'too-late': 'يغلق المكتب قبل دورك. نواصل البحث، ويصل الجواب إلى هذه الصفحة.',
  take: 'خذ رقمًا للمكتب',
  'take-help': 'إن كنت تفضّل التحدث مع أحد: دون الوقوف في الصف، نحن نناديك.',
  hold: 'احفظ مكاني',
  'hold-title': 'جولة أخرى؟ نحفظ لك مكانك.',
  'hold-text': 'لا يناديك أحد طوال المدة التي تختارها. مكانك يبقى لك.',
  minutes: '{{minutes}} دقيقة',
  'hold-left': 'يمكنك حفظه {{minutes}} دقيقة إجمالًا.',
  'held-until': 'محفوظ حتى {{time}}',
  'end-hold': 'لقد عدت',
  longer: 'احفظه مدة أطول',
  'kept-until': 'مكانك محفوظ حتى {{time}}',
  'i-am-here': 'أنا هنا الآن',
  returned: 'عدت إلى مكانك.',
  'cancel-title': 'هل تتخلى عن مكانك في الصف؟',
  'cancel-text': 'يتقدم شخص آخر. يمكنك أخذ رقم جديد لاحقًا في آخر الصف.',
  cancelled: 'تم التخلي عن مكانك.',
} satisfies LaterWords<typeof english.place>;

/** How long a message to all who wait, or a pause, is meant to last. */
export const announcement = {
  until: 'حتى نحو {{time}}',
} satisfies LaterWords<typeof english.announcement>;

/** The hour that was stated, and what was told since. */
export const promise = {
  'still-looking': 'ليس هنا بعد ({{when}}). نواصل البحث: يصلك خبر منا قبل {{due}}.',
  'not-found-title': 'لم نجده بعد.',
  'not-found': 'بحثنا في كل مكان ولم نجده ({{when}}). إن ظهر أخبرناك.',
  late: 'أردنا إخبارك قبل {{due}} وقد تأخرنا. نعتذر: أحد المشرفين يتابع الأمر الآن.',
} satisfies LaterWords<typeof english.promise>;

/** When the desk is open. */
export const hours = {
  'open-until': 'مفتوح اليوم حتى {{time}}',
  'opens-at': 'يفتح اليوم في {{time}}',
  'closed-now': 'مغلق الآن',
  'closed-today': 'مغلق اليوم',
  'every-day': 'مفتوح في كل الأوقات',
  week: 'كل مواعيد العمل',
} satisfies LaterWords<typeof english.hours>;
