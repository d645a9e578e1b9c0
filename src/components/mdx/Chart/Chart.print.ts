import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** The bars of a series with their figures and sources. */
export const printChart: PrintForm = ({ id }, _children, context) => {
  const { title, note, rows } = context.data.chart(String(id));
  return [
    {
      t: 'chart',
      title,
      note,
      rows: rows.map(({ label, value, percent, sources }) => ({
        label,
        value,
        percent,
        n: context.refs(sources),
      })),
    },
  ];
};
