import { expect, test } from 'playwright/test';
import { skeletonOf, type SkeletonKind } from '../../src/commands/skeletons.ts';
import { readContent } from '../../src/content/read-content.ts';
import { withFilm } from '../fixtures/tiny-film.ts';
import { addLesson } from '../fixtures/tiny-lesson.ts';

const files: Readonly<Record<SkeletonKind, string[]>> = {
  page: ['az', 'ru', 'en'].map((locale) => `content/pages/${locale}/night-shift.mdx`),
  lesson: ['az', 'ru', 'en'].map((locale) => `content/lessons/${locale}/night-shift.mdx`),
  booklet: ['az', 'ru', 'en'].map((locale) => `content/booklets/${locale}/night-shift.mdx`),
  film: ['content/films/night-shift.yaml'],
};

for (const kind of Object.keys(files) as SkeletonKind[])
  test(`a new ${kind} stands in every language, and the check asks for its words alone, with one line a file`, () => {
    using project = withFilm();
    addLesson(project);
    const before = project.problems().split('\n');
    const skeletons = skeletonOf(readContent(project.root), kind, 'night-shift');
    expect(Object.keys(skeletons)).toEqual(files[kind]);
    for (const [file, text] of Object.entries(skeletons)) project.write(file, text);
    if (kind === 'page')
      for (const locale of ['az', 'ru', 'en'])
        project.replace(
          `content/pages/${locale}/home.mdx`,
          'related: [help]',
          'related: [help, night-shift]',
        );
    const said = project
      .problems()
      .split('\n')
      .filter((line) => !before.includes(line));
    expect(
      said.filter((line) => !/:\d+ “TODO” stands for words that are not written yet \(\d+ places/.test(line)),
    ).toEqual([]);
    for (const file of files[kind])
      expect(said.filter((line) => line.startsWith(`${file}:`))).toHaveLength(1);
  });
