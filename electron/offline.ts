// No packet may leave the machine: what Chromium would fetch by itself is switched off, and no name resolves. The
// sessions refuse every other scheme too (security.ts); this is the second wall.
import { app, type Session } from 'electron';

const switches: Readonly<Record<string, string>> = {
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  'disable-background-networking': '',
  'disable-breakpad': '',
  'disable-component-update': '',
  'disable-default-apps': '',
  'disable-domain-reliability': '',
  'disable-field-trial-config': '',
  'disable-sync': '',
  'dns-prefetch-disable': '',
  'metrics-recording-only': '',
  'no-first-run': '',
  'no-pings': '',
  'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp',
  'disable-features': [
    'AutofillServerCommunication',
    'CertificateTransparencyComponentUpdater',
    'DialMediaRouteProvider',
    'InterestFeedContentSuggestions',
    'MediaRouter',
    'NetworkTimeServiceQuerying',
    'OptimizationHints',
    'Translate',
    // Hiding local addresses would announce a name by multicast.
    'WebRtcHideLocalIpsWithMdns',
  ].join(','),
};

/** To be called before the app is ready. */
export function goOffline(): void {
  for (const [name, value] of Object.entries(switches)) app.commandLine.appendSwitch(name, value);
}

/** A proxy that nobody answers: what ignores every other rule (WebRTC over TCP does) ends on this machine. */
export async function closeSessionToNetwork(session: Session): Promise<void> {
  session.setSpellCheckerEnabled(false);
  await session.setProxy({
    mode: 'fixed_servers',
    proxyRules: 'socks5://0.0.0.0:1',
    proxyBypassRules: '<-loopback>',
  });
}
