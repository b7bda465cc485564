import { describe, expect, it } from 'vitest';
import { deedFor, noticeFrom } from '../src/service-worker/what-to-do.ts';

const origin = 'https://park.example';
const asked = (path: string, mode = 'cors', method = 'GET') =>
  deedFor({ method, mode, url: origin + path }, origin);

describe('the service worker', () => {
  it('hands out the page and its files, also without a connection', () => {
    expect(asked('/guest/', 'navigate')).toBe('page');
    expect(asked('/guest/assets/index-abc.js')).toBe('file');
  });

  it('leaves news, commands and everything of others to the network', () => {
    expect(asked('/api/guest')).toBe('leave');
    expect(asked('/guest/assets/index-abc.js', 'cors', 'POST')).toBe('leave');
    expect(asked('/guest/unsubscribe', 'navigate')).toBe('leave');
    expect(asked('/guest/sw.js')).toBe('leave');
    const elsewhere = 'https://elsewhere.example/guest/';
    expect(deedFor({ method: 'GET', mode: 'navigate', url: elsewhere }, origin)).toBe('leave');
  });
});

describe('a pushed notice', () => {
  it('is shown as it was sent', () => {
    const url = `${origin}/guest/#key`;
    const told = { title: 'Lakeside Park', body: 'Your turn is near.', url, tag: 'turn' };
    expect(noticeFrom(told, origin)).toEqual(told);
  });

  it('never opens anybody else’s page', () => {
    const home = `${origin}/guest/`;
    const opened = (url: unknown) => noticeFrom({ title: 't', url }, origin).url;
    expect(opened('https://elsewhere.example/guest/#key')).toBe(home);
    expect(opened('/staff/')).toBe(home);
    expect(opened('javascript:alert(1)')).toBe(home);
    expect(opened(7)).toBe(home);
  });

  it('is shown even if nothing of it can be read', () => {
    expect(noticeFrom(null, origin).title).toBe('Homeward');
  });
});
