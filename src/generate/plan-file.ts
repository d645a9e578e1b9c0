import type { SiteContent } from '../content/site-content.ts';
import { downloadKinds, type Maker } from '../content/download-kinds.ts';
import type { Download } from '../downloads/download.ts';
import type { BuildStep } from './file-cache.ts';
import { planCertificate } from './plan-certificate-file.ts';
import {
  planCalendar,
  planContactCard,
  planCopyText,
  planLockScreen,
  planPageCard,
  planSocialCard,
  planScreenFilm,
} from './plan-kit-file.ts';
import { planFilmText } from './plan-film-file.ts';
import { planSheet, planStoryboard, planWall } from './plan-paper-file.ts';
import { planGame } from './plan-game-file.ts';
import { planEvaluation, planEvaluationKey, planSlips } from './plan-evaluation-file.ts';
import { planPictures, planStickers } from './plan-picture-file.ts';
import { planPrintFile } from './plan-print-file.ts';
import { planWorkbook } from './plan-workbook-file.ts';
import { planBanner, planHotlineBox, planMailSignature } from './plan-partner-file.ts';
import { planAnswerCards, planQuizFile } from './plan-quiz-file.ts';
import {
  planDeck,
  planGuide,
  planKey,
  planSheetsToEdit,
  planSlides,
  planWorksheets,
} from './plan-lesson-file.ts';

/**
 * Plans a file for download from the content, with the origin of the site.
 * @throws `PrintError` naming file and line when its text cannot be printed.
 */
export type Planner = (content: SiteContent, download: Download, origin: string) => BuildStep;

const planners: Readonly<Record<Maker, Planner>> = {
  booklet: planPrintFile('booklet'),
  panels: planPrintFile('panels'),
  poster: planPrintFile('poster'),
  pointCard: planPrintFile('pointCard'),
  sheet: planSheet,
  wall: planWall,
  storyboard: planStoryboard,
  social: planSocialCard,
  pageCard: planPageCard,
  game: planGame,
  stickers: planStickers,
  colouring: planPictures('colouring'),
  classPoster: planPictures('class-poster'),
  pictograms: planPictures('pictograms'),
  certificate: planCertificate,
  copyText: planCopyText,
  calendar: planCalendar,
  contactCard: planContactCard,
  lockScreen: planLockScreen,
  hotlineBox: planHotlineBox,
  mailSignature: planMailSignature,
  banner: planBanner,
  workbook: planWorkbook,
  evaluation: planEvaluation,
  evaluationKey: planEvaluationKey,
  slips: planSlips,
  filmText: planFilmText,
  screenFilm: planScreenFilm,
  quizFile: planQuizFile,
  answerCards: planAnswerCards,
  guide: planGuide,
  worksheets: planWorksheets,
  key: planKey,
  slides: planSlides,
  deck: planDeck,
  sheetsToEdit: planSheetsToEdit,
};

/**
 * Plans any file for download, whatever it is made of.
 * @throws `PrintError` naming file and line when its text cannot be printed.
 */
export function planFile(content: SiteContent, download: Download, origin: string): BuildStep {
  const { maker } = downloadKinds[download.kind];
  if (maker === null) throw new Error(`${download.file} is put together of other files`);
  return planners[maker](content, download, origin);
}
