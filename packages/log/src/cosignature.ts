/**
 * Cosignature: a witness says "at that time, this was the largest tree I knew, consistent with all I saw before".
 *
 * Law     C2SP tlog-cosignature, Ed25519 form (type 0x04). Checked together with the checkpoint: `openCheckpoint`.
 * Units   time in whole seconds since 1970-01-01T00:00:00Z.
 * Errors  RangeError for a time that is not a whole number, or a signer of another type.
 */
import { type NoteSignature, type NoteSigner, signText } from './note.ts'
import { isSize } from './size.ts'

/** `text` is the text of a checkpoint the witness has checked, extension lines and final newline included. */
export async function cosign(text: string, time: number, witness: NoteSigner): Promise<NoteSignature> {
  if (!isSize(time)) throw new RangeError(`A cosignature has a time in whole seconds; found ${time}.`)
  if (witness.key.type !== 0x04 && witness.key.type !== 0x06)
    throw new RangeError(`A key of type ${witness.key.type} has no time.`)
  return signText(text, witness, time)
}
