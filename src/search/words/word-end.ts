/**
 * A letter that no language of the site has, put at the end of every stem in the index. Pagefind always looks for longer
 * words too: “iş” would find “istismar”. With its end, `isω` finds `isω` alone, and `is` still finds what begins so.
 */
export const wordEnd = 'ω';
