import { namesIn } from '../../../mission/mission.ts'
import { digitsOf, numbersOf } from '../../intl-by-tag.ts'
import type { finding as en } from '../en/finding.ts'

const { countryShort } = namesIn('fa')

const number = numbersOf('fa-IR')

export const finding: typeof en = {
  home: {
    latest: 'تازه‌ترین',
    inFocus: 'در کانون توجه',
    moreNews: 'خبرهای بیشتر',
    allNews: 'همهٔ خبرها',
    allFigures: 'همهٔ رقم‌های کلیدی',
    programmes: 'آنچه انجام می‌دهیم',
    map: `جاهای کار ما در ${countryShort}`,
    inTen: (count, ten) => `${count} از هر ${ten} نفر`,
    forDonors: 'برای حامیان مالی',
    forPress: 'برای رسانه‌ها',
  },
  listing: {
    filters: 'محدود کردن فهرست',
    facets: { kind: 'نوع', topic: 'موضوع', place: 'مکان', year: 'سال' },
    year: (year) => `${digitsOf('fa-IR', year)} میلادی`,
    remove: 'برداشتن',
    intro: `بیانیه‌های مطبوعاتی، گزارش‌ها و روایت‌هایی دربارهٔ مهاجرت به ${countryShort}، از راه ${countryShort} و از ${countryShort}؛ تازه‌ترین‌ها در آغاز.`,
    narrowedTo: (values) => `اخبار: ${values}`,
    // A noun stays singular after a number in Persian.
    resultCount: (count) => `${number.format(count)} مطلب`,
    clear: 'پاک کردن فیلترها',
  },
  pagination: {
    label: 'صفحه‌های این فهرست',
    page: (page, of) => `صفحهٔ ${number.format(page)} از ${number.format(of)}`,
    next: 'بعدی',
    newest: 'تازه‌ترین',
    archive: (page) => `بایگانی، صفحهٔ ${number.format(page)}`,
    archiveNote: 'شمارش از قدیمی‌ترین است: مطالب و نشانی این صفحه همین می‌ماند.',
  },
  search: {
    heading: 'جستجو',
    resultCount: (count, query) => `${number.format(count)} نتیجه برای «${query}»`,
    nothingEntered: 'یک یا چند واژه در کادر بنویسید.',
    nothingFound: (query) => `برای «${query}» چیزی پیدا نشد.`,
    hintsHeading: 'آنچه شاید کمک کند',
    hints: [
      'املای واژه‌ها را بررسی کنید.',
      'واژه‌های کمتر یا واژه‌ای کلی‌تر بنویسید.',
      'نام‌ها را می‌توانید به هر زبان این وبگاه بنویسید.',
    ],
    didYouMean: 'آیا منظورتان این بود:',
    queryCut: 'متن جستجو بسیار بلند بود. تنها آغاز آن جستجو شد.',
    someWords: 'هیچ متنی همهٔ این واژه‌ها را ندارد. متن‌های زیر برخی از آن‌ها را دارند.',
    kinds: {
      'press-release': 'بیانیهٔ مطبوعاتی',
      news: 'گزارش خبری',
      story: 'روایت',
      programme: 'برنامه',
      page: 'صفحه',
      dataset: 'مجموعه‌داده',
      figure: 'رقم کلیدی',
      term: 'واژه‌نامه',
    },
  },
}
