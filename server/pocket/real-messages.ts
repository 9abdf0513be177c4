/** “Verify a message” for those who cannot ask the site: its rules, and the channels to compare with. */
import { parseDocument } from 'htmlparser2'
import { VERIFY_PATH } from '../../lib/content/entries/own-pages.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import { localePath } from '../../lib/i18n/paths.ts'
import { escapeHtml } from '../../lib/outputs/full-html.ts'
import { officialChannels } from '../../lib/pages/verify.ts'
import { FRAUD_PATH } from '../../lib/site/navigation.ts'
import { isolated, link, list } from './markup.ts'
import type { ReadingPage } from './reading-pages.ts'

/** A page in the place of “Verify a message”. */
export function realMessages(locale: Locale): ReadingPage {
  const { fraud, offline, verify } = getMessages(locale)
  const { results, tricks, advice } = verify
  const said = (text: string) => isolated(text, locale)
  const happened = link(localePath(FRAUD_PATH, locale), fraud.link, locale)
  const steps = [advice.refuse, `${advice.ask} ${verify.channels.heading}`].map(said)
  const html = `<header class="page-head"><h1>${said(fraud.heading)}</h1><p class="standfirst">${said(fraud.text)}</p></header>
<div class="prose"><h2>${said(offline.copy.real)}</h2>
${list([results.money.text, results.secret.text, results.account.text, offline.copy.mail].map(said), '')}
<h2>${said(offline.copy.tricks)}</h2>
<p>${said(offline.copy.tricksLead)}</p>
${list(Object.values(tricks).map(said), '')}
<h2>${said(advice.heading)}</h2>
<ol>${[...steps, `${said(advice.happened)} ${happened}`].map((step) => `<li>${step}</li>`).join('')}</ol></div>
${channels(locale)}`
  return {
    ...{ path: VERIFY_PATH, title: fraud.heading, summary: fraud.text, section: 'takeAction' },
    main: parseDocument(html).children,
  }
}

function channels(locale: Locale): string {
  const words = getMessages(locale).verify.channels
  const lines = officialChannels(locale).map(({ host, name, withSubdomains }) => {
    const below = withSubdomains ? ` · ${isolated(words.below(host), locale)}` : ''
    return `<bdi dir="ltr">https://${escapeHtml(host)}</bdi>: ${isolated(name, locale)}${below}`
  })
  return `<section class="section ruled" aria-labelledby="channels"><h2 id="channels">${escapeHtml(words.heading)}</h2>
<p>${escapeHtml(words.text)}</p>${list(lines, '')}</section>`
}
