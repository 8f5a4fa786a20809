// No packet leaves the machine: the whole demo runs in a network of its own, whose one interface counts what is sent.
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { electronArgs } from '../../scripts/launch/electron-args.mjs';
import { appFolder, electronPath, environment, freshFolder } from './launch';

/** Two ends of a wire in an empty network, with a route to everywhere, so that whatever is tried leads to a packet. */
const wire = [
  'sysctl -qw net.ipv6.conf.all.disable_ipv6=1',
  'ip link set lo up',
  'ip link add wire0 type veth peer name wire1',
  'ip addr add 192.0.2.1/24 dev wire0',
  'ip link set wire0 up',
  'ip link set wire1 up',
  'ip route add default via 192.0.2.2 dev wire0',
].join(' && ');

/** Packets sent on the wire and over the loopback; datagrams and connections the kernel was asked for. */
const count =
  'awk \'/wire0:/ {print "wire", $11} /lo:/ {print "loopback", $11}\' /proc/net/dev; ' +
  'awk \'/^Udp:/ && $2 ~ /[0-9]/ {print "datagrams", $5} /^Tcp:/ && $2 ~ /[0-9]/ {print "connections", $6}\' /proc/net/snmp';

interface Counted {
  readonly exitCode: number;
  readonly out: string;
  readonly sent: Readonly<Record<string, number>>;
}

function inEmptyNetwork(command: string, env: Record<string, string>): Promise<Counted> {
  const script = `${wire} || exit 99; ${command}; code=$?; echo; echo COUNTED; ${count}; exit $code`;
  return new Promise((resolve) => {
    const child = execFile(
      'unshare',
      ['--net', '--map-root-user', 'sh', '-c', script],
      { env: { ...environment(), ...env }, maxBuffer: 64 * 1024 * 1024 },
      (_error, stdout) => {
        const [out = '', counted = ''] = stdout.split('COUNTED\n');
        const lines = counted
          .trim()
          .split('\n')
          .map((line) => line.split(' '));
        const sent = Object.fromEntries(lines.map(([name = '', number]) => [name, Number(number)]));
        resolve({ exitCode: child.exitCode ?? -1, out, sent });
      },
    );
  });
}

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

describe('the network', () => {
  it('is never used: the demo sends no packet, opens no connection, asks no name', async () => {
    const folder = await freshFolder('offline');
    const words = ['--batch', 'demo', '--workspace', join(folder, 'workspace'), '--out', folder];
    // Inside, everybody is root, and Chromium's own sandbox refuses to run as root.
    const args = [...new Set(['--no-sandbox', ...electronArgs(appFolder, words)])];
    const command = [electronPath(), ...args].map(quoted).join(' ');
    const demo = await inEmptyNetwork(command, { DIRIGO_HOME: join(folder, 'home') });
    expect(demo.out).toContain('briefing.pdf');
    expect(demo.exitCode).toBe(0);
    expect(demo.sent).toEqual({ wire: 0, loopback: 0, datagrams: 0, connections: 0 });
  });

  it('is not used by a window that stands open either, in which Chromium’s own fetchers would be at work', async () => {
    const folder = await freshFolder('offline-window');
    const args = [...new Set(['--no-sandbox', ...electronArgs(appFolder, [])])];
    const command = `timeout -s TERM 20 ${[electronPath(), ...args].map(quoted).join(' ')} >${quoted(join(folder, 'log'))} 2>&1`;
    const stood = await inEmptyNetwork(command, { DIRIGO_HOME: join(folder, 'home') });
    // Ended by the clock, not by itself.
    expect(stood.exitCode, await readFile(join(folder, 'log'), 'utf8')).toBe(124);
    expect((await readdir(join(folder, 'home'))).length).toBeGreaterThan(0);
    expect(stood.sent).toEqual({ wire: 0, loopback: 0, datagrams: 0, connections: 0 });
  });

  it('is counted: one datagram and one attempt to connect are seen', async () => {
    const send = "const s=require('dgram').createSocket('udp4');s.send('x',9,'192.0.2.2',()=>s.close());";
    const dial =
      "const c=require('net').connect(9,'192.0.2.2');c.on('error',()=>{});setTimeout(()=>c.destroy(),500);";
    const control = await inEmptyNetwork(`${quoted(process.execPath)} -e ${quoted(send + dial)}`, {});
    expect(control.sent.wire).toBeGreaterThan(0);
    expect(control.sent).toMatchObject({ datagrams: 1, connections: 1 });
  });
});
