/** Demands as they reach people, and sentences that only speak of money and papers. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { getEntries } from '../../../lib/content/queries.ts'
import { LOCALES } from '../../../lib/i18n/locales.ts'
import { plainText } from '../../../lib/markdown/plain-text.ts'
import { findDemands } from '../../../lib/verify/demands.ts'

describe('a demand for money is noticed', () => {
  test.each([
    'You have been selected, pay USD 50 registration fee',
    'A fee of 50 dollars is required to register',
    'Congratulations! Send 30 € by Western Union to get your visa',
    'Transfer the deposit to this account to keep your place',
    'The interview costs 20 USD, bring it with you',
    'Registration is open, only $15 per family',
    'Wire 300 euros to Mr Ali',
    'USD 100 for the visa, ask Ali',
    'If you do not pay today you lose your place',
    'This is not a scam, pay the fee today',
    'You must not forget to pay USD 50',
    'شما انتخاب شده‌اید، ۵۰ دلار هزینهٔ ثبت‌نام بپردازید',
    'لطفا مبلغ ۲۰۰ هزار تومان به شماره کارت زیر واریز نمایید',
    'اگر پول ندهید نام شما از فهرست حذف می‌شود',
    'جهت تکمیل پرونده بیعانه پرداخت شود',
    'هیچ کلاهبرداری نیست مبلغ ۵۰ دلار واریز کنید',
    'برای گرفتن ویزا ۳۰۰ یورو لازم است',
    // Dari
    'برای اسکان مجدد ۱۰۰ دالر فیس راجستر روان کنید',
    'پیسه را از طریق حواله بفرستید تا نام شما ثبت شود',
  ])('%s', (message) => {
    expect(findDemands(message)).toContain('money')
  })
})

describe('a demand for papers, passwords or codes is noticed', () => {
  test.each([
    'Send a photo of your passport on WhatsApp',
    'Reply with the code we sent to your phone',
    'Enter your password and bank details here',
    'Please share your OTP',
    'We need your ID card and bank account number, send them now',
    'شماره کارت و رمز دوم خود را وارد کنید',
    'تصویر گذرنامه خود را در واتساپ ارسال کنید',
    'کد تأییدی را که پیامک شد برای ما بفرستید',
    'عکس كارت آمايش را بفرستيد',
    // Dari
    'لطفاً کاپی تذکره و پاسپورت تان را روان کنید',
    'شما برنده کمک نقدی شده‌اید کود ارسالی را شریک سازید',
  ])('%s', (message) => {
    expect(findDemands(message)).toContain('secret')
  })
})

/** Pages that name demands so that readers know them. */
const WARNING_PAGES = new Set(['/take-action/jobs', '/take-action/help-and-services'])

describe('a warning of others, or news, is no demand', () => {
  test.each([
    'Do not pay anybody for a job',
    'Don’t pay anyone, it is free',
    'IOM charges no fee at any step',
    'Registration is free of charge',
    'Never give your password to anybody',
    'Norway paid for the project',
    '1.1 million Afghans held passports or Amayesh cards',
    'سازمان برای ثبت‌نام پول نمی‌گیرد',
    'به کسی پول ندهید و گذرواژه نفرستید',
    'کارت قرمز را در تصویر ببینید',
  ])('%s', (message) => {
    expect(findDemands(message)).toEqual([])
  })

  test.each(LOCALES)('nor is any but a few of the sentences published in the edition %s', (locale) => {
    const sentences = getEntries(locale)
      .filter(({ path }) => !WARNING_PAGES.has(path))
      .flatMap(({ body }) => plainText(body).split(/(?<=[.!?؟])\s+|\n/))
    const suspected = sentences.filter((sentence) => findDemands(sentence).length > 0)
    expect(suspected.length / sentences.length).toBeLessThan(0.01)
  })
})

test('any text is read without failing', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => void findDemands(text)))
})
