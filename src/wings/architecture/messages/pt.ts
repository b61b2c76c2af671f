import type { Messages } from '../../../ui/languages.ts'
import { en } from './en.ts'

export const pt: Messages<keyof typeof en> = en
