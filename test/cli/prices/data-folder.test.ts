import assert from 'node:assert/strict';
import path from 'node:path';
import { dataFolder } from '#price-files/data-folder.ts';

describe("the folder of the user's data", () => {
  const of = (platform: NodeJS.Platform, home: string, env: Readonly<Record<string, string>> = {}) =>
    dataFolder({ env, platform, home });

  it('is where the system keeps such data', () => {
    assert.equal(of('linux', '/var/jo'), '/var/jo/.local/share/mldeploy');
    assert.equal(of('linux', '/var/jo', { XDG_DATA_HOME: '/data' }), '/data/mldeploy');
    assert.equal(of('linux', '/var/jo', { XDG_DATA_HOME: 'data' }), '/var/jo/.local/share/mldeploy');
    assert.equal(of('darwin', '/Volumes/jo'), '/Volumes/jo/Library/Application Support/mldeploy');
    assert.equal(of('win32', 'E:\\jo', { LOCALAPPDATA: 'D:\\Local' }), 'D:\\Local\\mldeploy');
    assert.equal(of('win32', 'E:\\jo'), 'E:\\jo\\AppData\\Local\\mldeploy');
  });

  it('is the one that MLDEPLOY_DATA names', () => {
    assert.equal(of('linux', '/var/jo', { MLDEPLOY_DATA: '/mnt/prices', XDG_DATA_HOME: '/data' }), '/mnt/prices');
    assert.equal(of('darwin', '/Volumes/jo', { MLDEPLOY_DATA: 'here' }), path.resolve('here'));
    assert.equal(of('linux', '/var/jo', { MLDEPLOY_DATA: '' }), '/var/jo/.local/share/mldeploy');
  });
});
