import type { Messages } from '../../../ui/languages.ts'
import { en } from './en.ts'

export const es: Messages<keyof typeof en> = en
