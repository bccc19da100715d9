import type { MapNode } from '../../../yaml/node.ts';
import { textAt } from '../parameter.ts';
import type { Template } from '../template.ts';

export const pseudoParameters: readonly string[] = [
  ...['AccountId', 'NotificationARNs', 'NoValue', 'Partition', 'Region', 'StackId', 'StackName', 'URLSuffix'],
].map((name) => `AWS::${name}`);

/** What SAM makes of its own accord, whatever the template calls its functions. */
const madeBySam = /^(Serverless(RestApi|HttpApi|DeploymentApplication)|CodeDeployServiceRole)/;

/** The names of a template, and whether there can be others. */
export class Names {
  readonly parameters: readonly string[];
  readonly resources: readonly string[];
  readonly conditions: readonly string[];
  /** What `Ref` takes. */
  readonly referable: readonly string[];
  /** All of the template is here: no macro, include or other file adds to it. */
  readonly isWhole: boolean;
  readonly #known: ReadonlySet<string>;
  readonly #resources: ReadonlySet<string>;
  readonly #beginnings: readonly string[];
  readonly #patterns: readonly RegExp[];

  constructor(template: Template) {
    const resources = template.section('Resources');
    this.parameters = keysOf(template.section('Parameters'));
    this.resources = keysOf(resources);
    this.conditions = keysOf(template.section('Conditions'));
    this.referable = [...this.parameters, ...this.resources];
    this.#resources = new Set(this.resources);
    this.isWhole = isWhole(template);
    this.#known = new Set([...this.referable, ...pseudoParameters]);
    this.#beginnings = beginningsOf(resources);
    this.#patterns = patternsOf(resources);
  }

  /** A resource, a parameter, or what the transform may make of one. */
  has(name: string): boolean {
    return this.#known.has(name) || this.mayBeMade(name);
  }

  hasResource(name: string): boolean {
    return this.#resources.has(name) || this.mayBeMade(name);
  }

  mayBeMade(name: string): boolean {
    if (madeBySam.test(name)) return true;
    return this.#beginnings.some((start) => name.startsWith(start)) || this.#patterns.some((one) => one.test(name));
  }
}

function keysOf(map: MapNode | undefined): readonly string[] {
  return (map?.pairs ?? []).map(({ key }) => key.text).filter((key) => !key.startsWith('Fn::'));
}

/** `FnRole`, `FnVersion...`, `Fn.Version` of a SAM resource, and what is inside a module. */
function beginningsOf(resources: MapNode | undefined): readonly string[] {
  return (resources?.pairs ?? []).flatMap(({ key, value }) => {
    const type = value.kind === 'map' ? (textAt(value, 'Type') ?? '') : '';
    return /^AWS::Serverless::|::MODULE$/.test(type) ? [key.text] : [];
  });
}

/** `Fn::ForEach::Loop: [Name, [...], {'Config${Name}': ...}]` makes resources whose names are like that. */
function patternsOf(resources: MapNode | undefined): readonly RegExp[] {
  return (resources?.pairs ?? []).flatMap(({ key, value }) => {
    if (!key.text.startsWith('Fn::ForEach::')) return [];
    const body = value.kind === 'seq' ? value.items[2] : undefined;
    const keys = body?.kind === 'map' ? body.pairs.map((pair) => pair.key.text) : ['${}'];
    return keys.map(
      (text) =>
        new RegExp(
          `^${text
            .slice(0, 200)
            .split(/[$&]\{[^}]*\}/)
            .map(literally)
            .join('\\w*')}$`,
        ),
    );
  });
}

function literally(text: string): string {
  return text.replace(/[^\w]/g, '\\$&');
}

function isWhole(template: Template): boolean {
  const { root, document, path } = template;
  // Inside another tool's file the tool adds resources of its own.
  if (path.length > 0 || template.macro !== undefined) return false;
  // What could not be read may have been the name.
  if (document.problems.some(({ kind }) => kind === 'syntax')) return false;
  const included = [root, ...['Resources', 'Parameters', 'Conditions'].map((name) => template.section(name))];
  if (included.some((map) => map?.get('Fn::Transform') !== undefined)) return false;
  // A file of resources alone is put together with others.
  return ['AWSTemplateFormatVersion', 'Transform', 'Parameters', 'Description'].some((key) => root.get(key));
}
