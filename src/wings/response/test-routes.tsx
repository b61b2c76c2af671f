/** Pages and data of the test. No rule lives here. */
import { Hono } from 'hono'

export function testRoutes(): Hono {
  return new Hono()
}
