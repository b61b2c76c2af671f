/** Acts of invented states (codes that ISO 3166 keeps free) for tests. */
const sources = [{ address: 'https://example.org/list' }]
const evidence = { sources, confidence: 'verified' }
const four = (text: string) => ({ en: text, es: text, pt: text, fr: text })
const by = { party: 'edition:test', office: 'compiler' }
const forms = { the: 'X', of: 'of X', in: 'in X', to: 'to X', by: 'by X', agree: 's' }

export const filing = (key: string, body: object) => ({ key, by, body: { ...evidence, ...body } })

export const stateFiling = (state: string) =>
  filing(`state/${state}`, {
    type: 'state.registered/v1',
    state,
    iso2: state.slice(1),
    names: four(state),
    shortNames: four(state),
    forms: { en: forms, es: { ...forms, agree: 'fs' }, pt: { ...forms, agree: 'fs' }, fr: { ...forms, agree: 'fs' } },
    region: 'inside',
    groups: [],
  })

export const instrumentFiling = (instrument: string, changes: object = {}) =>
  filing(`instrument/${instrument}`, {
    type: 'instrument.adopted/v1',
    instrument,
    on: '1990-01-01',
    titles: four(instrument),
    officialTitles: [],
    shortTitles: four(instrument),
    summaries: four('A treaty for tests.'),
    level: 'regional',
    agenda: 'both',
    nature: 'cooperative',
    form: 'treaty',
    threats: [],
    principles: [],
    paperSections: [],
    roster: 'own',
    closed: false,
    ...changes,
  })

export const depositFiling = (instrument: string, state: string, on: string, changes: object = {}) =>
  filing(`deposit/${instrument}/${state}`, {
    type: 'instrument.deposited/v1',
    instrument,
    state,
    on,
    means: 'ratification',
    ...changes,
  })

export const stepFiling = (type: string, instrument: string, state: string, on: string) =>
  filing(`${type}/${instrument}/${state}/${on}`, { type, instrument, state, on })
