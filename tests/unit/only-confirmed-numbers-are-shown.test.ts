import { expect, test } from 'playwright/test';
import { nextStepsOf } from '../../src/site/next-step.ts';
import { numberChecks } from '../../src/site/number-checks.ts';
import { numbersFor } from '../../src/site/numbers.ts';
import { phoneOf } from '../../src/site/phone.ts';
import { publicContacts, publicPages } from '../../src/site/public-data.ts';
import { pageOf } from '../../src/site/site.ts';
import { embassy, hotline, makeTinySite, unsure } from '../fixtures/tiny-site.ts';

test('a number is written for people and for the phone', () => {
  expect(phoneOf(hotline)).toEqual({ shown: '152', href: 'tel:152' });
  expect(phoneOf(hotline, 'abroad')).toEqual({
    shown: '+994\u00A012\u00A0562\u00A021\u00A012',
    href: 'tel:+994125622112',
  });
});

test('an unconfirmed contact and a contact without a number are refused', () => {
  expect(() => phoneOf(unsure)).toThrow('the contact “unsure” is not print_ready; it may not be shown');
  expect(() => phoneOf(embassy)).toThrow('the contact “embassy” has no number to dial from inside');
});

test('numbers stand in the order of the data, and a place without a number stands without one', () => {
  const [group] = numbersFor(makeTinySite().catalog, 'ru', 'danger');
  expect(group?.title).toBe('danger ru');
  expect(group?.rows.map(({ name, phones }) => [name, phones.map((phone) => phone.shown)])).toEqual([
    ['hotline ru', ['152']],
    ['embassy ru', []],
  ]);
});

test('from abroad, the full number stands, and nothing is said of a free call', () => {
  const [group] = numbersFor(makeTinySite().catalog, 'en', 'from-abroad');
  expect(group?.rows[0]).toMatchObject({ phones: [{ href: 'tel:+994125622112' }] });
  expect(group?.rows[0]).not.toHaveProperty('note');
});

test('every situation is offered by “all”, and an unknown one is refused', () => {
  const { catalog } = makeTinySite();
  expect(numbersFor(catalog, 'az', 'all').map((group) => group.id)).toEqual(['danger', 'from-abroad']);
  expect(() => numbersFor(catalog, 'az', 'flood')).toThrow('there is no situation “flood”');
});

test('the public data leaves unconfirmed contacts out', () => {
  expect(publicContacts([hotline, unsure, embassy]).map((contact) => contact.id)).toEqual([
    'hotline-152',
    'embassy',
  ]);
});

test('the public list of pages has full addresses and days', () => {
  const rows = publicPages(makeTinySite(), 'https://site.example');
  expect(rows).toHaveLength(15);
  expect(rows[1]).toEqual({
    id: 'help',
    locale: 'az',
    url: 'https://site.example/az/help-az/',
    title: 'help az',
    summary: 'help',
    audience: ['everyone'],
    measures: ['11.1'],
    reviewed: '2026-11-23',
  });
});

test('next steps call a number or lead to a page of the same language', () => {
  const site = makeTinySite();
  expect(nextStepsOf(site, pageOf(site, 'ru', 'home'))).toEqual([
    { text: 'call', href: 'tel:152', kind: 'call' },
  ]);
  expect(nextStepsOf(site, pageOf(site, 'ru', 'help'))).toEqual([
    { text: 'read', href: '/ru/', kind: 'page' },
  ]);
});

test('readers are told where and when each shown number was last seen, and whether anybody has rung it', () => {
  const { catalog } = makeTinySite();
  const rungOn = (rung: string | null) => ({
    ...catalog,
    contacts: catalog.contacts.map((one) => (one.id === 'hotline-152' ? { ...one, rung } : one)),
  });
  const none = numberChecks(rungOn(null), 'en');
  expect(none.noneRung).toBe(true);
  expect(none.rows).toEqual([
    {
      numbers: ['152', '+994\u00A012\u00A0562\u00A021\u00A012'],
      where: 'ministry en',
      day: '28 November 2026',
      rung: '',
    },
  ]);
  const rung = numberChecks(rungOn('2026-12-02'), 'ru');
  expect(rung.noneRung).toBe(false);
  expect(rung.rows[0]?.rung).toBe('звонили 2 декабря 2026 г.');
});
