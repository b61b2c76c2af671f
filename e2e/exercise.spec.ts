/**
 * Without script, from the first page of the wing: both exercises are played to their debriefing, and a matter goes through the
 * test one question at a time, back and forth, to its result sheet.
 */
import { expect, type Page, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

/** On every page of it, wherever a link has led. */
async function marked(page: Page, mark: RegExp) {
  await expect(page.locator('main')).toContainText(mark)
  expect(await page.title()).toMatch(mark)
}

/** Takes the first decision that is open to each team on this day, and says something for the first of them. */
async function decide(page: Page, words: string) {
  const teams = page.locator('form.test-form fieldset')
  for (let i = 0; i < (await teams.count()); i++) {
    const open = teams.nth(i).getByRole('radio')
    if ((await open.count()) > 1) await open.nth(1).check()
  }
  await teams.first().getByRole('textbox').fill(words)
}

test('a river dispute that hardens is played to its debriefing', async ({ page }) => {
  await page.goto('/response?lang=en')
  await page.getByRole('link', { name: 'Exercises' }).click()
  await page.getByRole('link', { name: 'The river between them' }).click()
  await page.getByRole('link', { name: 'Begin the exercise' }).click()
  await marked(page, /EXERCISE/)
  await expect(page.locator('main')).toContainText('You live downstream.')

  await page.getByRole('button', { name: 'Reveal the first day' }).click()
  const days = ['Less rain', 'A plant and a court', 'The bridge is blocked', 'Units at the river', 'The way back']
  for (const [i, day] of days.entries()) {
    await marked(page, /EXERCISE/)
    await expect(page.getByRole('heading', { level: 2, name: new RegExp(day) })).toBeVisible()
    await decide(page, `Because of ${day}`)
    if (i < days.length - 1) await page.getByRole('button', { name: 'Reveal the next day' }).click()
  }
  expect(page.url()).toContain('step=5')

  // One team's sheet: its own secrets and no others, and nothing is lost on the way.
  await page.getByRole('button', { name: 'Enter the decisions' }).click()
  await page.getByRole('link', { name: 'Selmaria', exact: true }).click()
  await expect(page.locator('form.test-form fieldset')).toHaveCount(1)
  await expect(page.locator('main')).not.toContainText('Only for Orvania')
  await page.getByRole('link', { name: 'Facilitator', exact: true }).click()

  await page.getByRole('button', { name: 'To the debriefing' }).click()
  await marked(page, /EXERCISE/)
  for (const day of days) await expect(page.locator('main')).toContainText(`Because of ${day}`)
  await expect(page.getByRole('heading', { name: 'What is to be learned' })).toBeVisible()
  const day = (name: string) => page.locator('section.debriefed', { has: page.getByRole('heading', { name: new RegExp(name) }) })
  await expect(day('Less rain')).toContainText('Political or development problem')
  await expect(day('The bridge is blocked')).toContainText('Mixed agenda')
  await expect(day('Units at the river')).toContainText('Collective security')
  await expect(day('The way back')).toContainText('Political or development problem')

  // The finder is asked for states that stand in, and says that it is practice.
  await page.getByLabel('Orvania').selectOption('CAN')
  await page.getByRole('button', { name: 'Let them stand in' }).click()
  await day('Units at the river')
    .getByRole('link', { name: /Ask the finder/ })
    .click()
  await marked(page, /EXERCISE/)
  expect(page.url()).toContain('contending=CAN')
})

test('a coup with refugees at a border is played to its debriefing, in Spanish, and kept as a file', async ({ page }) => {
  await page.goto('/response/exercises/coup/play?lang=es')
  await page.getByRole('button', { name: 'Revelar el primer día' }).click()
  for (let day = 1; day < 5; day++) {
    await decide(page, `Día ${day}`)
    await page.getByRole('button', { name: 'Revelar el día siguiente' }).click()
  }
  await decide(page, 'Día 5')
  await page.getByRole('button', { name: 'A la evaluación final' }).click()
  await marked(page, /EJERCICIO/)
  const day = (name: string) => page.locator('section.debriefed', { has: page.getByRole('heading', { name: new RegExp(name) }) })
  await expect(day('presidente está retenido')).toContainText('Defensa colectiva de la democracia')
  await expect(day('Un decreto sin término')).toContainText('Problema de seguridad')

  const file = await page.getByRole('link', { name: 'Descargar el juego' }).getAttribute('href')
  const kept = (await (await page.request.get(file ?? '')).json()) as { kind: string; address: string; moves: unknown[] }
  expect(kept.kind).toBe('exercise')
  expect(kept.moves.length).toBeGreaterThanOrEqual(10)
  await page.goto(new URL(kept.address).pathname + new URL(kept.address).search)
  await expect(page.getByRole('heading', { level: 2, name: /El congreso vuelve a sesionar/ })).toBeVisible()

  // The test as it stood on the day of the decree: marked, and the exception refused by what is missing.
  await page.goto('/response/exercises/coup/play?step=4&lang=es')
  await page.getByRole('link', { name: 'La prueba como está' }).click()
  await marked(page, /EJERCICIO/)
  await expect(page.locator('main')).toContainText('No se aplica la excepción (a).')
})

test('patrols exchanged fire: one question at a time to a result sheet, back and forth without loss', async ({ page }) => {
  await page.goto('/response/test?lang=en')
  const next = page.getByRole('button', { name: 'Continue' })
  const answer = async (name: string | RegExp) => {
    await page
      .locator('form.test-form')
      .getByLabel(name, { exact: typeof name === 'string' })
      .first()
      .check()
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is harmed or at risk?')
  await answer('A democratic polity')
  await answer('Peace between states')
  await page.getByLabel('The matter in a few words').fill('Shots at the border')
  await next.click()
  await answer('State')
  await page.getByLabel('States in dispute with each other').fill('Chile, per')
  await next.click()
  for (const yes of [true, true, false, true, false]) {
    await answer(yes ? 'Yes' : 'No')
    await next.click()
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Is it reasonably possible that legitimate force will be needed?',
  )
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.getByRole('radio', { name: 'No', exact: true })).toBeChecked()
  await next.click()
  await answer('Yes')
  await page.getByLabel(/Under which circumstances/).fill('Another exchange of fire')
  await next.click()
  await answer('No')
  await page.getByRole('button', { name: 'To the result' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Shots at the border')
  await expect(page.locator('main')).toContainText('A matter of security')
  await expect(page.locator('main')).toContainText('Another exchange of fire')
  await expect(page.locator('#not-known')).toContainText('Are the rights or safety of people at stake?')
  expect(page.url()).toContain('contending=CHL')
  await page.getByRole('link', { name: /Find the mechanisms/ }).click()
  expect(page.url()).toMatch(/\/response\/find\?.*situation=.*contending=CHL/)
})
