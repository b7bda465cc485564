import type { Templates } from './template.ts';

export const ar: Templates = {
  found: () => ({
    title: 'ربما وجدناه',
    text: 'لدينا شيء يكاد يكون لك بالتأكيد. افتح صفحتك لتخبرنا.',
    sms: 'لدينا شيء يكاد يكون لك. أخبرنا:',
  }),
  'ready-for-pickup': ({ ticket }) => ({
    title: 'جاهز لك',
    text: ticket
      ? `إنه جاهز. رقمك ${ticket}، وسننادي عليك.`
      : 'إنه جاهز في المكتب. احجز مكانًا في الصف من صفحتك ثم تفضّل بزيارتنا.',
    sms: ticket ? `إنه جاهز. رقمك ${ticket}، وسننادي عليك.` : 'جاهز في المكتب. احجز مكانك هنا:',
  }),
  'turn-near': ({ ticket, ahead }) => ({
    title: `${ticket}: اقترب دورك`,
    text:
      ahead === 0
        ? 'أنت التالي. تفضّل إلى المكتب من فضلك.'
        : `عدد من قبلك: ${ahead}. تفضّل إلى المكتب من فضلك.`,
    sms:
      ahead === 0
        ? `${ticket}: أنت التالي. تفضّل إلى المكتب.`
        : `${ticket}: قبلك ${ahead}. تفضّل إلى المكتب.`,
  }),
  'your-turn': ({ ticket, counterId }, { counter }) => ({
    title: `${ticket}: حان دورك`,
    text: `تفضّل الآن من فضلك: ${counter(counterId)}.`,
    sms: `${ticket}: حان دورك. تفضّل: ${counter(counterId)}.`,
  }),
  'promise-due': ({ nextDueAt }, { time }) => ({
    title: 'لم نجده بعد',
    text: `وعدناك بخبر الآن: لا شيء بعد. نواصل البحث، ويصلك خبرنا قبل ${time(nextDueAt)}.`,
    sms: `لا شيء بعد. نخبرك قبل ${time(nextDueAt)}.`,
  }),
  'still-looking': ({ nextDueAt }, { time }) => ({
    title: 'ما زلنا نبحث',
    text: `بحث زميل ولم نجده بعد. يصلك خبرنا قبل ${time(nextDueAt)}.`,
    sms: `لم نجده بعد. نخبرك قبل ${time(nextDueAt)}.`,
  }),
  'not-found': () => ({
    title: 'لم نجده',
    text: 'بحثنا في كل مكان ولم نجده. يبقى بلاغك مفتوحًا، وإن ظهر أخبرناك.',
    sms: 'بحثنا ولم نجده. يبقى بلاغك مفتوحًا.',
  }),
  'holding-ends': ({ endsAt }, { day }) => ({
    title: 'من فضلك استلمه قريبًا',
    text: `نحفظ ما لدينا لك حتى ${day(endsAt)}. تعال قبل ذلك أو أرسل غيرك.`,
    sms: `محفوظ لك حتى ${day(endsAt)}. تعال أو أرسل أحدًا.`,
  }),
  'closing-early': ({ ticket, closesAt }, { time }) => ({
    title: `${ticket}: المكتب يغلق قريبًا`,
    text: `يغلق المكتب الساعة ${time(closesAt)}، وربما قبل دورك. يبقى بلاغك مفتوحًا في كل الأحوال.`,
    sms: `${ticket}: نغلق ${time(closesAt)}، ربما قبل دورك.`,
  }),
  stop: 'إيقاف: نفس الرابط.',
  footer: (unsubscribe) =>
    `لا نطلب أبدًا كلمات مرور أو رموزًا أو أرقام بطاقات.\nلإيقاف هذه الرسائل: ${unsubscribe}`,
};
