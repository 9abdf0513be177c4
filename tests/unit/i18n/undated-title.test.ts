import { expect, test } from 'vitest'
import { withoutPeriod } from '../../../lib/i18n/undated-title.ts'

test.each([
  ['Members in 2023', 'Members'],
  ['Share of members in 2024, to 18 December', 'Share of members'],
  ['Members from 25 May to 1 June 2025', 'Members'],
  ['Members in the week to 28 June 2025', 'Members'],
  ['Visits in one town, April to June 2024', 'Visits in one town'],
])('a title loses its period: %s', (title, without) => {
  expect(withoutPeriod(title, 'en')).toBe(without)
})

test.each([
  'Members in 2019, to about 31 October',
  'Members on 4 July 2025, the peak of the year',
  'Money asked for in the plan for 2023',
  'Members who left since August 2021',
  'People reached, as reported in 2023',
])('a title keeps what the period of its figure does not say: %s', (title) => {
  expect(withoutPeriod(title, 'en')).toBe(title)
})

test.each([
  ['اعضا در ۲۰۲۰ میلادی، تا ۱۹ دسامبر', 'اعضا'],
  ['اعضایی که از ۲۵ مه تا ۱ ژوئن ۲۰۲۵ بازگشتند', 'اعضایی که بازگشتند'],
  ['اعضا در هفتهٔ منتهی به ۲۸ ژوئن ۲۰۲۵', 'اعضا'],
  ['اعضا در ۲۰۱۹ میلادی، تا حدود ۳۱ اکتبر', 'اعضا در ۲۰۱۹ میلادی، تا حدود ۳۱ اکتبر'],
  ['اعضا در ۴ ژوئیهٔ ۲۰۲۵، اوج سال', 'اعضا در ۴ ژوئیهٔ ۲۰۲۵، اوج سال'],
  ['اعضایی که از اوت ۲۰۲۱ بازگشتند', 'اعضایی که از اوت ۲۰۲۱ بازگشتند'],
])('in Persian wherever the period stands: %s', (title, without) => {
  expect(withoutPeriod(title, 'fa')).toBe(without)
})
