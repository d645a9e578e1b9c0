import { expect, test } from 'playwright/test';
import { numbersFor } from '../../src/site/numbers.ts';
import { leadOf, phoneOf } from '../../src/site/phone.ts';
import { publicContacts } from '../../src/site/public-data.ts';
import { embassy, hotline, makeTinySite } from '../fixtures/tiny-site.ts';
import { TinyProject } from '../fixtures/tiny-project.ts';

const contacts = 'content/data/contacts.yaml';
const home = 'content/pages/en/home.mdx';
const help = 'content/pages/en/help.mdx';
const migration = { ...hotline, id: 'migration', short: '919', mobile: '(012) 919', mobile_tel: '012919' };

const withMigration = () => {
  const project = new TinyProject();
  project.replace(
    contacts,
    '  - id: unsure',
    `  - id: migration
    name: { az: Xidmət, ru: Служба, en: Service }
    purpose: { az: Kömək, ru: Помощь, en: Help }
    short: "919"
    mobile: "(012) 919"
    mobile_tel: "012919"
    print_ready: true
    checked: "2026-11-28"
    rung: null
    sources: [law]
  - id: unsure`,
  );
  return project;
};

test('the link dials what a mobile dials, and the short form is kept beside it', () => {
  expect(phoneOf(migration)).toEqual({ shown: '(012)\u00A0919', href: 'tel:012919', local: '919' });
  expect(leadOf(phoneOf(migration), 'en')).toBe('919 or, from a mobile or outside Baku, ');
  expect(leadOf(phoneOf(hotline), 'en')).toBe('');
  const catalog = {
    ...makeTinySite().catalog,
    contacts: [migration],
    situations: [{ id: 'papers', title: hotline.name, contacts: ['migration'] }],
  };
  expect(numbersFor(catalog, 'en', 'papers')[0]?.rows[0]).toMatchObject({
    hint: '(012)\u00A0919: from a mobile or outside Baku',
    phones: [
      { shown: '919', href: 'tel:012919' },
      { shown: '(012)\u00A0919', href: 'tel:012919' },
    ],
  });
});

test('the public data tells both forms and the days', () => {
  expect(publicContacts([migration, { ...embassy, rung: '2026-12-01' }])).toMatchObject([
    { short: '919', mobile: '(012) 919', mobile_tel: '012919', checked: '2026-11-28', rung: null },
    { id: 'embassy', rung: '2026-12-01' },
  ]);
});

test('a short number that mobiles cannot dial stands nowhere alone', () => {
  using project = withMigration();
  project.replace(home, 'Hello.', 'Hello. You can also ask 919.');
  project.replace(help, 'title: Help', 'title: Help of 919');
  project.replace('content/data/qr-page.yaml', 'en: It is yours.', 'en: It is yours (919).');
  project.replace('content/data/glossary.yaml', 'A safe place.', 'Ask 919 or (012) 919.');
  const strings = { az: {}, ru: {}, en: {} };
  expect(project.confirm().problems((read) => ({ ...read, strings }))).toBe(
    [
      'content/data/qr-page.yaml:1 “919” alone cannot be dialled from a mobile or from outside Baku → write (012) 919 beside it',
      `${help}:2 “919” alone cannot be dialled from a mobile or from outside Baku → write <Phone id="migration" />`,
      `${home}:15 “919” alone cannot be dialled from a mobile or from outside Baku → write <Phone id="migration" />`,
      `${home}:15 “919” stands for a service, but cannot be tapped → write <Phone id="migration" />, or put a count into <Fact source="…">`,
    ].join('\n'),
  );
});

test('a Phone, an amount and an id are let through', () => {
  using project = withMigration();
  project.replace(home, 'Hello.', 'Ask <Phone id="migration" />.');
  project.replace('content/pages/az/home.mdx', 'Salam.', '<Phone id="migration" /> sizə cavab verir.');
  project.replace('content/pages/ru/home.mdx', 'Здравствуйте.', 'Спросите: <Phone id="migration" />.');
  project.replace(help, 'The age is 18.', 'It costs 1 919 or 919,5 or 2–919 manats.');
  expect(project.confirm().problems()).toBe('');
});

test('the forms of one number tell the same digits', () => {
  using project = withMigration();
  project.replace(contacts, 'mobile_tel: "012919"', 'mobile_tel: "012916"');
  expect(project.confirm().problems()).toBe(
    `${contacts}:11 migration: the forms of the number differ → write mobile: "(012) 919" and mobile_tel: "012919"`,
  );
});

test('people abroad are never given a short number alone', () => {
  using project = new TinyProject();
  for (const locale of ['az', 'ru', 'en'])
    project.replace(`content/pages/${locale}/home.mdx`, 'audience: [everyone]', 'audience: [abroad]');
  project.replace(
    home,
    '<Phone id="hotline-152" />',
    '<Phone id="hotline-152" />, <Phone id="hotline-152" abroad />',
  );
  const alone =
    'home.mdx:15 “152” alone cannot be dialled from abroad, and people abroad read this → write <Phone id="hotline-152" abroad /> beside it';
  expect(project.confirm().problems().split('\n')).toEqual([
    `content/pages/az/${alone}`,
    drift('hotline-152, hotline-152 abroad', 'hotline-152'),
    `content/pages/ru/${alone}`,
  ]);
});

test('a contact without a foreign form is not offered to people abroad', () => {
  using project = withMigration();
  project.replace(contacts, 'contacts: [hotline-152]', 'abroad: true\n    contacts: [migration]');
  project.replace(home, 'Hello.', '<Phone id="migration" abroad />');
  expect(project.confirm().problems()).toBe(
    [
      `${contacts}:38 the contact “migration” has no number for people abroad → name a contact that has intl in contacts.yaml`,
      drift('hotline-152, migration abroad', 'hotline-152'),
      `${home}:15 the contact “migration” has no number for people abroad → name a contact that has intl in contacts.yaml`,
    ].join('\n'),
  );
});

test('a call to dial is a number that can be tapped', () => {
  using project = new TinyProject();
  project.replace('content/pages/az/home.mdx', '<Phone id="hotline-152" />-yə', '152-yə');
  project.replace(
    'content/pages/ru/home.mdx',
    '<Phone id="hotline-152" />.',
    'наберите 152. Линия 152 открыта и ночью.',
  );
  project.replace(home, '## Help', '## Call 152');
  const untapped =
    'home.mdx:15 the number “152” is told to be called, but cannot be tapped → write <Phone id="hotline-152" />';
  expect(project.confirm().problems().split('\n')).toEqual([
    `content/pages/az/${untapped}`,
    drift('hotline-152', 'none'),
    `content/pages/ru/${untapped}`,
  ]);
});

/** What the check says when the start page names other numbers in English than in Azerbaijani. */
function drift(here: string, there: string): string {
  return `${home}:15 phones in this section: ${here}, but ${there} in content/pages/az/home.mdx:15 → give all languages the same`;
}
