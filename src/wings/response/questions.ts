/**
 * What the Response wing answers. Every answer is for a state of the register; nothing that a reader enters is stored.
 * Other wings may ask these questions and nothing else of this room.
 */

export type ResponseQuestions = ReturnType<typeof responseQuestions>

export function responseQuestions() {
  return {
    /** Addresses of what this wing answers, in the order in which they are offered. */
    parts: (): readonly string[] => [],
  }
}
