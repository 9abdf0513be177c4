import { namesIn } from '../../../mission/mission.ts'
import type { shell as en } from '../en/shell.ts'

const names = namesIn('fa')

export const shell: typeof en = {
  site: {
    ...names,
    windowTitle: (pageTitle) => `${pageTitle} | ${names.shortName}`,
    notOfficialLine: (officialHost) => `این، وبگاه رسمی ${names.inText} نیست. نشانی وبگاه رسمی: ${officialHost}`,
  },
  skipLink: 'رفتن به متن',
  menu: { label: 'فهرست اصلی', open: 'فهرست', close: 'بستن', overview: 'نمای کلی' },
  menuGroups: {
    about: 'معرفی',
    'iom-global': 'سازمان در جهان',
    'you-need': 'به چیزی نیاز دارید',
    'work-with-us': 'با ما همکاری می‌کنید',
  },
  sections: {
    home: 'صفحهٔ نخست',
    whoWeAre: 'دربارهٔ ما',
    ourWork: 'فعالیت‌های ما',
    dataAndResources: 'داده‌ها و منابع',
    takeAction: 'اقدام کنید',
    agenda2030: 'دستور کار ۲۰۳۰',
    news: 'اخبار',
  },
  searchForm: { label: 'جستجو در این وبگاه', placeholder: 'جستجو', submit: 'جستجو' },
  breadcrumbs: { label: 'شما این‌جا هستید' },
  languageSwitch: { label: 'زبان' },
  footer: { label: 'پایان صفحه' },
  fraud: {
    heading: 'آیا این پیام به‌راستی از سازمان بین‌المللی مهاجرت است؟',
    text: 'به کسی که به نام این سازمان به شما وعدهٔ کار، ثبت‌نام یا کمک می‌دهد پولی نپردازید. گذرواژه و اطلاعات بانکی خود را نفرستید. نخست بررسی کنید.',
    link: 'چگونه کلاهبرداری را بشناسیم',
  },
  print: {
    permanentAddress: (address) => `نشانی: ${address}`,
    version: (version) => `نسخهٔ متن: ${version}`,
    dataVersion: (version) => `نسخهٔ داده‌ها: ${version}`,
    check: (address) => `بررسی: ${address}`,
    links: 'نشانی پیوندهای متن',
  },
  messenger: {
    box: 'پیام برای فرستادن به دیگران',
    link: 'پیام برای فرستادن',
    reference: (code) => `شناسه: ${code}`,
    check: 'برای بررسی این متن، این نشانی را خودتان در مرورگر بنویسید:',
  },
  notFound: {
    title: 'در این نشانی صفحه‌ای نیست',
    explanation: 'شاید نشانی نادرست نوشته شده یا صفحه جابه‌جا شده باشد. مشکلی از سوی شما پیش نیامده است.',
    nearestHeading: 'آیا منظورتان یکی از این صفحه‌ها بود؟',
    searchHint: 'آنچه را می‌خواهید جستجو کنید',
    sectionsHeading: 'یا از یکی از بخش‌ها آغاز کنید',
    newsHeading: 'تازه‌ترین مطالب',
  },
  gone: {
    title: 'این صفحه دیگر وجود ندارد',
    explanation: 'این صفحه عمداً حذف شده است و باز نخواهد گشت.',
    reason: 'دلیل',
  },
}
