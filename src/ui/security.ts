/**
 * Headers that bind the browser: everything from this origin, no inline script or style, no frame, no sensors.
 *
 * Source  Content Security Policy Level 3; Permissions Policy. `data:` is allowed for images only: the style sheet draws
 *         marks with masks, which count as images.
 */
import type { MiddlewareHandler } from 'hono'

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const HEADERS: readonly (readonly [string, string])[] = [
  ['Content-Security-Policy', POLICY],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()'],
  ['Referrer-Policy', 'same-origin'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
]

/** Set before the route runs, so that a route may replace one it has a reason to. */
export const secure: MiddlewareHandler = async (c, next) => {
  for (const [name, value] of HEADERS) c.header(name, value)
  await next()
  for (const [name, value] of HEADERS) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
}
