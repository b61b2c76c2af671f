import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { PAGES } from './pages.ts'

const LANGS = ['en', 'es', 'pt', 'fr'] as const
const inLang = (path: string, lang: string) => `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`

/** Address of an act of Mexico under CIFTA, found as a reader would: from the standing to the act. */
async function anAct(page: Page): Promise<string> {
  const answer = await page.request.get('/instruments/cifta/participation.json?on=2002-11-22')
  const { states } = (await answer.json()) as { states: { state: string; acts: { id: string }[] }[] }
  return `/acts/${states.find(one => one.state === 'MEX')?.acts[0]?.id}`
}

for (const lang of LANGS) {
  test(`axe finds nothing on any page, in ${lang}`, async ({ page }) => {
    const act = await anAct(page)
    for (const path of [...PAGES, act, `${act}/verify`]) {
      await page.goto(inLang(path, lang))
      expect(await page.locator('html').getAttribute('lang'), path).toMatch(new RegExp(`^${lang}`))
      // No page has frames. Contrast, by far the slowest of the rules, does not depend on the words: once is enough.
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode(true)
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .disableRules(lang === 'en' ? [] : ['color-contrast'])
        .analyze()
      expect(
        violations.map(one => `${one.id}: ${one.nodes[0]?.html.slice(0, 200)}`),
        path,
      ).toEqual([])
    }
  })
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('every page is whole, and the day can be moved', async ({ page }) => {
    for (const path of [...PAGES, await anAct(page)]) {
      await page.goto(path)
      await expect(page.locator('h1'), path).toHaveCount(1)
    }
    await page.goto('/instruments/cifta')
    await page.locator('input[type=date]').first().fill('2001-07-01')
    await page.getByRole('button', { name: /go to the day/i }).click()
    await expect(page).toHaveURL(/on=2001-07-01/)
  })
})

test('no page is wider than a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const path of PAGES) {
    await page.goto(path)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(wide, path).toBeLessThanOrEqual(1)
  }
})

test('by keyboard: the first stop leads to the content, and stops are visible', async ({ page }) => {
  await page.goto('/instruments/cifta')
  await page.keyboard.press('Tab')
  const first = page.locator(':focus')
  await expect(first).toHaveAttribute('href', /^#/)
  await page.keyboard.press('Enter')
  for (let n = 0; n < 40; n++) {
    await page.keyboard.press('Tab')
    const unseen = await page.evaluate(() => {
      const at = document.activeElement
      if (!at || at === document.body) return null
      const marks = [at, ...at.querySelectorAll('.hit')].map(part => getComputedStyle(part))
      const seen = marks.some(
        mark => mark.outlineStyle !== 'none' || mark.boxShadow !== 'none' || (mark.stroke !== 'none' && mark.stroke !== ''),
      )
      return seen ? null : at.outerHTML.slice(0, 200)
    })
    expect(unseen).toBeNull()
  }
})

test('from a cell of the matrix down to the act, and the proof checked in the browser; a changed body fails visibly', async ({
  page,
}) => {
  await page.goto('/matrix?on=2002-11-22&states=MEX&level=continental')
  await page
    .locator('a[href*="/instruments/cifta/participation"][href*="#MEX"], a[href*="/instruments/cifta/participation"]')
    .first()
    .click()
  await page.goto(await anAct(page))
  await expect(page.locator('h1')).toBeVisible()
  await page.goto(`${new URL(page.url()).pathname}/verify`)
  const run = page.locator('[data-run]')
  if (await run.isVisible()) await run.click()
  await expect(page.locator('[data-step][data-status=passed]:not([data-step=memory])')).toHaveCount(4, { timeout: 20_000 })
  const body = page.locator('textarea').first()
  await body.fill((await body.inputValue()).replace('MEX', 'MEY'))
  await expect(page.locator('[data-step=body][data-status=failed]')).toBeVisible({ timeout: 20_000 })
})

test('hostile addresses are answered with a problem and never with the inside of the program', async ({ request }) => {
  for (const path of [
    '/states/%00',
    '/states/CHL?on=2001-02-30',
    `/acts?state=${'A'.repeat(5000)}`,
    '/matrix?states=%27%3B--',
    '/log/tile/0/../../keys',
    '/log/tile/9999999999/000',
    '/acts/none',
    '/states/CHL?at=99999999',
  ]) {
    const answer = await request.get(path, { headers: { accept: 'application/json' } })
    expect(answer.status(), path).toBeGreaterThanOrEqual(400)
    expect(answer.status(), path).toBeLessThan(500)
    expect(await answer.text(), path).not.toMatch(/\bat .*\.(ts|js):\d+/)
  }
})
