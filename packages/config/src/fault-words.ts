import type { z } from 'zod';
import { didYouMean } from './did-you-mean.ts';

type Issue = z.core.$ZodIssue;

/** `["places", 3, "zoneId"]` as an installer would point at it: `places[3].zoneId`. */
export function pathWords(path: readonly PropertyKey[]): string {
  return path.reduce<string>((words, step) => {
    if (typeof step === 'number') return `${words}[${step}]`;
    return words === '' ? String(step) : `${words}.${String(step)}`;
  }, '');
}

/** Why a value was refused, in the words of somebody who has never seen the schema. */
export function issueWords(issue: Issue, knownKeys: readonly string[]): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `this is missing; it must be ${typeWords(issue.expected)}`
        : `this must be ${typeWords(issue.expected)}, not ${shown(issue.input)}`;
    case 'unrecognized_keys':
      return issue.keys
        .map((key) => `"${key}" is not known here${didYouMean(key, knownKeys)}`)
        .join('; ');
    case 'invalid_value':
      return choiceWords(issue.input, issue.values.map(String));
    case 'too_small':
    case 'too_big':
      return sizeWords(issue);
    default:
      return issue.message;
  }
}

function choiceWords(input: unknown, choices: readonly string[]): string {
  const known = choices.map((choice) => `"${choice}"`).join(', ');
  if (input === undefined) return `this is missing; it must be one of ${known}`;
  const hint = typeof input === 'string' ? didYouMean(input, choices) : '';
  return `${shown(input)} is not one of ${known}${hint}`;
}

function sizeWords(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const isSmall = issue.code === 'too_small';
  const limit = isSmall ? issue.minimum : issue.maximum;
  const least = isSmall ? 'at least' : 'at most';
  if (issue.origin === 'string') {
    return isSmall && Number(limit) === 1
      ? 'this must not be empty'
      : `this must have ${least} ${limit} letters`;
  }
  if (issue.origin === 'array') return `there must be ${least} ${limit} of these`;
  return `this must be ${least} ${limit}, not ${shown(issue.input)}`;
}

function typeWords(expected: string): string {
  const words: Record<string, string> = {
    string: 'text in double quotes',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list in [ ]',
    object: 'an object in { }',
  };
  return words[expected] ?? expected;
}

function shown(input: unknown): string {
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'an object';
  return JSON.stringify(input) ?? String(input);
}
