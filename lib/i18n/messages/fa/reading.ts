import { namesIn } from '../../../mission/mission.ts'
import { digitsOf } from '../../intl-by-tag.ts'
import type { reading as en } from '../en/reading.ts'

const { countryShort, inText, shortName, regionalOffice } = namesIn('fa')

export const reading: typeof en = {
  dateLabels: {
    published: 'تاریخ انتشار',
    event: 'تاریخ رویداد',
    estimated: 'تاریخ تقریبی',
    updated: 'به‌روزرسانی',
    lastChecked: 'آخرین بازبینی',
  },
  shortDateLabels: { published: 'انتشار', event: 'رویداد', estimated: 'تقریبی' },
  kinds: {
    'press-release': {
      one: 'بیانیهٔ مطبوعاتی',
      many: 'بیانیه‌های مطبوعاتی',
      list: 'آنچه دفتر نمایندگی اعلام می‌کند: دیدارها، سفرها، توافق‌ها و گشایش‌ها.',
    },
    news: {
      one: 'گزارش خبری',
      many: 'گزارش‌های خبری',
      list: `گزارش نهادهای سازمان ملل، دولت‌ها و رسانه‌ها دربارهٔ مهاجرت به ${countryShort}، از راه ${countryShort} و از ${countryShort}.`,
    },
    story: {
      one: 'روایت',
      many: 'روایت‌ها',
      list: `زندگی کسانی در ${countryShort} که مهاجرت، بیماری یا بلا آن را دگرگون کرده است، و آنچه به آنان کمک می‌کند.`,
    },
  },
  news: {
    keyFacts: 'نکته‌های کلیدی',
    mediaContact: 'رابط رسانه‌ها',
    toThePress: 'تماس و مطالب برای رسانه‌ها',
    notesToEditors: 'یادداشت برای دبیران خبر',
    aboutIom: `دربارهٔ ${inText}`,
    related: 'خبرهای مرتبط',
    topics: 'موضوع‌ها',
    programmes: 'برنامه‌ها',
    byline: (author) => `نوشتهٔ ${author}`,
  },
  citation: {
    heading: 'شیوهٔ ارجاع به این صفحه',
    text: (title, date, address) => `${shortName}، «${title}»، ${date}، ${address}`,
    date: {
      published: (date) => date,
      event: (date) => `رویداد ${date}`,
      estimated: (date) => `تاریخ تقریبی: ${date}`,
    },
  },
  corrections: {
    heading: 'اصلاحیه‌ها',
    correctedOn: (date) => `اصلاح‌شده در ${date}`,
    was: 'پیش از این',
    now: 'اکنون',
    told: (was, now) => `پیش از این: «${was}». اکنون: «${now}».`,
    kinds: { fact: 'اصلاح محتوا', wording: 'تغییر در نگارش' },
  },
  updatedOn: (date) => `به‌روزشده در ${date}`,
  correctedElsewhere: {
    text: (language, date) => `نسخهٔ ${language} این متن در ${date} اصلاح شده است؛ این نسخه هنوز اصلاح نشده است.`,
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
    objectivesHeadings: { objectives: 'هدف‌ها', purpose: 'این کار برای چیست' },
    interventions: 'حوزه‌های فعالیت',
    about: 'دربارهٔ این برنامه',
    partners: 'همکاران',
    goals: 'سهم در دستور کار ۲۰۳۰',
    relatedNews: 'خبرهای این برنامه',
  },
  interventionStatuses: {
    ongoing: 'در حال اجرا',
    planned: 'در برنامه',
    completed: 'انجام‌شده',
    ended: 'پایان‌یافته',
  },
  statusAsOf: (status, date) => `${status}، وضعیت: ${date}`,
  page: {
    onThisPage: 'در این صفحه',
    backToReference: (number) => `بازگشت به متن، یادداشت ${digitsOf('fa-IR', number)}`,
    struckOut: (words) => `[خط‌خورده: ${words}]`,
    notes: 'یادداشت‌ها',
    table: 'جدول',
    timeline: 'گاه‌شمار',
    decade: (year) => `دههٔ ${digitsOf('fa-IR', String(year))} میلادی`,
    people: 'افراد و سمت‌ها',
    contacts: 'راه‌های تماس',
    resources: 'اسناد',
    owner: 'مسئول این صفحه',
    reviewBy: 'مهلت بازبینی بعدی',
    changed: 'آخرین تغییر متن',
    changes: 'تغییرهای این صفحه',
  },
  people: {
    statuses: { former: 'پیش از این', unconfirmed: 'تأیید نشده' },
    bodies: {
      mission: `دفتر نمایندگی در ${countryShort}`,
      'regional-office': regionalOffice,
      headquarters: 'دفتر مرکزی',
      partner: 'همکاران',
    },
  },
  contact: { email: 'ایمیل', telephone: 'تلفن', address: 'نشانی', website: 'وبگاه' },
  sources: {
    heading: 'منابع',
    withLimits: 'منابع و محدودیت‌ها',
    grades: { official: 'رسمی', press: 'رسانه', unconfirmed: 'تأییدنشده' },
  },
  goals: {
    of: (all) => `هدف از ${all} هدف`,
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
    heading: 'روی نقشه',
    description: (places) => `این نقشه ${places} را نشان می‌دهد. نام آن‌ها در فهرست کنار نقشه آمده است.`,
    outside: 'بیرون از این نقشه',
    disclaimer:
      'مرزها و نام‌های این نقشه به معنای تأیید یا پذیرش رسمی سازمان بین‌المللی مهاجرت نیست. نقطه‌ها جای هر مکان را تنها به تقریب نشان می‌دهند.',
    placeKinds: { city: 'شهرها', crossing: 'گذرگاه‌های مرزی', settlement: 'مهمان‌شهرها', capital: 'پایتخت‌ها' },
  },
}
