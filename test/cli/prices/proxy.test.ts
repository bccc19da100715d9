import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { proxyFor, type OwnProxy } from '#price-files/proxy.ts';
import { refreshPrices } from '#price-files/refresh.ts';
import { certificateFile, ConnectProxy, deadAddress, PriceServer } from '#test/price-server.ts';
import { isFault, Refreshing } from '#test/refreshing.ts';

describe('the way to AWS', () => {
  let at: Refreshing;

  beforeEach(async () => {
    at = await Refreshing.start();
  });
  afterEach(() => at.stop());

  describe('through a proxy', () => {
    let proxy: ConnectProxy;
    afterEach(() => proxy.stop());

    it('reaches AWS by CONNECT, with the credentials of the address', async () => {
      proxy = await ConnectProxy.start();
      at.server.publish(['us-east-1']);
      const env = { HTTP_PROXY: `http://jo%40hn:pa%3Ass@${proxy.host}` };
      assert.equal((await at.one({ proxyOf: (url) => proxyFor(url, env) })).state, 'refreshed');
      assert.equal(proxy.asked.length, 8);
      const { authority, credentials } = proxy.asked[0]!;
      assert.equal(authority, new URL(at.server.url).host);
      assert.equal(Buffer.from(credentials?.slice('Basic '.length) ?? '', 'base64').toString(), 'jo@hn:pa:ss');
    });

    it('reaches AWS by TLS inside the tunnel', async () => {
      proxy = await ConnectProxy.start();
      const secure = await PriceServer.start('https');
      try {
        secure.publish(['us-east-1']);
        const proxyOf = () => new URL(`http://${proxy.host}`);
        const ca = readFileSync(certificateFile, 'utf8');
        assert.equal((await at.one({ host: secure.url, proxyOf, ca })).state, 'refreshed');
        assert.equal(proxy.asked.length, 8);
      } finally {
        await secure.stop();
      }
    });

    it('says why the proxy refuses', async () => {
      for (const [code, words] of [
        [407, /the proxy localhost:\d+ asks for a name and a password \(407\); .*HTTPS_PROXY/],
        [403, /the proxy localhost:\d+ refuses to connect us to AWS \(403\)/],
      ] as const) {
        proxy = await ConnectProxy.start(code);
        const proxyOf = () => new URL(`http://${proxy.host}`);
        await assert.rejects(refreshPrices(['us-east-1'], at.optionsWith({ proxyOf })), isFault(words));
        assert.deepEqual(at.server.asked, []);
        if (code === 407) await proxy.stop();
      }
    });
  });

  it('names the proxy that is not there', async () => {
    const dead = new URL(await deadAddress());
    await assert.rejects(
      refreshPrices(['us-east-1'], at.optionsWith({ proxyOf: () => dead })),
      isFault(/^the proxy localhost:\d+ refuses the connection \(ECONNREFUSED\); is HTTPS_PROXY, .*still right\?$/),
    );
  });

  it('trusts no certificate of unknown origin, and the one that it is told to', async () => {
    const secure = await PriceServer.start('https');
    try {
      secure.publish(['us-east-1']);
      await assert.rejects(
        refreshPrices(['us-east-1'], at.optionsWith({ host: secure.url })),
        isFault(/the certificate of localhost:\d+ is not trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\).*AWS_CA_BUNDLE/),
      );
      const ca = readFileSync(certificateFile, 'utf8');
      assert.equal((await at.one({ host: secure.url, ca })).state, 'refreshed');
    } finally {
      await secure.stop();
    }
  });
});

describe('the proxy of an address', () => {
  const aws = 'https://pricing.us-east-1.amazonaws.com/offers';
  const of = (env: Readonly<Record<string, string>>, url = aws, own: OwnProxy = {}) =>
    proxyFor(new URL(url), env, own)?.href;

  it('is that of its scheme, in small letters first', () => {
    assert.equal(of({}), undefined);
    assert.equal(of({ HTTPS_PROXY: 'http://a:1' }), 'http://a:1/');
    assert.equal(of({ HTTPS_PROXY: 'http://a:1', https_proxy: 'http://b:2' }), 'http://b:2/');
    assert.equal(of({ HTTP_PROXY: 'http://a:1' }), undefined);
    assert.equal(of({ HTTP_PROXY: 'http://a:1', HTTPS_PROXY: '' }, 'http://localhost:8080/'), 'http://a:1/');
    assert.equal(of({ ALL_PROXY: 'a:3128' }), 'http://a:3128/');
  });

  it('is none where no_proxy says so', () => {
    for (const [entries, isExempt] of [
      ['*', true],
      ['.amazonaws.com', true],
      ['amazonaws.com', true],
      ['*.amazonaws.com', true],
      ['AmazonAWS.com:443', true],
      ['amazonaws.com:8443', false],
      ['naws.com', false],
      ['localhost, 10.0.0.1 pricing.us-east-1.amazonaws.com', true],
      [', ,', false],
    ] as const) {
      assert.equal(of({ https_proxy: 'http://a:1', NO_PROXY: entries }) === undefined, isExempt, entries);
    }
  });

  it('is that of the editor before that of the environment', () => {
    assert.equal(of({ https_proxy: 'http://a:1' }, aws, { proxy: 'http://b:2' }), 'http://b:2/');
    assert.equal(of({ https_proxy: 'http://a:1' }, aws, { noProxy: ['amazonaws.com'] }), undefined);
  });

  it('must be one that we can speak with, and its password is not repeated', () => {
    assert.throws(
      () => of({ https_proxy: 'socks5://me:secret@a:1' }),
      isFault(/^https_proxy names a proxy of the kind socks5:\/\/; only/),
    );
    assert.throws(
      () => of({ HTTPS_PROXY: 'http://me:secret@' }),
      isFault(/^HTTPS_PROXY is not the address of a proxy(?!.*secret)/),
    );
  });
});
