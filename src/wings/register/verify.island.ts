/**
 * Checks one act in the reader's browser: body against digest, entry in tree, tree in signed checkpoint, and that the register
 * only grew since this browser last saw it. The page works without it and then says how to check offline.
 *
 * Trust    the server hands over data and never a verdict. What this browser saw last stands in its own storage; a state that
 *          does not follow from it is reported and never written over it.
 * Words    come with the page (verify-words.ts): no sentence stands here.
 * Errors   a browser without Ed25519, or a page without a secure connection, checks the first three steps and says so.
 */
import {
  bodyDigest,
  equalBytes,
  fromBase64,
  parseCheckpoint,
  parseNote,
  parseProofFile,
  parseVerifierKey,
  type StepName,
  TileSource,
  tilePath,
  toBase64,
  type VerificationStep,
  type VerifierKey,
  verifyConsistency,
  verifyEntry,
} from '@hemicycle/log'
import type { VerifyWords } from './verify-words.ts'

type Status = VerificationStep['status']
type Files = {
  readonly entry: Uint8Array
  readonly proofFile: string
  readonly vkey: string
  readonly key: VerifierKey
  readonly body: { readonly salt: Uint8Array; readonly json: string } | null
}
type Numbers = readonly (readonly [label: string, value: string])[]

const MEMORY = 'hemicycle/last-checkpoint'
const root = document.querySelector<HTMLElement>('[data-verify]')
if (root) start(root)

function start(page: HTMLElement): void {
  const words = JSON.parse(page.dataset.words ?? '{}') as VerifyWords
  const act = page.dataset.verify ?? ''
  const one = <E extends HTMLElement>(name: string) => page.querySelector<E>(`[data-${name}]`)
  const field = one<HTMLTextAreaElement>('body')
  const button = one<HTMLButtonElement>('run')
  const overall = one('overall')
  let files: Files | null = null

  const say = (sentence: string) => {
    if (overall && overall.textContent !== sentence) overall.textContent = sentence
  }

  const show = (step: StepName | 'memory', status: Status, numbers: Numbers, sentence?: string) => {
    const place = page.querySelector<HTMLElement>(`[data-step="${step}"]`)
    const verdict = place?.querySelector<HTMLElement>('[data-verdict]')
    const list = place?.querySelector<HTMLElement>('[data-numbers]')
    if (!place || !verdict || !list) return
    place.dataset.status = status
    const [shape, word] = MARKS[status]
    const mark = document.createElement('span')
    mark.className = `shape ${shape}`
    mark.setAttribute('aria-hidden', 'true')
    const text = document.createElement('b')
    text.textContent = words[word]
    const marked = document.createElement('span')
    marked.className = status === 'failed' ? 'mark confidence is-disputed' : 'mark'
    marked.append(mark, text)
    verdict.replaceChildren(marked, sentence ? ` ${sentence}` : '')
    list.replaceChildren(
      ...numbers.map(([label, value]) => {
        const row = document.createElement('div')
        row.className = 'fact'
        const term = document.createElement('dt')
        const detail = document.createElement('dd')
        const code = document.createElement('code')
        term.textContent = label
        code.textContent = value
        detail.append(code)
        row.append(term, detail)
        return row
      }),
    )
    list.hidden = numbers.length === 0
  }

  /** Computes everything from the files, with the body as it stands in the field. */
  const compute = async ({ entry, proofFile, key, body }: Files, remember: boolean) => {
    const typed = body && field ? field.value : null
    const changed = body !== null && typed !== body.json
    const signing = await canSign(key)
    const evidence = {
      entry,
      proofFile,
      ...(body && typed !== null ? { salt: body.salt, body: new TextEncoder().encode(typed) } : {}),
    }
    const trust = { origin: key.name, logKeys: [key] }
    const { ok, steps } = await verifyEntry(evidence, trust, { ed25519: signing ? checkSignature : () => false })
    for (const { step, status, numbers, finding } of steps) {
      const own: [string, string][] =
        step === 'body' && evidence.body && body ? digests(entry, body.salt, evidence.body, words) : []
      for (const [name, value] of Object.entries(numbers)) {
        const label = NUMBERS[name]
        if (label && value !== '') own.push([words[label], value])
      }
      if (step === 'checkpoint' && !signing) show(step, 'skipped', own)
      else if (finding && step !== 'body')
        show(step, status, [...own, [words.foundLabel, finding.found], [words.expectedLabel, finding.expected]])
      else show(step, status, own)
    }
    const failed = steps
      .filter(({ step, status }) => status === 'failed' && (signing || step !== 'checkpoint'))
      .map(({ step }) => step)
    if (changed && failed.length === 1 && failed[0] === 'body') say(words.verdictChanged)
    else if (failed.length > 0) say(words.verdictNot)
    else if (!signing) say(words.verdictNoEd25519)
    else say(body ? words.verdictAll : words.verdictAllButBody)

    if (!remember) return
    const signed = signing && steps.some(({ step, status }) => step === 'checkpoint' && status === 'passed')
    if (signed && (ok || !failed.includes('inclusion'))) await compareWithMemory(files)
    else show('memory', 'skipped', [], words.memoryUnsigned)
  }

  const compareWithMemory = async (now: Files | null) => {
    const file = now && parseProofFile(now.proofFile)
    const seen = file?.ok ? stateOf(file.value.checkpoint) : null
    if (!now || !file?.ok || !seen) return
    const present = { vkey: now.vkey, checkpoint: file.value.checkpoint }
    const before = recall()
    const old = before && stateOf(before.checkpoint)
    const numbers: Numbers = [
      ...(old ? [[words.numberBefore, `${old.size} · ${toBase64(old.root)}`] as const] : []),
      [words.numberNow, `${seen.size} · ${toBase64(seen.root)}`],
    ]
    const report = (status: Status, sentence: string) => {
      const count = (size: number | undefined) => (size ?? 0).toLocaleString(document.documentElement.lang)
      show('memory', status, numbers, fill(sentence, { before: count(old?.size), now: count(seen.size) }))
      const forget = one('forget')
      if (forget) forget.hidden = status !== 'failed'
      if (status === 'passed') keep(present)
    }
    if (!before || !old) return report('passed', words.memoryFirst)
    if (before.vkey !== now.vkey) return report('failed', words.memoryKey)
    if (old.size > seen.size) return report('failed', words.memoryBack)
    if (old.size === seen.size)
      return equalBytes(old.root, seen.root) ? report('passed', words.memorySame) : report('failed', words.memoryFork)
    const proof = await new TileSource(readTile, seen.size, { root: seen.root }).consistencyProof(old.size)
    if (!proof.ok) return report('failed', fill(words.memoryUnread, { found: proof.finding.found }))
    const grown = verifyConsistency({ size1: old.size, root1: old.root, size2: seen.size, root2: seen.root, proof: proof.value })
    return grown.ok ? report('passed', words.memoryGrown) : report('failed', words.memoryFork)
  }

  const run = async () => {
    say(words.verifyRunning)
    if (button) button.disabled = true
    try {
      files = await fetchFiles(act)
      if (field && files.body) {
        field.value = files.body.json
        field.readOnly = false
      }
      await compute(files, true)
    } catch (cause) {
      say(fill(words.verdictUnreachable, { found: cause instanceof Error ? cause.message : String(cause) }))
    }
    if (button) {
      button.disabled = false
      button.textContent = words.verifyAgain
    }
  }

  const again = () => files && void compute(files, false)
  field?.addEventListener('input', again)
  one('flip')?.addEventListener('click', () => {
    if (!field || !files) return
    // The middle of the text, where a letter or digit stands for another of its kind.
    const at = [...field.value].findIndex((letter, i) => i >= field.value.length / 2 && /[a-y0-8]/i.test(letter))
    const letter = field.value.charCodeAt(at)
    if (at >= 0) field.value = field.value.slice(0, at) + String.fromCharCode(letter + 1) + field.value.slice(at + 1)
    field.focus()
    field.setSelectionRange(at, at + 1)
    again()
  })
  one('restore')?.addEventListener('click', () => {
    if (field && files?.body) field.value = files.body.json
    again()
  })
  one('forget')?.addEventListener('click', () => {
    keep(null)
    void run()
  })
  button?.addEventListener('click', () => void run())
  for (const name of ['run', 'flip', 'restore']) {
    const control = one(name)
    if (control) control.hidden = false
  }
  void run()
}

const MARKS: Readonly<Record<Status, readonly [string, 'verdictPassed' | 'verdictFailed' | 'verdictSkipped']>> = {
  passed: ['m-verified', 'verdictPassed'],
  failed: ['m-disputed', 'verdictFailed'],
  skipped: ['m-unverified', 'verdictSkipped'],
}

const NUMBERS: Readonly<Record<string, keyof VerifyWords>> = {
  bodyBytes: 'numberBodyBytes',
  entryBytes: 'numberEntryBytes',
  leafHash: 'numberLeafHash',
  index: 'numberIndex',
  hashes: 'numberHashes',
  size: 'numberSize',
  root: 'numberRoot',
  origin: 'numberOrigin',
  signedBy: 'numberSignedBy',
  cosignedBy: 'numberCosignedBy',
}

const fill = (sentence: string, values: Readonly<Record<string, string>>) =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)

function digests(entry: Uint8Array, salt: Uint8Array, body: Uint8Array, words: VerifyWords): [string, string][] {
  const stated: unknown = JSON.parse(new TextDecoder().decode(entry)).body
  return [
    [words.numberSalt, toBase64(salt)],
    [words.numberComputed, bodyDigest(salt, body)],
    [words.numberDigest, String(stated)],
  ]
}

async function get(path: string): Promise<Response> {
  const answer = await fetch(path, { cache: 'no-cache' })
  if (!answer.ok) throw new Error(`${path} · ${answer.status}`)
  return answer
}

async function fetchFiles(act: string): Promise<Files> {
  const [entry, proofFile, vkey, line] = await Promise.all([
    get(`/acts/${act}.entry`).then(answer => answer.arrayBuffer()),
    get(`/acts/${act}.tlog-proof`).then(answer => answer.text()),
    get('/log/vkey').then(answer => answer.text()),
    fetch(`/acts/${act}.body`).then(answer => (answer.ok ? answer.text() : null)),
  ])
  const key = parseVerifierKey(vkey.trim())
  if (!key.ok) throw new Error(key.finding.found)
  const tab = line?.indexOf('\t') ?? -1
  const salt = line && tab > 0 ? fromBase64(line.slice(0, tab)) : undefined
  const body = line && salt ? { salt, json: line.slice(tab + 1).replace(/\n$/, '') } : null
  return { entry: new Uint8Array(entry), proofFile, vkey: vkey.trim(), key: key.value, body }
}

async function readTile(level: number, index: number, width: number): Promise<Uint8Array> {
  return new Uint8Array(await (await get(`/log/${tilePath({ level, index, width })}`)).arrayBuffer())
}

function stateOf(checkpoint: string) {
  const note = parseNote(checkpoint)
  const read = note.ok ? parseCheckpoint(note.value.text) : note
  return read.ok ? { size: read.value.size, root: read.value.root } : null
}

/** Bytes of a buffer of their own, which is what WebCrypto takes. */
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes)

const keyOf = (publicKey: Uint8Array) => crypto.subtle.importKey('raw', own(publicKey), 'Ed25519', false, ['verify'])

const canSign = async ({ publicKey }: VerifierKey): Promise<boolean> => {
  try {
    await keyOf(publicKey)
    return true
  } catch {
    return false
  }
}

const checkSignature = async (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): Promise<boolean> =>
  crypto.subtle.verify('Ed25519', await keyOf(publicKey), own(signature), own(message))

type Memory = { readonly vkey: string; readonly checkpoint: string }

/** Storage may be closed to this page; then every visit is the first. */
function recall(): Memory | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(MEMORY) ?? 'null')
    if (typeof kept !== 'object' || kept === null || !('vkey' in kept) || !('checkpoint' in kept)) return null
    return { vkey: String(kept.vkey), checkpoint: String(kept.checkpoint) }
  } catch {
    return null
  }
}

function keep(memory: Memory | null): void {
  try {
    if (memory) localStorage.setItem(MEMORY, JSON.stringify(memory))
    else localStorage.removeItem(MEMORY)
  } catch {
    // Nothing is remembered then; the check itself does not need it.
  }
}
