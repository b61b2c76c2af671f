/** Finds a Chromium for the journeys; where there is none and we may, Debian's package is installed. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

export function findBrowser() {
  const known = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  const found = () => known.find(path => path && existsSync(path))
  if (found()) return found()
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing the package chromium for the journeys (once).')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const apt = (...words) =>
      execFileSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...words], { env, stdio: 'pipe', timeout: 600_000 })
    apt('update')
    apt('install', '-y', '--no-install-recommends', 'chromium')
  }
  return found()
}
