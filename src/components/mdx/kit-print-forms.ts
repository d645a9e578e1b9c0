import type { PrintForm } from '../../print/blocks/print-tree.ts';
import { printCard } from './Card/Card.print.ts';
import { printCopyText } from './CopyText/CopyText.print.ts';
import { printField } from './Field/Field.print.ts';
import { printFrame } from './Frame/Frame.print.ts';
import { printGameCard } from './GameCard/GameCard.print.ts';
import { printSelfCheck } from './SelfCheck/SelfCheck.print.ts';

/** What the components of kits look like on paper; Field, Card, Frame and GameCard stand on paper alone. */
export const kitPrintForms: Readonly<Record<string, PrintForm>> = {
  Card: printCard,
  CopyText: printCopyText,
  Field: printField,
  Frame: printFrame,
  GameCard: printGameCard,
  SelfCheck: printSelfCheck,
};
