/** The pages every journey visits, one of each kind, on days on which there is something to see. */
export const PAGES = [
  '/',
  '/states',
  '/states/VEN?on=2020-01-01',
  '/instruments',
  '/instruments/tiar',
  '/instruments/cifta/participation?on=2002-11-22',
  '/bodies',
  '/bodies/cicte',
  '/matrix?level=subregional',
  '/conferences',
  '/acts',
  '/acts?state=VEN&instrument=tiar',
  '/log',
  '/api',
  '/nowhere',
] as const
