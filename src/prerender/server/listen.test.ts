import { EventEmitter, once } from 'node:events';
import { get } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { listen, type Listening } from './listen.ts';

const begun: { close: () => unknown }[] = [];
afterEach(() => begun.splice(0).forEach(({ close }) => close()));

async function begin(...[handler, ...given]: Parameters<typeof listen>): Promise<Listening> {
  const listening = await listen(handler, ...given);
  begun.push(listening);
  return listening;
}

/** Whether somebody answers there. */
async function isOpen(host: string, port: number): Promise<boolean> {
  const socket = connect({ host, port });
  const isThere = await once(socket, 'connect').then(
    () => true,
    () => false,
  );
  socket.destroy();
  return isThere;
}

/** Lets somebody else listen at an address, and gives the port. */
async function occupy(address: string): Promise<number> {
  const server = createServer();
  begun.push({ close: () => server.close() });
  await once(server.listen(0, address), 'listening');
  return (server.address() as AddressInfo).port;
}

const hello = (_: unknown, response: { end: (text: string) => void }) => response.end('hello');

/** The addresses of this machine, as far as it has them: two that others cannot reach, and one that they can. */
const own = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
const loopback = ['127.0.0.1', '::1'].filter((at) => own.some(({ address }) => address === at));
const outside = own.filter(({ internal, family }) => !internal && family === 'IPv4').slice(0, 1);
const all = [...loopback, ...outside.map(({ address }) => address)];

/** Those of them at which somebody answers. */
async function openAt(port: number): Promise<string[]> {
  const answers = await Promise.all(all.map((address) => isOpen(address, port)));
  return all.filter((_, at) => answers[at]);
}

describe('where it listens', () => {
  it('is this machine alone, at every address that localhost stands for', async () => {
    const { port } = await begin(hello, [0]);
    expect(await openAt(port)).toEqual(loopback);
    expect(await (await fetch(`http://localhost:${port}/`)).text()).toBe('hello');
  });

  it('is the one address that was asked for', async () => {
    const { port } = await begin(hello, [0], { host: '127.0.0.1' });
    expect(await openAt(port)).toEqual(['127.0.0.1']);
  });

  it('is every address where that was asked for', async () => {
    const { port } = await begin(hello, [0], { host: '0.0.0.0' });
    expect(await openAt(port)).toEqual(all.filter((address) => address !== '::1'));
  });

  it.each(loopback)('is the next port where somebody else is at %s', async (address) => {
    const taken = await occupy(address);
    await expect(listen(hello, [taken])).rejects.toThrow('EADDRINUSE');
    const { port } = await begin(hello, [taken, 0]);
    expect(port).not.toBe(taken);
    // Nothing is left at the other address of the port that was tried.
    expect(await openAt(taken)).toEqual([address]);
  });

  it('is no address of another machine', async () => {
    await expect(listen(hello, [0, 0], { host: '203.0.113.1' })).rejects.toThrow('EADDRNOTAVAIL');
  });
});

describe('who keeps it waiting', () => {
  // Long enough for a busy machine to begin an answer.
  const patience = { head: 500, idle: 500 };

  it('is let go, whether nothing comes or a request never ends', async () => {
    const { port } = await begin(hello, [0], { patience });
    const silent = connect(port, '127.0.0.1').resume();
    const slow = connect(port, '127.0.0.1').resume();
    slow.write('GET / HTTP/1.1\r\nHost: loc');
    await Promise.all([once(silent, 'close'), once(slow, 'close')]);
    expect([silent.destroyed, slow.destroyed]).toEqual([true, true]);
  });

  it('is let go in the middle of an answer that is never fetched', async () => {
    const failures = new EventEmitter();
    const { port } = await begin(
      (_, response) => {
        const endless = new PassThrough();
        const fill = () => {
          while (endless.write(Buffer.alloc(65_536)));
        };
        endless.on('drain', fill);
        fill();
        pipeline(endless, response).catch((error) => failures.emit('one', error));
      },
      [0],
      { patience },
    );
    const failure = once(failures, 'one');
    const asked = get({ host: '127.0.0.1', port, agent: false });
    asked.on('error', () => {});
    const [response] = await once(asked, 'response');
    response.on('error', () => {});
    expect(await failure).toMatchObject([{ code: 'ERR_STREAM_PREMATURE_CLOSE' }]);
    response.destroy();
  });
});

it('ends at once, whoever is still connected', async () => {
  const { port, close } = await listen(hello, [0]);
  const socket = connect(port, '127.0.0.1').resume();
  await once(socket, 'connect');
  close();
  await once(socket, 'close');
  expect(await isOpen('127.0.0.1', port)).toBe(false);
});
