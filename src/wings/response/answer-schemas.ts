/** The shape of each JSON answer of this wing, day and state of the register first. */
import { z } from 'zod'
import { answered } from '../../ui/operation.ts'

export const HomeAnswer = answered({ parts: z.array(z.string()).describe('Addresses of what this wing answers.') })
