import { expect, test } from 'playwright/test';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { addLesson, lessonFile } from '../fixtures/tiny-lesson.ts';
import { TinyProject } from '../fixtures/tiny-project.ts';

const help = (locale: Locale) => `content/pages/${locale}/help.mdx`;
const lesson = lessonFile;
const parts = 'give the page the same parts in every language';
const same = 'name the same in every language';
const sameSection = 'give all languages the same';

/** Words that stand in the help page of each language. */
const advice = { az: 'Zəng edin.', ru: 'Позвоните.', en: 'Call.' } as const;

interface Slip {
  name: string;
  /** A mistake, made in one language. */
  breakIt: (project: TinyProject, locale: Locale) => void;
  /** What is told of it: of this language, beside one of the others. */
  says: (locale: Locale, other: Locale) => string;
}

const slips: Slip[] = [
  {
    name: 'a heading more',
    breakIt: (project, locale) =>
      project.replace(help(locale), '<Numbers', `## ${advice[locale]}\n\n<Numbers`),
    says: (locale, other) => `${help(locale)}:23 heading 1 is ##, but none in ${help(other)}:15 → ${parts}`,
  },
  {
    name: 'a heading of another level',
    breakIt: (project, locale) => {
      for (const one of locales)
        project.replace(
          help(one),
          '<Numbers',
          `## ${advice[one]}\n\n${advice[one]}\n\n##${one === locale ? '#' : ''} ${advice[one]}\n\n<Numbers`,
        );
    },
    says: (locale, other) => `${help(locale)}:27 heading 2 is ###, but ## in ${help(other)}:27 → ${parts}`,
  },
  {
    name: 'a component less',
    breakIt: (project, locale) => project.replace(help(locale), '\n\n<NumberChecks />', ''),
    says: (locale, other) =>
      [
        `${help(locale)}:1 this page has lost <NumberChecks>, which others lead to it for → write <NumberChecks /> where it belongs`,
        `${help(locale)}:23 component 3 is missing, but <NumberChecks> in ${help(other)}:25 → ${parts}`,
      ].join('\n'),
  },
  {
    name: 'a list of two in the place of a paragraph',
    breakIt: (project, locale) =>
      project.replace(help(locale), `\n${advice[locale]}\n`, `\n- ${advice[locale]}\n- ${advice[locale]}\n`),
    says: (locale, other) =>
      `${help(locale)}:19 part 3 is a list of 2, but a paragraph in ${help(other)}:19 → ${parts}`,
  },
  {
    name: 'a paragraph more',
    breakIt: (project, locale) => project.replace(help(locale), '<Numbers', `${advice[locale]}\n\n<Numbers`),
    says: (locale, other) =>
      `${help(locale)}:23 a paragraph stands here and is missing in ${help(other)}:23 → write it there, or take it out`,
  },
  {
    name: 'a paragraph less',
    breakIt: (project, locale) => project.replace(help(locale), `\n${advice[locale]}\n`, ''),
    says: (locale, other) =>
      [
        `${help(locale)}:17 a paragraph is missing here, which stands in ${help(other)}:19 → write it, or take it out there`,
        `${help(locale)}:17 <Callout> holds nothing → write its text between <Callout> and </Callout>`,
      ].join('\n'),
  },
  {
    name: 'another link',
    breakIt: (project, locale) =>
      project.replace(`content/pages/${locale}/home.mdx`, '(page:help)', '(page:home)'),
    says: (locale, other) =>
      `content/pages/${locale}/home.mdx:17 links in this section: page:home, but page:help in content/pages/${other}/home.mdx:17 → ${sameSection}`,
  },
  {
    name: 'another number before the first heading',
    breakIt: (project, locale) =>
      project.replace(`content/pages/${locale}/home.mdx`, 'id="hotline-152"', 'id="child-116111"'),
    says: (locale, other) =>
      `content/pages/${locale}/home.mdx:15 phones in this section: child-116111, but hotline-152 in content/pages/${other}/home.mdx:15 → ${sameSection}`,
  },
  {
    name: 'another number in a part of a lesson',
    breakIt: (project, locale) => project.replace(lesson(locale), '"hotline-152"', '"child-116111"'),
    says: (locale, other) =>
      `${lesson(locale)}:128 phones in this section: child-116111, but hotline-152 in ${lesson(other)}:128 → ${sameSection}`,
  },
  {
    name: 'another order',
    breakIt: (project, locale) => project.replace(lesson(locale), 'order: 1', 'order: 2'),
    says: (locale, other) => `${lesson(locale)}:8 order is 2, but 1 in ${lesson(other)} → ${same}`,
  },
  {
    name: 'other minutes, which add up',
    breakIt: (project, locale) => {
      project.replace(lesson(locale), 'minutes: 45', 'minutes: 40');
      project.replace(lesson(locale), '<Step minutes="40"', '<Step minutes="35"');
    },
    says: (locale, other) =>
      [
        `${lesson(locale)}:9 minutes is 40, but 45 in ${lesson(other)} → ${same}`,
        `${lesson(locale)}:21 part 2 is <Step minutes="35" title>, but <Step minutes="40" title> in ${lesson(other)}:21 → ${parts}`,
      ].join('\n'),
  },
  {
    name: 'another right answer',
    breakIt: (project, locale) => project.replace(lesson(locale), 'right="2"', 'right="1"'),
    says: (locale, other) =>
      `${lesson(locale)}:69 part 22 is <Ask question right="1">, but <Ask question right="2"> in ${lesson(other)}:69 → ${parts}`,
  },
  {
    name: 'other sources',
    breakIt: (project, locale) => project.replace(lesson(locale), 'sources: [law]', 'sources: []'),
    says: (locale, other) => `${lesson(locale)}:15 sources is [], but [law] in ${lesson(other)} → ${same}`,
  },
  {
    name: 'another step',
    breakIt: (project, locale) => project.replace(help(locale), 'call: hotline-152', 'call: child-116111'),
    says: (locale, other) =>
      `${help(locale)}:11 now is [call: child-116111], but [call: hotline-152] in ${help(other)} → ${same}`,
  },
];

for (const { name, breakIt, says } of slips)
  for (const locale of locales)
    test(`${name} in ${locale} alone is told of ${locale}`, () => {
      using project = new TinyProject();
      addLesson(project);
      breakIt(project, locale);
      const [other = locale] = locales.filter((one) => one !== locale);
      expect(project.problems()).toBe(says(locale, other));
    });

test('where all three differ, those are told that differ from the first', () => {
  using project = new TinyProject();
  addLesson(project);
  for (const [index, locale] of locales.entries())
    project.replace(lesson(locale), 'order: 1', `order: ${index + 1}`);
  expect(project.problems().split('\n')).toEqual([
    `${lesson('en')}:8 order is 3, but 1 in ${lesson('az')} → ${same}`,
    `${lesson('ru')}:8 order is 2, but 1 in ${lesson('az')} → ${same}`,
  ]);
});

test('two languages with a mistake each are told each of its own', () => {
  using project = new TinyProject();
  for (const locale of locales)
    project.replace(help(locale), `\n${advice[locale]}\n`, `\n${advice[locale]}\n\n${advice[locale]}\n`);
  project.replace(help('az'), 'Zəng edin.\n\nZəng edin.', 'Zəng edin.');
  project.replace(help('ru'), '\nПозвоните.\n', '\nПозвоните.\n\nПозвоните.\n');
  expect(project.problems().split('\n')).toEqual([
    `${help('az')}:19 a paragraph is missing here, which stands in ${help('en')}:21 → write it, or take it out there`,
    `${help('ru')}:23 a paragraph stands here and is missing in ${help('en')}:25 → write it there, or take it out`,
  ]);
});

test('a paragraph less at the end of a section is told there, and not under the next heading', () => {
  using project = new TinyProject();
  for (const locale of locales)
    project.replace(
      help(locale),
      '<Callout',
      `## ${advice[locale].slice(0, -1)}\n\n${advice[locale]}\n\n${advice[locale]}\n\n## ${advice[locale].slice(0, -1)}\n\n<Callout`,
    );
  project.replace(help('ru'), 'Позвоните.\n\nПозвоните.', 'Позвоните.');
  expect(project.problems()).toBe(
    `${help('ru')}:19 a paragraph is missing here, which stands in ${help('az')}:21 → write it, or take it out there`,
  );
});
