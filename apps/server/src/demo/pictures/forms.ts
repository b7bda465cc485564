import * as bags from './forms/bags.ts';
import * as care from './forms/care.ts';
import * as clothes from './forms/clothes.ts';
import * as everyday from './forms/everyday.ts';
import * as gadgets from './forms/gadgets.ts';
import * as headwear from './forms/headwear.ts';
import * as plush from './forms/plush.ts';
import * as shoes from './forms/shoes.ts';
import * as toys from './forms/toys.ts';
import * as valuables from './forms/valuables.ts';
import type { Form } from './look.ts';

const forms = {
  ...bags,
  ...headwear,
  ...clothes,
  ...shoes,
  ...plush,
  ...toys,
  ...gadgets,
  ...valuables,
  ...everyday,
  ...care,
} as const;

export type FormName = keyof typeof forms;

export const formNames = Object.keys(forms) as readonly FormName[];

export function formOf(name: FormName): Form {
  return forms[name];
}
