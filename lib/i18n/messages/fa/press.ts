import type { press as en } from '../en/press.ts'

export const press: typeof en = {
  heading: 'برای رسانه‌ها',
  text: 'متن برای رونویسی',
  kit: 'بستهٔ رسانه‌ای',
  kinds: {
    pdf: 'پی‌دی‌اف',
    docx: 'سند ورد',
    xlsx: 'جدول اکسل',
    odt: 'متن اُپن‌داکیومنت',
    ods: 'جدول اُپن‌داکیومنت',
    csv: 'جدول متنی ساده',
    txt: 'متن ساده',
  },
  readme: {
    title: 'بستهٔ رسانه‌ای',
    pictures: (file) => `هر عکس را تنها با نام صاحب آن به کار ببرید که در ${file} آمده است.`,
    figures: 'هر رقم را تنها با دوره و منبع آن بیاورید که در همان جدول کنار آن آمده است.',
    checksums: (command) => `جمع‌آزمای همهٔ فایل‌ها (برای بررسی: ${command})`,
  },
  picture: { shows: 'آنچه دیده می‌شود', caption: 'شرح عکس' },
}
