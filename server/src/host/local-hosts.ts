import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** Addresses that belong to this machine or to networks that are nobody else's (IANA special-purpose registries). */
const local = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  local.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  local.addSubnet(net, bits, 'ipv6');

/** Is this address of this machine, or of the network that it stands in? */
export function isLocalAddress(address: string): boolean {
  const kind = isIP(address);
  if (kind === 0) return false;
  // An IPv4 address in the clothes of IPv6.
  const inside = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? null;
  if (inside !== null) return local.check(inside, 'ipv4');
  return local.check(address, kind === 4 ? 'ipv4' : 'ipv6');
}

/** The same for the host of a URL, with all addresses that its name has now. A name that is not known is not local. */
export async function isLocalHost(host: string): Promise<boolean> {
  const plain = host.replace(/^\[|\]$/g, '');
  if (isIP(plain) !== 0) return isLocalAddress(plain);
  if (/(?:^|\.)localhost\.?$/i.test(plain)) return true;
  const found = await lookup(plain, { all: true }).catch(() => []);
  return found.some(({ address }) => isLocalAddress(address));
}
