import { digitsOf, numbersOf } from '../../intl-by-tag.ts'
import type { reading as en } from '../en/reading.ts'

export const reading: typeof en = {
  dateLabels: {
    published: 'تاریخ انتشار',
    event: 'تاریخ رویداد',
    estimated: 'تاریخ در منبع نیامده است',
    updated: 'به‌روزرسانی',
    lastChecked: 'آخرین بازبینی',
  },
  kinds: {
    'press-release': { one: 'بیانیهٔ مطبوعاتی', many: 'بیانیه‌های مطبوعاتی' },
    news: { one: 'گزارش خبری', many: 'گزارش‌های خبری' },
    story: { one: 'روایت', many: 'روایت‌ها' },
  },
  news: {
    keyFacts: 'نکته‌های اصلی',
    place: 'محل',
    mediaContact: 'رابط رسانه‌ها',
    notesToEditors: 'یادداشت برای دبیران خبر',
    aboutIom: 'دربارهٔ سازمان بین‌المللی مهاجرت در ایران',
    related: 'خبرهای مرتبط',
    topics: 'موضوع‌ها',
    places: 'مکان‌ها',
    programmes: 'برنامه‌ها',
    dateline: (place, date) => `${place}، ${date}`,
    byline: (author) => `نوشتهٔ ${author}`,
  },
  citation: {
    heading: 'شیوهٔ ارجاع به این صفحه',
    text: (title, date, address) => `سازمان بین‌المللی مهاجرت در ایران، «${title}»، ${date}، ${address}`,
    date: {
      published: (date) => date,
      event: (date) => `رویداد ${date}`,
      estimated: (date) => `تاریخ تقریبی: ${date}`,
    },
  },
  corrections: {
    heading: 'اصلاحات',
    correctedOn: (date) => `اصلاح‌شده در ${date}`,
    was: 'پیش از این',
    now: 'اکنون',
    told: (was, now) => `پیش از این: «${was}». اکنون: «${now}».`,
    kinds: { fact: 'اصلاح محتوا', wording: 'تغییر در نگارش' },
  },
  updatedOn: (date) => `به‌روزشده در ${date}`,
  correctedElsewhere: {
    text: (language, date) => `این متن به زبان ${language} در ${date} اصلاح شده است، اما در اینجا هنوز نه.`,
    link: 'دیدن اصلاح',
  },
  withdrawn: {
    heading: 'این متن پس گرفته شده است',
    withdrawnOn: (date) => `پس‌گرفته‌شده در ${date}`,
    gone: 'متن، تصویرها و پیوست‌های آن دیگر منتشر نمی‌شود. خواهشمندیم آن را نقل یا بازنشر نکنید.',
    ask: 'دربارهٔ آن از ما بپرسید',
  },
  outdatedTranslation: {
    text: (originalLanguage) =>
      `متن اصلی (${originalLanguage}) پس از این ترجمه تغییر کرده است. اگر تفاوتی هست، متن اصلی درست است.`,
    link: 'خواندن متن اصلی',
  },
  programme: {
    objectives: 'اهداف',
    interventions: 'حوزه‌های فعالیت',
    partners: 'همکاران',
    goals: 'سهم در دستور کار ۲۰۳۰',
    reservation: 'آنچه دانسته نیست',
    places: 'مکان‌ها',
    relatedNews: 'خبرهای این برنامه',
  },
  interventionStatuses: {
    ongoing: { label: 'در حال اجرا', explanation: 'منابع این کار را در حال اجرا توصیف کرده‌اند.' },
    planned: {
      label: 'برنامه‌ریزی‌شده',
      explanation: 'منابع این کار را اعلام کرده‌اند، اما هنوز از آغاز آن گزارشی نداده‌اند.',
    },
    completed: { label: 'پایان‌یافته', explanation: 'منابع این کار را پایان‌یافته توصیف کرده‌اند.' },
    reported: {
      label: 'گزارش‌شده',
      explanation: 'تنها یک منبع از این کار خبر داده و دفتر نمایندگی آن را تأیید نکرده است.',
    },
  },
  page: {
    onThisPage: 'در این صفحه',
    backToReference: (number) => `بازگشت به متن، یادداشت ${digitsOf('fa-IR', number)}`,
    struckOut: (words) => `[خط‌خورده: ${words}]`,
    notes: 'یادداشت‌ها',
    table: 'جدول',
    timeline: 'گاه‌شمار',
    people: 'افراد و سمت‌ها',
    contacts: 'راه‌های تماس',
    resources: 'اسناد',
    owner: 'مسئول این صفحه',
    reviewBy: 'مهلت بازبینی بعدی',
    changed: 'آخرین تغییر متن',
    changes: 'تغییرهای این صفحه',
  },
  people: {
    statuses: {
      current: { label: 'در این سمت', explanation: 'آخرین منبع رسمی یا خبری از او در این سمت نام برده است.' },
      former: {
        label: 'پیش از این',
        explanation: 'در زمان یادشده این سمت را داشته است و شاید اکنون فرد دیگری آن را بر عهده داشته باشد.',
      },
      unconfirmed: {
        label: 'تأییدنشده',
        explanation: 'تنها یک منبع از او نام برده و دفتر نمایندگی آن را تأیید نکرده است.',
      },
    },
    bodies: {
      mission: 'دفتر نمایندگی در ایران',
      'regional-office': 'دفتر منطقه‌ای آسیا و اقیانوسیه',
      headquarters: 'دفتر مرکزی',
      partner: 'همکاران',
    },
    seen: 'نام‌برده در این سمت',
  },
  contact: { email: 'ایمیل', telephone: 'تلفن', address: 'نشانی', website: 'وبگاه' },
  sources: {
    heading: 'منابع',
    publisher: 'ناشر',
    grades: {
      official: {
        label: 'رسمی',
        explanation:
          'ناشر آن خود سازمان بین‌المللی مهاجرت، نهاد دیگری از ملل متحد، یک دولت، یا نهادی از صلیب سرخ و هلال احمر است.',
      },
      press: { label: 'رسانه', explanation: 'رسانه‌ای که گفته‌ها یا نوشته‌های دیگران را گزارش می‌کند.' },
      unconfirmed: {
        label: 'تأییدنشده',
        explanation: 'تنها یک منبع که اعتبار آن دانسته نیست و هیچ منبع دیگری آن را تأیید نمی‌کند.',
      },
    },
    inLanguage: (language) => `به زبان ${language}`,
  },
  goals: {
    heading: 'اهداف توسعهٔ پایدار',
    label: (goal) => `هدف ${numbersOf('fa-IR').format(goal)}`,
    /** Short names of the Sustainable Development Goals, 1 to 17, in the usual Persian of the United Nations. */
    names: [
      'پایان فقر',
      'پایان گرسنگی',
      'سلامت و رفاه',
      'آموزش باکیفیت',
      'برابری جنسیتی',
      'آب پاک و بهداشت',
      'انرژی پاک و مقرون‌به‌صرفه',
      'کار شایسته و رشد اقتصادی',
      'صنعت، نوآوری و زیرساخت',
      'کاهش نابرابری‌ها',
      'شهرها و جوامع پایدار',
      'مصرف و تولید مسئولانه',
      'اقدام برای اقلیم',
      'زندگی زیر آب',
      'زندگی روی زمین',
      'صلح، عدالت و نهادهای توانمند',
      'مشارکت برای اهداف',
    ],
  },
  picture: { credit: (credit) => `عکس: ${credit}` },
  map: {
    heading: 'نقشه',
    title: { iran: 'نقشهٔ ایران و همسایگانش', europe: 'نقشهٔ شمال اروپا' },
    description: (places) => `این نقشه ${places} را نشان می‌دهد. نام آن‌ها در فهرست کنار نقشه آمده است.`,
    outside: 'بیرون از این نقشه',
    seas: {
      'caspian-sea': 'دریای خزر',
      'persian-gulf': 'خلیج فارس',
      'sea-of-oman': 'دریای عمان',
      'baltic-sea': 'دریای بالتیک',
      'north-sea': 'دریای شمال',
    },
    disclaimer:
      'مرزها و نام‌های این نقشه به معنای تأیید یا پذیرش رسمی سازمان بین‌المللی مهاجرت نیست. نقطه‌ها جای هر مکان را تنها به تقریب نشان می‌دهند.',
    placeKinds: { city: 'شهرها', crossing: 'گذرگاه‌های مرزی', settlement: 'مهمان‌شهرها', capital: 'پایتخت‌ها' },
  },
}
