/** Text that comes from elsewhere, made harmless inside markup and inside quoted attributes. */
const REPLACEMENT: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export const escapeHtml = (text: string) => (/[&<>"']/.test(text) ? text.replace(/[&<>"']/g, c => REPLACEMENT[c] ?? c) : text)

/** A value of an attribute: without quotes where HTML allows it, which spares two bytes in each of thousands of cells. */
export const attribute = (text: string) => (/^[^\s"'=<>`&]+$/.test(text) ? text : `"${escapeHtml(text)}"`)
