import { describe, expect, it } from 'vitest';
import { edgeOf } from '../../evidence/edge';

const headers = (values: Record<string, string>) => Object.entries(values).map(([name, value]) => ({ name, value }));

describe('an edge', () => {
  it.each<[Record<string, string>, { network: string; state?: string }]>([
    [
      { 'CF-RAY': '8f0a1b2c3d4e5f60-ICN', Server: 'cloudflare' },
      { network: 'Cloudflare', state: 'KR' },
    ],
    [{ 'cf-ray': '8f0a1b2c3d4e5f60-QQQ' }, { network: 'Cloudflare' }],
    [
      { 'x-amz-cf-pop': 'FRA56-P3', via: '1.1 abc.cloudfront.net (CloudFront)' },
      { network: 'Amazon CloudFront', state: 'DE' },
    ],
    [{ via: '1.1 abc.cloudfront.net (CloudFront)' }, { network: 'Amazon CloudFront' }],
    [{ 'x-served-by': 'cache-iad-kiad7000042-IAD, cache-nrt-rjtt7900031-NRT' }, { network: 'Fastly', state: 'JP' }],
    [{ 'x-vercel-id': 'icn1::iad1::abcde-1700000000000-0123456789ab' }, { network: 'Vercel', state: 'KR' }],
    [{ 'fly-request-id': '01J00000000000000000000000-nrt' }, { network: 'Fly.io', state: 'JP' }],
    [{ server: 'AkamaiGHost' }, { network: 'Akamai' }],
    [{ server: 'ddos-guard' }, { network: 'DDoS-Guard' }],
    [{ via: '1.1 google' }, { network: 'Google' }],
  ])('is read from %o', (given, edge) => {
    expect(edgeOf(headers(given))).toEqual(edge);
  });

  it.each<Record<string, string>>([
    {},
    { server: 'nginx', via: '1.1 varnish' },
    { 'x-served-by': 'web-12' },
    { server: 'not-cloudflare' },
  ])('is not seen where nothing names one: %o', (given) => {
    expect(edgeOf(headers(given))).toBeUndefined();
  });
});
