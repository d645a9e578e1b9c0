import { checkAvoidedTerms } from './avoided-terms.ts';
import { checkBookletChapters } from './booklet-chapters.ts';
import { checkBookletPlaces } from './booklet-places.ts';
import { checkChapterDrawings } from './chapter-drawings.ts';
import { checkComponents } from './components.ts';
import { checkContactNumbers } from './contact-numbers.ts';
import { checkContractions } from './contractions.ts';
import { checkDownloadLists, checkDownloads } from './downloads.ts';
import { checkDrawings } from './drawings.ts';
import { checkDialling } from './dialling.ts';
import { checkEvaluations } from './evaluations.ts';
import { checkFacts } from './facts.ts';
import { checkFiguresInWords } from './figures-in-words.ts';
import { checkFileNames } from './file-names.ts';
import { checkFilms } from './films.ts';
import { checkForms } from './forms.ts';
import { checkKeptComponents } from './kept-components.ts';
import { checkLanguages } from './languages.ts';
import { checkGameBoard } from './game-board.ts';
import { checkLaw } from './law.ts';
import { checkLength } from './length.ts';
import { checkLessons } from './lessons.ts';
import { checkLetters } from './letters.ts';
import { checkLiability } from './liability.ts';
import { checkLinks } from './links.ts';
import { checkMarkdown } from './markdown.ts';
import { checkMeasuredLengths } from './measured-lengths.ts';
import { checkMeasures } from './measures.ts';
import { checkNumberMeanings } from './number-meanings.ts';
import { checkNumbers } from './numbers.ts';
import { checkObligations } from './obligations.ts';
import { checkFormerPaths, checkPaths } from './paths.ts';
import { checkPhones } from './phones.ts';
import { checkPlainCalls } from './plain-calls.ts';
import { checkPointCard } from './point-card.ts';
import { checkPlayStories } from './play-stories.ts';
import type { Problem } from '../content/problem.ts';
import { checkPlainWords } from './plain-words.ts';
import { checkPromisedAddresses } from './promised-addresses.ts';
import { checkPromisedFacts } from './promised-facts.ts';
import { checkQrPage } from './qr-page.ts';
import { checkReachable } from './reachable.ts';
import { checkReadingLevel } from './reading-level.ts';
import { checkRecordings } from './recordings.ts';
import { checkReferences } from './references.ts';
import { checkRepealed } from './repealed.ts';
import { checkScripts } from './scripts.ts';
import { checkStrings } from './strings.ts';
import { checkStyle } from './style.ts';
import { checkSynonyms } from './synonyms.ts';
import { checkTelegrams } from './telegrams.ts';
import { checkThinTexts } from './thin-texts.ts';
import { checkTranslations } from './translations.ts';
import type { SiteContent } from '../content/site-content.ts';

const checks: readonly Check[] = [
  checkTranslations,
  checkStrings,
  checkReferences,
  checkPaths,
  checkFormerPaths,
  checkPromisedAddresses,
  checkPromisedFacts,
  checkScripts,
  checkLetters,
  checkLanguages,
  checkPlainWords,
  checkPhones,
  checkContactNumbers,
  checkDialling,
  checkPlainCalls,
  checkNumbers,
  checkNumberMeanings,
  checkComponents,
  checkMarkdown,
  checkLinks,
  checkReachable,
  checkMeasures,
  checkKeptComponents,
  checkQrPage,
  checkPointCard,
  checkFacts,
  checkFiguresInWords,
  checkLaw,
  checkRepealed,
  checkStyle,
  checkForms,
  checkAvoidedTerms,
  checkTelegrams,
  checkContractions,
  checkObligations,
  checkLiability,
  checkLessons,
  checkPlayStories,
  checkEvaluations,
  checkGameBoard,
  checkFileNames,
  checkDownloads,
  checkDownloadLists,
  checkDrawings,
  checkFilms,
  checkRecordings,
  checkChapterDrawings,
  checkBookletChapters,
  checkBookletPlaces,
  checkMeasuredLengths,
  checkReadingLevel,
  checkLength,
  checkThinTexts,
  checkSynonyms,
];

/** A rule of the content. */
export type Check = (content: SiteContent) => Problem[];

/** Runs every check over the content; an empty list means that the content may be published. `without` has those that are run elsewhere. */
export function checkAll(content: SiteContent, without: readonly Check[] = []): Problem[] {
  const run = checks.filter((check) => !without.includes(check));
  return [...content.problems, ...run.flatMap((check) => check(content))];
}

/** What one of several that share the work finds: every rule is run by one of them, and the reading is told by the first. */
export function checkShare(content: SiteContent, share: number, shares: number): Problem[] {
  const run = checks.filter((_, index) => index % shares === share);
  return [...(share === 0 ? content.problems : []), ...run.flatMap((check) => check(content))];
}
