import assert from 'node:assert/strict';
import type { SemanticTokens } from 'vscode-languageserver';
import { LspClient, pullingCapabilities } from '#test/lsp-client.ts';
import { fraudDetector } from '#test/manifests.ts';

const uri = 'file:///acme/manifest.yaml';

describe('semantic tokens', () => {
  let client: LspClient;
  afterEach(() => client.stop());

  /** Each coloured text with its type. */
  async function tokens(text: string, languageId = 'yaml', settings: unknown = null): Promise<readonly string[]> {
    client = await LspClient.inMemory({ capabilities: pullingCapabilities, settings: () => settings });
    await client.open(uri, text, languageId);
    const { data } = await client.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument: { uri },
    });
    const { legend } = client.result?.capabilities.semanticTokensProvider ?? { legend: { tokenTypes: [] } };
    const lines = text.split('\n');
    const found: string[] = [];
    let [line, character] = [0, 0];
    for (let index = 0; index < data.length; index += 5) {
      const [down = 0, right = 0, length = 0, type = -1] = data.slice(index, index + 4);
      [line, character] = [line + down, down === 0 ? character + right : right];
      found.push(`${(lines[line] ?? '').slice(character, character + length)} ${legend.tokenTypes[type] ?? ''}`);
    }
    return found;
  }

  it('mark quantities and endpoint types of our format in YAML', async () => {
    assert.deepEqual(await tokens(fraudDetector), [
      ...['180 number', 'MB keyword', 'serverless enumMember', '2 number', 'GB keyword', '5 number', 'MB keyword'],
      ...['120 number', 'ms keyword', '2 number', 'M/month keyword', '500 number', 'ms keyword'],
    ]);
  });

  it('leave our own language to its grammar', async () => {
    assert.deepEqual(await tokens(fraudDetector, 'mldeploy'), []);
  });

  it('mark references of a template that lead somewhere', async () => {
    const text = `Parameters: { Memory: { Type: Number } }
Conditions: { IsProd: !Equals [a, b] }
Mappings: { Sizes: { a: { b: 1 } } }
Resources:
  Model: { Type: AWS::SageMaker::Model, Condition: IsProd }
  Config:
    Type: AWS::SageMaker::EndpointConfig
    DependsOn: Model
    Properties:
      EndpointConfigName: !Sub "\${Memory}-\${Nobody}-\${!Memory}-\${AWS::Region}-\${Model.ModelName}"
      ProductionVariants: [{ VariantName: a, InitialInstanceCount: !FindInMap [Sizes, a, b] }]
`;
    assert.deepEqual(await tokens(text), [
      ...['IsProd variable', 'Model class', 'Memory parameter', 'Model class', 'Sizes struct'],
    ]);
  });

  it('can be switched off', async () => {
    assert.deepEqual(await tokens(fraudDetector, 'yaml', { semanticTokens: { enabled: false } }), []);
  });
});
