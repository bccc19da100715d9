import assert from 'node:assert/strict';
import { own } from '#engine/dialects/own/own.ts';
import { parseFile } from '#engine/yaml/parse.ts';

function certainty(text: string): number {
  const [document] = parseFile(text).documents;
  return document ? own.recognise(document) : 0;
}

describe('recognising the own format', () => {
  for (const text of [
    'mldeploy: 1\nendpoint: {type: serverless}\n',
    'mldeploy: 1\nmodel:\n',
    '{"mldeploy": 1, "workload": {}}',
    'mldeploy: 1\n',
    'mldeploy: 1\nname: x\n',
    'model: {image: x}\nendpoint: {type: batch}\n',
    'model: {image: x}\nendpoint: {type: Serverless}\n',
    'model: {image: x}\nendpoint: {type: asynchronous}\n',
    'model: {image: x}\nendpoint: {type: lambda}\n',
  ]) {
    it(`takes ${JSON.stringify(text)}`, () => {
      assert.ok(certainty(text) > 0.5);
    });
  }

  for (const text of [
    '',
    '# mldeploy: 1\n',
    'mldeploy\n',
    '- mldeploy: 1\n',
    'name: x\nendpoint: /health\n',
    'endpoint: {type: serverless}\n',
    'model: gpt\nendpoint: {type: https}\n',
    'mldeploy: 1\na: 1\nb: 2\nc: 3\n',
    'Resources: {}\nmldeploy: 1\nendpoint: {}\n',
    'apiVersion: v1\nkind: ConfigMap\nmldeploy: 1\nmodel: {}\n',
  ]) {
    it(`leaves ${JSON.stringify(text)}`, () => {
      assert.equal(certainty(text), 0);
    });
  }
});
