const plural = 'l[ae]r';
const possessive = '(?:[iu]?m[iu]z|[iu]?n[iu]z|s?[iu]|[iu]?m|[iu]?n)';
const cases = '(?:n?d[ae]n?|n?[iu]n|[yn]?[ae]|[yn]?[iu]|[iyn]?l[ae])';
const local = `(?:ki(?:${plural})?(?:n?d[ae]n?|n?[iu]n|n[ae]|n[iu])?)`;
const person = '(?:y?[ae]m|s[ae]n|s[iu]n[iu]z|y?[iu][qk]|d[iu]r(?:l[ae]r)?)';
const tail = '(?:s[ae]|m[iu]|y?m[iu]s|y?d[iu](?:m|n|q|k|l[ae]r)?)';
const nominal = `(?:${plural})?${possessive}?${cases}?${local}?${person}?${tail}?`;

const voice = '(?:[iu]?[nl](?:[iu]?l)?|d[iu]r(?:[iu]l)?)?';
const negation = '(?:m[ae]?)?';
const tense =
  '(?:m[ae][qkgy]|m[ae]l[iu]|m[ae]z(?:d[ae]n)?|m[ae]d[ae]n|m[ae]|y?[iu]r|m[iu]s|y?[iu]b|y?[ae]c[ae][qkgy]' +
  '|s[ae]|[ae]?r|y?[ae]r[ae][qk]|y?[ae]nd[ae]|y?[ae]n|d[iu][qkgy]?|s[iu]nl[ae]r|s[iu]n|y?[iu]nc[ae]|y?[iu]n|y?[ae])?';
const plurals = '(?:d[iu]l[ae]r|l[ae]r|m|q|k|n)?';

/** The endings, folded, that may follow a root of a noun: plural, possessive, case, -ki, person, in this order. */
export const nounEnding = new RegExp(`^${nominal}$`);

/** The endings, folded, that may follow a root of a verb: voice, negation, tense, then those of a noun. */
export const verbEnding = new RegExp(`^${voice}${negation}${tense}${plurals}${nominal}$`);
