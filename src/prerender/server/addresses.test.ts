import { networkInterfaces } from 'node:os';
import { describe, expect, it, vi } from 'vitest';
import { addressesOf } from './addresses.ts';

vi.mock('node:os', { spy: true });

describe('the addresses that are said', () => {
  it.each([
    [undefined, 'http://localhost:80/news/'],
    ['127.0.0.1', 'http://127.0.0.1:80/news/'],
    ['::1', 'http://[::1]:80/news/'],
    ['stage.example', 'http://stage.example:80/news/'],
  ])('at %s are %s', (host, address) => {
    expect(addressesOf({ ...(host && { host }), base: '/news/' }, 80)).toEqual([address]);
  });

  it.each(['0.0.0.0', '::'])('at %s are those of the network, too', (host) => {
    const common = { netmask: '', mac: '', cidr: null };
    vi.mocked(networkInterfaces).mockReturnValue({
      lo: [{ ...common, address: '127.0.0.1', family: 'IPv4', internal: true }],
      eth0: [
        { ...common, address: '192.0.2.7', family: 'IPv4', internal: false },
        { ...common, address: 'fe80::7', family: 'IPv6', scopeid: 2, internal: false },
      ],
    });
    expect(addressesOf({ host, base: '/' }, 80)).toEqual([
      'http://localhost:80/',
      'http://192.0.2.7:80/',
    ]);
  });
});
