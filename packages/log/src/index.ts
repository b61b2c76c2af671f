/** @hemicycle/log: the public face. Everything else in this folder may change without notice. */
export { fromBase64, toBase64 } from './base64.ts'
export { bodyDigest, SALT_LENGTH, verifyBody } from './body-digest.ts'
export { type Bytes, equalBytes, fromUtf8, joinBytes, toHex, utf8 } from './bytes.ts'
export { canonicalBytes, canonicalize, DEPTH_LIMIT, type JsonValue, parseCanonical, tryCanonicalize } from './canonical-json.ts'
export { type Checkpoint, formatCheckpoint, parseCheckpoint } from './checkpoint.ts'
export { cosign } from './cosignature.ts'
export { decodeBundle, ENTRY_LIMIT, encodeBundle, frameEntry } from './entry-bundle.ts'
export type { Checked, Finding, Refused, Verdict } from './finding.ts'
export { Frontier, type NodeListener } from './frontier.ts'
export { emptyRoot, type Hasher, type HashFunctions, hasherOf, plainHasher } from './hasher.ts'
export { MerkleTree } from './merkle-tree.ts'
export {
  addSignatures,
  formatNote,
  formatSignature,
  NOTE_LIMIT_BYTES,
  type Note,
  type NoteSignature,
  type NoteSigner,
  type OpenedNote,
  openNote,
  parseNote,
  parseSignatureLine,
  SIGNATURE_LIMIT,
  signNote,
  signText,
  type VerifiedSignature,
} from './note.ts'
export {
  evaluateQuorum,
  openWithPolicy,
  type Policy,
  type PolicyGroup,
  type PolicyLog,
  type PolicyWitness,
  parsePolicy,
  type Quorum,
} from './policy.ts'
export { type ConsistencyClaim, type InclusionClaim, verifyConsistency, verifyInclusion } from './proof.ts'
export { formatProofFile, type ProofFile, type ProvenEntry, parseProofFile, verifyProofFile } from './proof-file.ts'
export { sha256 } from './sha256.ts'
export {
  cosignatureMessage,
  type SignatureKind,
  type SignatureType,
  signatureKind,
  type Verifiers,
  type VerifySignature,
} from './signature-kind.ts'
export {
  type CheckpointTrust,
  type Cosignature,
  type OpenedCheckpoint,
  openCheckpoint,
  signCheckpoint,
} from './signed-checkpoint.ts'
export {
  bundlesBetween,
  bundlesOfSize,
  cutTile,
  hashesAtLevel,
  parseTilePath,
  TILE_WIDTH,
  type Tile,
  type TileLevel,
  tilePath,
  tilesBetween,
  tilesOfSize,
  tileWidth,
} from './tile.ts'
export { appendBundles, appendTiles, type TileAppend } from './tile-append.ts'
export {
  proveConsistency,
  proveInclusion,
  rootFromTiles,
  type TileOptions,
  type TileReader,
  TileSource,
} from './tile-source.ts'
export { formatVerifierKey, isKeyName, parseVerifierKey, type VerifierKey, verifierKey } from './verifier-key.ts'
export {
  type EntryEvidence,
  type EntryVerification,
  type StepName,
  type VerificationStep,
  verifyEntry,
} from './verify-entry.ts'
export { formatWitnessRequest, parseWitnessRequest, WITNESS_PROOF_LIMIT, type WitnessRequest } from './witness-request.ts'
