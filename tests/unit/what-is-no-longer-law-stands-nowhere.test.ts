import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { checkRepealed } from '../../src/checks/repealed.ts';
import { readContent } from '../../src/content/read-content.ts';
import { TinyProject } from '../fixtures/tiny-project.ts';

const law = readFileSync('content/data/law.yaml', 'utf8');
const [az, ru, en] = ['az', 'ru', 'en'].map((locale) => `content/pages/${locale}/help.mdx`) as [
  string,
  string,
  string,
];

const wrong: Record<string, readonly [az: string, ru: string, en: string]> = {
  X1: [
    '5 ildən 10 ilədək azadlıqdan məhrumetmə, əmlakı müsadirə olunmaqla',
    'от 5 до 10 лет с **конфискацией** имущества',
    '5 to 10 years in prison, with confiscation\nof property',
  ],
  X2: [
    '8 000 manatdan 10 000 manatadək cərimə və ya 5 ilədək',
    'штраф от 8000 до 10 000 манатов или до 5 лет',
    'a fine of 8,000–10,000 manats or up to 5 years',
  ],
  X3: [
    'Uşaq ayda 7 dərs günündən çox gəlməsə, valideyn cərimə olunur',
    'За пропуск школы родителя штрафуют на 100 манатов',
    'A parent whose child misses seven school days is fined',
  ],
  X4: ['Cinayət Məcəlləsinin 173-cü maddəsi', 'статья 173 Уголовного кодекса', 'Criminal Code, article 173'],
  X5: ['Cəza növü: müsadirə', 'Возможна конфискация', 'Confiscation is another punishment'],
  X6: [
    '14 yaşından işləmək olar',
    'В исключительных случаях принимают на работу с 14 лет',
    'As a rule, people are hired from the age of 15',
  ],
  X7: [
    'Qadını nikaha daxil olmağa məcbur etmək cinayətdir',
    'Принуждение женщины к браку — преступление',
    'Forcing a woman to marry is a crime',
  ],
  X8: [
    'Əmək müqaviləsi iki nüsxədə bağlanır',
    'Трудовой договор составляют в двух экземплярах',
    'The contract is made in two copies',
  ],
  X9: [
    'Kollektiv (briqada) əmək müqaviləsi bağlana bilər',
    'Заключают коллективный (бригадный) трудовой договор',
    'A brigade contract may be made',
  ],
  X10: [
    'aşkar surətdə yetkinlik yaşına çatmayan şəxs',
    'заведомо для виновного несовершеннолетнего',
    'a person known to be a minor',
  ],
  X11: [
    'İnsan alveri insanların alqı-satqısıdır',
    'Торговля людьми — это купля-продажа людей',
    'Trafficking is buying and selling people',
  ],
  X12: [
    'riyazi hesablamalar nəticəsində nöqsanlar istisna olmaqla',
    'кроме арифметических ошибок',
    'except for arithmetical errors',
  ],
  X13: ['Dövlət Dəniz Agentliyinə', 'Государственному морскому агентству', 'the State Maritime Agency'],
};

const right = [
  'Cinayətdən qazanılan əmlak məhkəmənin qərarı ilə alınır (xüsusi müsadirə, 99-1-ci maddə).',
  'Добытое изымают по решению суда (специальная конфискация, статья 99-1).',
  'What was gained is taken by court decision (special confiscation, article 99-1).',
  'Şirkət: 7 000–10 000 manat, 10 000–13 000 manat, 5 ilədək.',
  'Cavab 7 gün ərzində gəlir. Həbs 5–15 gün.',
  'Təqib 14 yaşadək uşağa internetdə görüş təklif edəndir.',
  'An adult who, knowing the child is under 14, proposes a meeting commits a crime.',
  'Müqavilənin nüsxəsini gedişdən əvvəl verməlidir. Kollektiv müqavilə işçilərin birgə sazişidir.',
  'Посредник обязан дать копию договора до отъезда. За работника младше 15 лет — штраф.',
  'Забрали паспорт. Her passport was confiscated passport in hand. Qızı ərə veriblər.',
  'Dövlət Dəniz və Liman Agentliyi, State Maritime and Port Agency',
  'Kimisə nikaha məcbur etmək cinayətdir. Forcing somebody into marriage is a crime.',
];

for (const [id, sentences] of Object.entries(wrong))
  for (const [index, sentence] of sentences.entries())
    test(`${id} is refused: ${sentence.replace('\n', ' ')}`, () => {
      using project = new TinyProject();
      project.write('content/data/law.yaml', law);
      const file = [az, ru, en][index] ?? az;
      append(project, file, `${sentence}.`);
      const said = checkRepealed(readContent(project.root));
      expect(said.map(({ what }) => what.match(/\((X\d+),/)?.[1])).toEqual([id]);
      expect(said[0]).toMatchObject({ file, line: 27 });
    });

test('what may be said is let through', () => {
  using project = new TinyProject();
  project.write('content/data/law.yaml', law);
  append(project, en, right.join('\n\n'));
  expect(checkRepealed(readContent(project.root))).toEqual([]);
});

test('the message tells what to write instead, in heads, attributes, data and strings too', () => {
  using project = new TinyProject();
  project.replace(en, 'title: Help', 'title: Seven days');
  project.replace(ru, 'title="Совет"', 'title="seven  days"');
  project.replace('content/data/synonyms.yaml', 'save me', 'seven days');
  const strings = { az: {}, ru: {}, en: { deep: { er: 'seven days' } } };
  expect(checkRepealed({ ...readContent(project.root), strings })).toEqual([
    {
      file: ru,
      line: 17,
      what: '“seven days” is no longer law (X1, Law 1 of 2 May 2016)',
      fix: 'take it out (row A1)',
    },
    {
      file: en,
      line: 2,
      what: '“Seven days” is no longer law (X1, Law 1 of 2 May 2016)',
      fix: 'take it out (row A1)',
    },
    {
      file: 'content/data/synonyms.yaml',
      line: 1,
      what: '“seven days” is no longer law (X1, Law 1 of 2 May 2016)',
      fix: 'take it out (row A1)',
    },
    {
      file: 'src/i18n/strings/en.ts',
      line: 1,
      what: '“seven days” is no longer law (X1, Law 1 of 2 May 2016)',
      fix: 'take it out (row A1)',
    },
  ]);
});

function append(project: TinyProject, file: string, text: string): void {
  project.write(file, `${readFileSync(`${project.root}/${file}`, 'utf8')}\n${text}\n`);
}
