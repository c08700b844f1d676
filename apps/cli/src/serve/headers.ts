/** What every answer carries beside its content. */

/** Used when the page carries no policy of its own: everything from here, nothing inline. */
const strictest = "default-src 'self'; base-uri 'none'; form-action 'none'";

/** The policy written in the page's own meta tag, so that header and page cannot disagree. */
export function policyOf(page: string): string {
  const tag = /<meta[^>]+http-equiv="Content-Security-Policy"[^>]*>/i.exec(page)?.[0] ?? "";
  return /content="([^"]+)"/i.exec(tag)?.[1]?.replaceAll("&#39;", "'") ?? strictest;
}

export const securityHeaders = (pagePolicy: string): Readonly<Record<string, string>> => ({
  // Framing can be forbidden by a header only.
  "Content-Security-Policy": `${pagePolicy}; frame-ancestors 'none'`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
});

/** A name with a content hash never changes; anything else is asked for again, so that an update arrives. */
export const cacheControlFor = (name: string): string => (name.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache");
