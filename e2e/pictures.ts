/** `npm run pictures`: one picture of each page at 360 and 1280 px, light and dark, for docs/pictures. */
import { test } from '@playwright/test'

const PAGES = {
  home: '/?on=2002-11-22',
  states: '/states?on=2002-11-22',
  state: '/states/VEN?on=2020-01-01',
  instruments: '/instruments?on=2002-11-22&level=continental',
  instrument: '/instruments/cifta?on=2002-11-22',
  participation: '/instruments/tiar/participation?on=2020-01-01',
  bodies: '/bodies',
  matrix: '/matrix?on=2002-11-22&level=continental&form=treaty',
  map: '/map?instrument=cifta&on=2001-07-01',
  'map-coverage': '/map?threat=terrorism&form=treaty&on=2002-11-22',
  levels: '/levels?on=2002-11-22',
  growth: '/growth?on=2002-11-22',
  pair: '/pairs/CHL-PER?before=2002-11-22',
  group: '/groups/southern-cone?on=2002-11-22',
  supposed: '/states/JAM?suppose=JAM:tiar,-JAM:cifta',
  threat: '/threats/terrorism?form=treaty',
  principles: '/principles?on=2002-11-22',
  lineage: '/lineage/iadc?on=2002-11-22',
  clubs: '/clubs?threat=terrorism&form=treaty',
  search: '/search?q=armas+de+fuego&lang=es',
  acts: '/acts?instrument=tiar',
  log: '/log',
} as const

for (const width of [360, 1280])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`pictures at ${width} px, ${colorScheme}`, async ({ browser }) => {
      const context = await browser.newContext({
        viewport: { width, height: width === 360 ? 760 : 960 },
        colorScheme,
        locale: 'en-GB',
      })
      const page = await context.newPage()
      const participation = await page.request.get('/instruments/cifta/participation.json?on=2002-11-22')
      const { states } = (await participation.json()) as { states: { state: string; acts: { id: string }[] }[] }
      const act = `/acts/${states.find(one => one.state === 'MEX')?.acts[0]?.id}`
      for (const [name, path] of Object.entries({ ...PAGES, act, verify: `${act}/verify` })) {
        await page.goto(path)
        await page.screenshot({ path: `docs/pictures/${name}-${width}-${colorScheme}.png` })
      }
      await context.close()
    })
