import { expect, test } from 'playwright/test';
import { addLesson, lessonFile } from '../fixtures/tiny-lesson.ts';
import { TinyProject } from '../fixtures/tiny-project.ts';

interface Case {
  name: string;
  breakIt: (project: TinyProject) => void;
  says: string[];
}

const en = lessonFile('en');
const everywhere = (project: TinyProject, from: string, to: string) => {
  for (const locale of ['az', 'ru', 'en'] as const) project.replace(lessonFile(locale), from, to);
};

const cases: Case[] = [
  { name: 'a right lesson has no problem', breakIt: () => undefined, says: [] },
  {
    name: 'a lesson that is missing in one language',
    breakIt: (project) => project.remove(lessonFile('ru')),
    says: [
      'content/lessons/az/secrets.mdx:1 this lesson is missing in ru → write content/lessons/ru/secrets.mdx',
    ],
  },
  {
    name: 'a lesson under a page that lists no lessons',
    breakIt: (project) => {
      for (const locale of ['az', 'ru', 'en'] as const)
        project.replace(`content/pages/${locale}/schools.mdx`, '\n<Lessons />\n', '');
    },
    says: (['az', 'en', 'ru'] as const).map(
      (locale) =>
        `${lessonFile(locale)}:12 page: content/pages/${locale}/schools.mdx lists no lessons → write <Lessons /> there, or name another page`,
    ),
  },
  {
    name: 'minutes that do not add up',
    breakIt: (project) => project.replace(en, '<Step minutes="40"', '<Step minutes="35"'),
    says: [
      `${en}:9 the steps take 40 minutes, but minutes says 45 → change the minutes of a step, or the sum`,
      unlike(21, 2, '<Step minutes="35" title>', '<Step minutes="40" title>'),
    ],
  },
  {
    name: 'a right answer that is no option',
    breakIt: (project) => project.replace(en, 'right="2"', 'right="3"'),
    says: [
      `${en}:69 right is 3 of 2 options → write 1 to 2`,
      unlike(69, 22, '<Ask question right="3">', '<Ask question right="2">'),
    ],
  },
  {
    name: 'a right answer that is no number',
    breakIt: (project) => project.replace(en, 'right="2"', 'right="b"'),
    says: [
      `${en}:69 <Ask right>: “b” is not a whole number → write digits only, such as 5`,
      unlike(69, 22, '<Ask question right="b">', '<Ask question right="2">'),
    ],
  },
  {
    name: 'too few questions, and a part that is missing',
    breakIt: (project) => {
      everywhere(project, '<Quiz>', '<Quiz>\n\n</Quiz>\n\n<Quiz>');
      everywhere(project, '<ExitTicket>', '<Discussion>');
      everywhere(project, '</ExitTicket>', '</Discussion>');
    },
    says: ['az', 'en', 'ru'].flatMap((locale) => [
      `content/lessons/${locale}/secrets.mdx:1 a lesson has 0 <ExitTicket> → write 1 at least`,
      `content/lessons/${locale}/secrets.mdx:67 <Quiz> holds nothing → write its text between <Quiz> and </Quiz>`,
      `content/lessons/${locale}/secrets.mdx:67 the quiz has 0 questions → write five to ten <Ask>`,
      `content/lessons/${locale}/secrets.mdx:71 <Quiz> stands 2 times → keep 1 at most`,
      `content/lessons/${locale}/secrets.mdx:126 <Discussion> stands 2 times → keep 1 at most`,
    ]),
  },
  {
    name: 'a slide of too many and too long lines',
    breakIt: (project) =>
      project.replace(en, '- Listen.', `- ${'one '.repeat(13).trim()}\n${'- Listen.\n'.repeat(5).trim()}`),
    says: [
      `${en}:29 a slide of 6 lines → keep 5 at most`,
      `${en}:31 a line of 13 words on a slide → keep 12 at most`,
      unlike(31, 9, 'a list of 6', 'a list of 1'),
    ],
  },
  {
    name: 'a slide of too wide a line and too long a title',
    breakIt: (project) => {
      project.replace(en, '<Slide title="Secrets">', `<Slide title="${'Secrets and '.repeat(6)}more">`);
      project.replace(en, '- Listen.', `- ${'Conversations '.repeat(7).trim()}.`);
    },
    says: [
      `${en}:29 a title of 76 letters on a slide → keep 60 at most`,
      `${en}:31 a line of 98 letters on a slide → keep 90 at most`,
    ],
  },
  {
    name: 'an answer to choose that is empty',
    breakIt: (project) => {
      for (const [locale, option] of [
        ['az', 'Danışıram'],
        ['ru', 'Скажу'],
        ['en', 'I tell'],
      ] as const)
        project.replace(lessonFile(locale), `1. ${option}.`, '1.');
    },
    says: ['az', 'en', 'ru'].map(
      (locale) =>
        `content/lessons/${locale}/secrets.mdx:71 an answer to choose is empty → write it, or take its line out`,
    ),
  },
  {
    name: 'a lesson for pupils under a page for employers',
    breakIt: (project) => everywhere(project, 'page: schools', 'page: employers'),
    says: ['az', 'en', 'ru'].map(
      (locale) =>
        `content/lessons/${locale}/secrets.mdx:12 page: a lesson is not offered under employers → use one of: schools`,
    ),
  },
  {
    name: 'a slide with a question and no picture',
    breakIt: (content) => everywhere(content, '<Slide title="', '<Slide ask="?" title="'),
    says: ['az', 'en', 'ru'].map(
      (locale) =>
        `content/lessons/${locale}/secrets.mdx:29 <Slide> has ask and no picture → give it picture too, or take ask out`,
    ),
  },
  {
    name: 'sentences that are too long for the age',
    breakIt: (project) =>
      project.replace(
        en,
        'Listen.\n\n</Story>',
        `${`Listen to ${'him and '.repeat(13)}her. `.repeat(9).trim()}\n\n</Story>`,
      ),
    says: [
      `${en}:7 sentences for pupils of 6-9 have 9.3 words on average → shorten those in Slide, Story, Worksheet and Quiz to 9 or fewer`,
    ],
  },
  {
    name: 'a band that a talk does not have',
    breakIt: (project) => everywhere(project, 'kind: lesson', 'kind: talk'),
    says: ['az', 'en', 'ru'].map(
      (locale) =>
        `content/lessons/${locale}/secrets.mdx:7 band → a lesson has a band, for example band: "10-12"; a module or talk has none`,
    ),
  },
  {
    name: 'a lesson component on a page, and one outside of its parent',
    breakIt: (project) => {
      for (const locale of ['az', 'ru', 'en'])
        project.replace(
          `content/pages/${locale}/help.mdx`,
          '</Callout>',
          '</Callout>\n\n<HomeTalk>a</HomeTalk>',
        );
      everywhere(project, '<Discussion>', '<Say>a</Say>\n\n<Discussion>');
    },
    says: ['az', 'en', 'ru'].flatMap((locale) => [
      `content/lessons/${locale}/secrets.mdx:116 <Say> stands outside <Step> → put it inside <Step>`,
      `content/pages/${locale}/help.mdx:23 <HomeTalk> belongs into content/lessons/ only → remove it here`,
    ]),
  },
  {
    name: 'another age band in one language, and a figure in a question',
    breakIt: (project) => {
      project.replace(en, 'band: "6-9"', 'band: "10-12"');
      project.replace(en, 'question="Secrets?"', 'question="Is it 500 manats?"');
    },
    says: [
      `${en}:7 band is 10-12, but 6-9 in content/lessons/az/secrets.mdx → name the same in every language`,
      `${en}:69 the figure “500” stands outside <Fact> → put the sentence into <Fact source="…">, write the number as a word, or use <Phone id="…" />`,
    ],
  },
];

/** What is told of a part of the English lesson that is another one in Azerbaijani. */
function unlike(line: number, part: number, here: string, there: string): string {
  return `${en}:${line} part ${part} is ${here}, but ${there} in content/lessons/az/secrets.mdx:${line} → give the page the same parts in every language`;
}

for (const { name, breakIt, says } of cases) {
  test(name, () => {
    using project = new TinyProject();
    addLesson(project);
    breakIt(project);
    const said = project.problems();
    expect(said.split('\n').filter(Boolean).toSorted()).toEqual(says.toSorted());
  });
}
