/**
 * The one policy of the web app: everything from the own origin, nothing inline, nothing from elsewhere.
 *
 * It stands in the built page as a meta tag, so that a plain folder on any host is protected, and the servers we ship
 * send it as a header too. `frame-ancestors` works only as a header. `wasm-unsafe-eval` is for readers that run WASM.
 */

export const contentSecurityPolicy: string = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** What a server adds to the policy of the page. */
export const headerPolicy: string = `${contentSecurityPolicy}; frame-ancestors 'none'`;
