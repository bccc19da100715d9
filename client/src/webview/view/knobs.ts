import type { Knob, StepsKnob } from '#protocol/preview.ts';
import type { WhatIf } from '#protocol/report.ts';
import { inputLabel, inputWords, placeOf, places, turned, valueAt, valueOf } from '../what-if.ts';
import { words } from '../words/words.ts';
import { element, KeyedViews, setAttributes, setText, type View } from './dom.ts';

export interface KnobsModel {
  readonly knobs: readonly Knob[];
  readonly whatIf: WhatIf | null;
}

/** The sliders: each tries another value, and none touches the file. */
export function knobs(
  tryOut: (whatIf: WhatIf | null) => void,
  isOpen: boolean,
  setOpen: (open: boolean) => void,
): View<KnobsModel> {
  const list = element('div', { class: 'knobs' });
  let latest: KnobsModel = { knobs: [], whatIf: null };
  const turn = (knob: Knob, value: number | string) => {
    tryOut(turned(latest.whatIf, knob, value));
  };
  const views = new KeyedViews<Row>(list, ({ knob }) => (isList(knob) ? listKnob(turn) : sliderKnob(turn)));
  const node = element(
    'details',
    { class: 'what-if' },
    element(
      'summary',
      {},
      element('h2', {}, words.whatIf.title),
      element('span', { class: 'muted' }, words.whatIf.hint),
    ),
    list,
  );
  node.open = isOpen;
  node.addEventListener('toggle', () => {
    setOpen(node.open);
  });
  return {
    node,
    update: (model) => {
      latest = model;
      node.hidden = model.knobs.length === 0;
      views.update(
        model.knobs.map((knob) => ({
          knob,
          value: valueOf(knob, model.whatIf),
          changed: model.whatIf?.[knob.input] !== undefined,
        })),
        ({ knob }) => `${knob.input} ${String(isList(knob))}`,
      );
    },
  };
}

interface Row {
  readonly knob: Knob;
  readonly value: number | string;
  readonly changed: boolean;
}

/** Names have no order on a slider that a reader could follow. */
function isList(knob: Knob): knob is StepsKnob {
  return knob.kind === 'steps' && knob.values.some((value) => typeof value === 'string');
}

type Turn = (knob: Knob, value: number | string) => void;

function sliderKnob(turn: Turn): View<Row> {
  const slider = element('input', { type: 'range', min: '0', step: '1' });
  const frame = knobFrame(slider, turn);
  let row: Row | undefined;
  slider.addEventListener('input', () => {
    if (row) turn(row.knob, valueAt(row.knob, Number(slider.value)));
  });
  return {
    node: frame.node,
    update: (next) => {
      row = next;
      const { knob, value } = next;
      setAttributes(slider, {
        id: `knob-${knob.input}`,
        max: String(knob.kind === 'steps' ? knob.values.length - 1 : places),
        'aria-valuetext': inputWords(knob.input, value),
      });
      const place = String(placeOf(knob, value));
      if (slider.value !== place) slider.value = place;
      slider.disabled = knob.kind === 'steps' && knob.values.length < 2;
      frame.update(next);
    },
  };
}

function listKnob(turn: Turn): View<Row> {
  const select = element('select');
  const frame = knobFrame(select, turn);
  let row: Row | undefined;
  select.addEventListener('change', () => {
    if (row) turn(row.knob, valueAt(row.knob, select.selectedIndex));
  });
  return {
    node: frame.node,
    update: (next) => {
      row = next;
      const { knob, value } = next;
      setAttributes(select, { id: `knob-${knob.input}` });
      const names = knob.kind === 'steps' ? knob.values.map(String) : [];
      // An open list must not be rebuilt under the pointer.
      const same =
        select.options.length === names.length && names.every((name, at) => select.options[at]?.text === name);
      if (!same) select.replaceChildren(...names.map((name) => element('option', {}, name)));
      const at = placeOf(knob, value);
      if (select.selectedIndex !== at) select.selectedIndex = at;
      frame.update(next);
    },
  };
}

function knobFrame(control: HTMLElement, turn: Turn): View<Row> {
  const label = element('label');
  const output = element('output', { class: 'knob-value' });
  const before = element('button', { type: 'button', class: 'link knob-back' });
  let row: Row | undefined;
  before.addEventListener('click', () => {
    if (!row) return;
    control.focus();
    turn(row.knob, row.knob.base);
  });
  const node = element(
    'div',
    { class: 'knob' },
    label,
    element('span', { class: 'knob-now' }, before, output),
    control,
  );
  return {
    node,
    update: (next) => {
      row = next;
      const { knob, value, changed } = next;
      const name = inputLabel(knob.input);
      const base = inputWords(knob.input, knob.base);
      setText(label, name);
      setAttributes(label, { for: `knob-${knob.input}` });
      setText(output, typeof value === 'string' ? '' : inputWords(knob.input, value));
      setAttributes(output, { for: `knob-${knob.input}` });
      node.classList.toggle('is-changed', changed);
      before.hidden = !changed;
      setText(before, base);
      setAttributes(before, { 'aria-label': words.whatIf.nameBackTo(name, base), title: words.whatIf.backTo(base) });
    },
  };
}
