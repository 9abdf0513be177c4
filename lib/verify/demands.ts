import { foldText } from '../text/normalise.ts'

/** What a message wants of its reader that nobody should give: money, or papers, passwords and codes. */
export type Demand = 'money' | 'secret'

/**
 * A demand needs a word for the thing and, in the same sentence, a sign that the reader is to give it. `always`
 * stands for itself. All is compared folded, with every run of blanks and half-spaces as one blank. Persian and Dari
 * stand together.
 */
interface Signs {
  readonly demand: Demand
  readonly thing: RegExp
  readonly giving: RegExp
  readonly always: RegExp
}

const AMOUNT =
  '(?:[$€£]|usd|eur|us dollar|dollar|euro|afn|afghani|rial|toman|دلار|دالر|یورو|تومان|تومن|ریال|افغانی|کلدار|درهم)'
const SUM = `(?:\\d[\\d.,٬ ]*(?:هزار|میلیون|thousand)? ?${AMOUNT}|${AMOUNT}s? ?\\d)`

const SIGNS: readonly Signs[] = [
  {
    demand: 'money',
    thing: new RegExp(
      `\\b(?:pay|payable|wire|payments?|fees?|deposit|money|transfer|charges?|costs?|donation|contribution|prepayment)\\b|${SUM}|(?:^| )(?:پول|پیسه|هزینه|مبلغ|فیس|کارمزد|ودیعه|بیعانه|پیش پرداخت|وجه|حق ثبت ?نام|محصول|مصارف|قیمت)`,
      'u',
    ),
    giving: new RegExp(
      `\\byou|\\b(?:please|must|need to|have to|required|urgent|before|today|now|only|within|send|transfer|wire|pay (?:the|a|us|to|for|via|by|in|your)|account|card|refundable|non-?refundable|for (?:the|a|your) (?:visa|job|interview|place|seat|ticket|papers|registration)|to (?:register|confirm|receive|get|reserve|secure|complete|activate))\\b|\\bpay ${SUM}|شما|تان(?: |$)|لطفا|باید|می ?بایست|لازم است|ضروری|فوری|واریز|حواله|پرداخت (?:کن|نما|شود|گردد|نشود)|پرداز|بده|بفرست|ارسال|روان کن|انتقال ده|تحویل|تادیه|حساب|کارت|صرافی|برای (?:ثبت ?نام|دریافت|تکمیل|تایید)`,
      'u',
    ),
    always:
      /\b(?:western union|moneygram|gift cards?|bitcoin|usdt|crypto|(?:registration|processing|visa|application|administrative|service|interview|training|medical) (?:fee|charge|cost)s?)\b|کارت به کارت|واریز (?:کن|نما|شود)|حق ثبت ?نام|هزینه ثبت ?نام|فیس (?:ثبت ?نام|راجستر)|شماره (?:کارت|شبا)|رمز ?ارز|بیت ?کوین|(?:^| )تتر(?: |$)/u,
  },
  {
    demand: 'secret',
    thing:
      /\b(?:passports?|passwords?|passcode|pin|otp|cvv2?|codes?|bank (?:details|account|card)|card number|credit card|account number|iban|id cards?|identity (?:card|document)s?|national id|birth certificates?|ta[zs]kira|tazkera|documents|papers)\b|گذرنامه|پاسپورت|پاسپرت|تذکره|شناسنامه|کارت (?:ملی|شناسایی|امایش|بانک)|هویت|کد ملی|(?<!ق)رمز|گذرواژه|پسورد|کد |کود |شماره (?:حساب|کارت)|مدارک|اسناد|اطلاعات بانکی/u,
    giving:
      /\b(?:send|provide|submit|upload|share|give|reply|forward|enter|type|tell|scan|photo|picture|copy|copies|whatsapp|telegram|need your|hand over|bring your)\b|بفرست|ارسال|روان کن|ایمیل کن|بده|ارایه|وارد (?:کن|نما)|بگو|شریک|اشتراک|عکس|اسکن|کپی|کاپی|تصویر|تحویل|در اختیار|اپلود|بنویس/u,
    always:
      /\b(?:your (?:password|pin|otp|passcode|cvv2?)|(?:verification|confirmation|security|sms|login|activation|one-time) code)\b|(?:کد|کود|رمز) (?:تایید|پیامک|فعال ?سازی|یکبار|یک بار|ورود|پویا|دوم|کارت|عبور)|رمز(?:تان| خود| شما)|پسورد(?:تان| خود| شما)|cvv2?/u,
  },
]

/** “Do not pay”, «پول ندهید» are warnings of others and are passed over; “if you do not pay”, «اگر پول ندهید» are threats. */
const REFUSED = [
  /(?:\b(?:no|not|never|without|free of|nobody|nor)|n't)(?: (?:any|a|should|asks?|you|for|share|send|give|takes?|charges?|requires?|your|the)){0,4} (?:pay|fees?|money|deposit|payments?|charges?|costs?|passwords?|passports?|codes?|bank details|papers|documents)\b/gu,
  /(?:[^ ،,]+ ){0,4}(?:(?<![^ ،,])نمی ?(?:گیر|خواه|پرس|طلب|ده)|(?<![^ ،,])ن(?:ده|کن|پرداز|فرست|دار|یست|خواه|گیر))[^ ،,]*/gu,
  /بدون (?:هیچ )?(?:هزینه|پول|پرداخت)[^ ،,]*/gu,
]
const CONDITION = /\b(?:if|unless|otherwise|or else)\b|اگر|وگرنه|در غیر|تا زمانی/u
const SENTENCE_END = /[.!?؟؛…](?= |$)|\n+/u

/** What a message demands, money first. It reads words and knows no meaning: it warns rather once too often. Never throws. */
export function findDemands(text: string): Demand[] {
  const sentences = text.split(SENTENCE_END).map(readable)
  return SIGNS.filter(({ thing, giving, always }) =>
    sentences.some((sentence) => always.test(sentence) || (thing.test(sentence) && giving.test(sentence))),
  ).map(({ demand }) => demand)
}

/** What a message names that a demand could be about, whether or not it asks for it. Never throws. */
export function findMentions(text: string): Demand[] {
  const sentences = text.split(SENTENCE_END).map(readable)
  return SIGNS.filter(({ thing }) => sentences.some((sentence) => thing.test(sentence))).map(({ demand }) => demand)
}

function readable(sentence: string): string {
  const plain = foldText(sentence)
    .replace(/[\s\u200C]+/gu, ' ')
    .trim()
  return CONDITION.test(plain) ? plain : REFUSED.reduce((left, refused) => left.replace(refused, ' '), plain)
}
