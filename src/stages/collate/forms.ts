/** Forms: the different sentences of a story. One that stands word for word in many documents is one form, held by many units. */
import type { Unit } from './units.ts';

export interface Forms {
  /** One unit for each form. */
  readonly all: readonly Unit[];
  /** The units that hold each form, by index. */
  readonly held: readonly (readonly number[])[];
  /** The form of each unit. */
  readonly of: readonly number[];
}

export const formsOf = (units: readonly Unit[]): Forms => {
  const numbers = new Map<string, number>();
  const held: number[][] = [];
  const of = units.map(({ key }, unit) => {
    const form = numbers.get(key) ?? numbers.size;
    numbers.set(key, form);
    (held[form] ??= []).push(unit);
    return form;
  });
  return { all: held.map(([first]) => units[first!]!), held, of };
};
