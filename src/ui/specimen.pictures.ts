/**
 * Looks at the specimen in a real browser: pictures at two widths, light, dark and printed, and the accessibility check.
 * `node scripts/run.mjs src/ui/specimen.pictures.ts <folder> [en,es]`; CHROMIUM_PATH names the browser.
 */
import { createServer } from 'node:http'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { getRequestListener } from '@hono/node-server'
import { chromium } from '@playwright/test'
import { LANGS } from './languages.ts'
import { specimenApp } from './specimen-app.tsx'

const [folder = 'dist/pictures', only = LANGS.join()] = process.argv.slice(2)
const server = createServer(getRequestListener(specimenApp('dist/assets').fetch)).listen(20826)
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})
const address = 'http://localhost:20826/specimen?on=2002-11-22'
let wrong = 0
try {
  for (const lang of LANGS.filter(lang => only.includes(lang))) {
    for (const width of [360, 1280]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const context = await browser.newContext({
          viewport: { width, height: 900 },
          colorScheme,
          hasTouch: width < 700,
          isMobile: width < 700,
        })
        const page = await context.newPage()
        page.on('console', message => {
          if (message.type() === 'error') console.error(message.text())
        })
        await page.goto(`${address}&lang=${lang}`)
        await page.evaluate(() => document.fonts.ready)
        await page.screenshot({ path: join(folder, `${lang}-${width}-${colorScheme}.png`), fullPage: true })
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        if (wide > 0) console.error(`${lang} ${width}: ${wide} px wider than the window`)
        const { violations } = await new AxeBuilder({ page }).analyze()
        for (const { id, help, nodes } of violations) {
          wrong += 1
          console.error(`${lang} ${width} ${colorScheme}: ${id}: ${help}`)
          for (const node of nodes.slice(0, 4)) console.error(`  ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`)
        }
        if (lang === 'en' && width === 1280 && colorScheme === 'light') {
          await page.goto('http://localhost:20826/near/alpa?lang=en')
          await page.screenshot({ path: join(folder, 'problem.png') })
          await page.goto(`${address}&lang=es`)
          await page.pdf({ path: join(folder, 'print.pdf'), preferCSSPageSize: true, format: 'A4' })
        }
        await context.close()
      }
    }
  }
} finally {
  await browser.close()
  server.close()
}
console.log(wrong === 0 ? 'axe: nothing found' : `axe: ${wrong}`)
process.exit(wrong === 0 ? 0 : 1)
