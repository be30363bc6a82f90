/**
 * Makes any use of the network by this process fail, naming the address, instead of waiting for a time-out.
 *
 * Observable Framework asks a registry and a CDN unless `prepareOfflineCache` has answered it beforehand; whatever is
 * still asked for is a mistake in a page. Child processes are not affected.
 */
export function forbidNetwork(): void {
  globalThis.fetch = async (input) => {
    throw new Error(`the build may not use the network: ${nameAddress(input)}`);
  };
}

function nameAddress(input: string | URL | Request): string {
  if (typeof input === "string") return input;
  return input instanceof URL ? input.href : input.url;
}
