import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** The drawn figures, made of the same strings as on the web. */
export const printFigure: PrintForm = ({ name, alt }, _children, { t }) =>
  name === 'offer-path'
    ? [
        {
          t: 'path',
          start: t('figure.offerStart'),
          questions: [0, 1, 2, 3, 4].map((index) => t(`figure.offer.${index}`)),
          yes: t('figure.yes'),
          no: t('figure.no'),
          stop: t('figure.stop'),
          end: t('figure.offerEnd'),
          alt: String(alt),
        },
      ]
    : [
        {
          t: 'amp',
          parts: ['act', 'means', 'purpose'].map((part) => ({
            title: t(`figure.${part}`),
            text: [t(`figure.${part}Text`), part === 'means' ? t('figure.child') : '']
              .filter(Boolean)
              .join('. '),
          })),
          result: t('figure.result'),
          alt: String(alt),
        },
      ];
