import { crops } from '../design/drawing.ts';
import { downloadsPageId, familyPageIds } from './download-pages.ts';
import { downloadFamilies } from './download-kinds.ts';
import { lessonPages } from './schemas/lesson.ts';

/** What the value of an attribute must be; the checks look it up. A figure in a `text` is one that readers read. */
export type AttributeKind =
  | 'text'
  | 'flag'
  | 'number'
  | 'booklet'
  | 'contact'
  | 'situation'
  | 'sources'
  | 'law'
  | 'term'
  | 'page'
  | 'statistic'
  | 'drawing'
  | 'drawings'
  | readonly string[];

/** The folders of content: pages, booklets, lessons. */
export type TextKind = 'pages' | 'booklets' | 'lessons';

/** What authors may write of one component. */
export interface ComponentRule {
  /** The attributes that must be given, with what they hold. */
  required?: Readonly<Record<string, AttributeKind>>;
  /** The attributes that may be given. */
  optional?: Readonly<Record<string, AttributeKind>>;
  /** The component inside which it must stand, or one of several. */
  inside?: string | readonly string[];
  /** True for a run of words in a sentence; every other component is a block. */
  inline?: true;
  /** True when it must hold content between its tags; false when it must hold none. */
  content: boolean;
  /** The only page on which it may stand, or the only ones. */
  onlyOn?: string | readonly string[];
  /** The only folder of content in which it may stand. */
  onlyIn?: TextKind;
}

/** What a task offers to colour or to draw in: beside each of its lines, or three places below them. */
export const placesToDraw = ['sun-cloud', 'circles', 'steps', 'portraits'] as const;

/** How many squares the three answers of a card are worth: no answer stands still, and one at least goes two. */
const stepsOfAnswers = ['1 1 2', '1 2 1', '2 1 1', '1 2 2', '2 1 2', '2 2 1'] as const;

/** The closed set of components for authors. Nothing else, and no raw HTML, may stand in content. */
export const rules: Readonly<Record<string, ComponentRule>> = {
  Phone: { required: { id: 'contact' }, optional: { abroad: 'flag' }, inline: true, content: false },
  Fact: { required: { source: 'sources' }, optional: { law: 'law' }, inline: true, content: true },
  Term: { required: { id: 'term' }, inline: true, content: true },
  Callout: { required: { kind: ['danger', 'law', 'tip'], title: 'text' }, content: true },
  Steps: { content: true },
  Checklist: { content: true },
  Signs: { optional: { drawings: 'drawings' }, content: true },
  DoDont: { content: true },
  Do: { content: true, inside: 'DoDont' },
  Dont: { content: true, inside: 'DoDont' },
  Numbers: { required: { for: 'situation' }, content: false },
  Hotline: { content: false },
  NumberChecks: { content: false, onlyOn: 'help' },
  Figure: {
    required: { name: ['act-means-purpose', 'offer-path'], alt: 'text', caption: 'text' },
    content: false,
  },
  Myth: { required: { claim: 'text' }, content: true },
  SelfTest: { required: { next: 'page' }, content: true },
  Question: { required: { ask: 'text', warning: ['yes', 'no'] }, content: true, inside: 'SelfTest' },
  PlayStory: { content: true, onlyIn: 'pages' },
  Turn: { required: { title: 'text', picture: 'drawing' }, content: true, inside: 'PlayStory' },
  Guess: { required: { ask: 'text', right: 'number' }, content: true, inside: 'Turn' },
  Reply: { required: { ask: 'text' }, content: true, inside: 'Turn' },
  Choice: { required: { say: 'text' }, content: true, inside: ['Guess', 'Reply'] },
  Trick: { required: { name: 'text' }, content: true, inside: 'Turn' },
  Picture: { required: { name: 'drawing' }, content: true },
  Drawing: { required: { id: 'drawing' }, optional: { crop: crops }, content: false },
  Doors: { content: false, onlyOn: 'home' },
  ThreeSigns: { required: { drawings: 'drawings' }, content: true, onlyOn: 'home' },
  Measures: { content: false, onlyOn: 'plan' },
  SourceList: { content: false, onlyOn: 'sources' },
  GlossaryList: { content: false, onlyOn: 'glossary' },
  PageIndex: { content: false, onlyOn: 'a-z' },
  Search: { content: false, onlyOn: 'search' },
  Downloads: {
    optional: { family: downloadFamilies },
    content: false,
    onlyOn: [downloadsPageId, ...familyPageIds],
  },
  EvaluationFiles: { content: false, onlyOn: 'evaluation' },
  EvaluationQuestions: { content: false, onlyOn: 'evaluation-questions' },
  EvaluationAnswers: { content: false, onlyOn: 'evaluation-questions' },
  QuizFiles: { content: false, onlyOn: 'school-platforms' },
  HotlineBoxes: { content: false, onlyOn: 'for-partners' },
  WebBanners: { content: false, onlyOn: 'for-partners' },
  MailSignature: { content: false, onlyOn: 'for-partners' },
  DataFields: { content: false, onlyOn: 'for-partners' },
  ByteBudget: { content: false, onlyOn: 'about' },
  Chart: { required: { id: 'statistic' }, content: false },
  Lessons: { content: false, onlyOn: lessonPages },
  Films: { content: false, onlyOn: ['campaign', 'show-films'] },
  Field: { required: { label: 'text', lines: 'number' }, content: false, onlyIn: 'booklets' },
  Card: { required: { title: 'text' }, content: true, onlyIn: 'booklets' },
  Frame: {
    required: { picture: 'drawing', title: 'text', seconds: 'number' },
    content: true,
    onlyIn: 'booklets',
  },
  GameCard: {
    required: { title: 'text', picture: 'drawing', steps: stepsOfAnswers },
    content: true,
    onlyIn: 'booklets',
  },
  CopyText: { required: { of: 'booklet' }, optional: { all: 'flag' }, content: false, onlyIn: 'pages' },
  SelfCheck: { required: { next: 'page' }, content: true, onlyIn: 'pages' },
  CheckQuestion: {
    required: { ask: 'text', warning: ['yes', 'no'] },
    content: true,
    inside: 'SelfCheck',
    onlyIn: 'pages',
  },
  Step: { required: { minutes: 'number', title: 'text' }, content: true, onlyIn: 'lessons' },
  Say: { content: true, inside: 'Step', onlyIn: 'lessons' },
  Avoid: { content: true, inside: 'Step', onlyIn: 'lessons' },
  Slide: {
    required: { title: 'text' },
    optional: { picture: 'drawing', ask: 'text' },
    content: true,
    inside: 'Step',
    onlyIn: 'lessons',
  },
  Story: {
    required: { title: 'text' },
    optional: { picture: 'drawing', ask: 'text' },
    content: true,
    onlyIn: 'lessons',
  },
  Worksheet: { required: { title: 'text' }, content: true, onlyIn: 'lessons' },
  Task: {
    required: { title: 'text', lines: 'number' },
    optional: { draw: placesToDraw },
    content: true,
    inside: 'Worksheet',
    onlyIn: 'lessons',
  },
  Answer: { content: true, inside: ['Task', 'Ask', 'GameCard'] },
  Quiz: { content: true, onlyIn: 'lessons' },
  Ask: { required: { question: 'text', right: 'number' }, content: true, inside: 'Quiz', onlyIn: 'lessons' },
  Discussion: { content: true, onlyIn: 'lessons' },
  ExitTicket: { content: true, onlyIn: 'lessons' },
  IfTold: { content: true, onlyIn: 'lessons' },
  HomeTalk: { content: true, onlyIn: 'lessons' },
};

/** Tells whether a component is a run of words in a sentence, which each language repeats as its sentences need it. */
export function isInline(name: string | null | undefined): boolean {
  return rules[name ?? '']?.inline === true;
}

/** The names of the attributes of a component that hold this kind of value. */
export function attributesOfKind(name: string | null | undefined, kind: AttributeKind): string[] {
  const { required = {}, optional = {} } = rules[name ?? ''] ?? {};
  return Object.entries({ ...required, ...optional }).flatMap(([attribute, one]) =>
    one === kind ? [attribute] : [],
  );
}
