/**
 * The published test vectors, which lie beside the project and not in it (their licences are their own).
 *
 * Absent  where the folder is not there, `published` is false and the tests say by their names that they were not run.
 */
import { existsSync, readFileSync } from 'node:fs'

const folder = new URL('../../../../shared/vectors/', import.meta.url)

export const published = existsSync(folder)
export const vectorText = (file: string): string => readFileSync(new URL(file, folder), 'utf8')
export const vectors = <T>(file: string): T => JSON.parse(vectorText(file)) as T
