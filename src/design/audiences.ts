/** What a colour does in a drawing: its ground, lines and hair, the first and the second thing, the one thing, light, paper. */
export const colourRoles = ['pane', 'shade', 'body', 'soft', 'accent', 'glow', 'light'] as const;

/** A role that a colour plays in the drawings. */
export type ColourRole = (typeof colourRoles)[number];

/** How the matter for one audience looks; screens, paper and office files are coloured from it. */
interface AudienceLook {
  /** The icon that stands for the audience, by its name in components/Icon/icons.ts. */
  icon: string;
  /** The drawing that stands for it, by its id in content/data/drawings.yaml. */
  drawing: string;
  /** Its colour as words and lines on paper; 7:1 on the light and on the dark ground of a page. */
  ink: { light: string; dark: string };
  /** The colours of its pane by role, as `#rrggbb`; light words hold 7:1 on `pane`. */
  colours: Readonly<Record<ColourRole, string>>;
}

/** Everything that differs by audience, one row each; a new audience begins here. */
export const audienceLooks = {
  everyone: {
    icon: 'book',
    drawing: 'sign-two-together',
    ink: { light: '#0f3f6e', dark: '#8fbde8' },
    colours: {
      pane: '#0f2a44',
      shade: '#0a1d30',
      body: '#2b6f9e',
      soft: '#1f8a8c',
      accent: '#a5182f',
      glow: '#d9992e',
      light: '#f3e3bd',
    },
  },
  'at-risk': {
    icon: 'heart',
    drawing: 'help-operator',
    ink: { light: '#98142a', dark: '#ff9ca9' },
    colours: {
      pane: '#98142a',
      shade: '#7d0d20',
      body: '#c13a4c',
      soft: '#d9626f',
      accent: '#0f2a44',
      glow: '#e0a042',
      light: '#f6dccb',
    },
  },
  travellers: {
    icon: 'luggage',
    drawing: 'copies',
    ink: { light: '#1f4e79', dark: '#8fbde8' },
    colours: {
      pane: '#1a456d',
      shade: '#12314f',
      body: '#3678b0',
      soft: '#5da0d0',
      accent: '#a5182f',
      glow: '#d9a441',
      light: '#e3edf4',
    },
  },
  abroad: {
    icon: 'plane',
    drawing: 'offer-phone',
    ink: { light: '#2a5788', dark: '#9dc1ee' },
    colours: {
      pane: '#26517f',
      shade: '#1b3c60',
      body: '#4a86c0',
      soft: '#7fb2de',
      accent: '#a5182f',
      glow: '#e0ad4d',
      light: '#e8eff6',
    },
  },
  schools: {
    icon: 'school',
    drawing: 'lesson-secret',
    ink: { light: '#7a4600', dark: '#e9b45c' },
    colours: {
      pane: '#754300',
      shade: '#553000',
      body: '#b8741a',
      soft: '#e3a83b',
      accent: '#a5182f',
      glow: '#f0c978',
      light: '#fbedcf',
    },
  },
  tourism: {
    icon: 'hotel',
    drawing: 'hotel-reception',
    ink: { light: '#0b585e', dark: '#6ccbd0' },
    colours: {
      pane: '#0a5358',
      shade: '#063a3e',
      body: '#1f8a8c',
      soft: '#4fb7b5',
      accent: '#a5182f',
      glow: '#e0ad4d',
      light: '#dcf0ec',
    },
  },
  checkpoints: {
    icon: 'stamp',
    drawing: 'checkpoint-alone',
    ink: { light: '#44535f', dark: '#b4c2cd' },
    colours: {
      pane: '#3c4a55',
      shade: '#2a353e',
      body: '#647786',
      soft: '#8fa2b0',
      accent: '#a5182f',
      glow: '#d9a441',
      light: '#e4e9ec',
    },
  },
  employers: {
    icon: 'factory',
    drawing: 'employer-clean-site',
    ink: { light: '#285e34', dark: '#8ccb99' },
    colours: {
      pane: '#255831',
      shade: '#183c21',
      body: '#3f8a50',
      soft: '#74b57f',
      accent: '#a5182f',
      glow: '#e0b04f',
      light: '#e2f0df',
    },
  },
  media: {
    icon: 'newspaper',
    drawing: 'media-empty-chair',
    ink: { light: '#5b3a86', dark: '#c6a8ee' },
    colours: {
      pane: '#53347b',
      shade: '#3a2359',
      body: '#7d57ae',
      soft: '#a888d2',
      accent: '#a5182f',
      glow: '#e0ad4d',
      light: '#ece3f6',
    },
  },
} as const satisfies Record<string, AudienceLook>;

/** Who a page is written for; the first one named gives the page its colour. */
export type Audience = keyof typeof audienceLooks;

/** All audiences, in the order in which they are listed. */
export const audiences = Object.keys(audienceLooks) as [Audience, ...Audience[]];

/** The colours of low ink: greys that stay apart when a grey printer draws them. */
export const lowInkColours: Readonly<Record<ColourRole, string>> = {
  pane: '#bdbdbd',
  shade: '#111111',
  body: '#d9d9d9',
  soft: '#cfcfcf',
  accent: '#6f6f6f',
  glow: '#f4f4f4',
  light: '#ffffff',
};

/** The third glass of the lattice: red in the pane of everyone, who see all colours, and the dark one elsewhere. */
export function thirdGlass(audience: Audience): string {
  const { accent, shade } = audienceLooks[audience].colours;
  return audience === 'everyone' ? accent : shade;
}

/** The custom properties of every pane, light and dark, as a style sheet; `ink-…` is the colour of its words alone. */
export function panesCss(): string {
  const all = Object.entries(audienceLooks);
  const light = all.map(
    ([name, { ink, colours }]) => rule(`.pane-${name}`, colours) + inkRule(name, ink.light),
  );
  const dark = all.map(([name, { ink }]) => inkRule(name, ink.dark));
  return `${light.join('\n')}\n@media (prefers-color-scheme: dark) {\n${dark.join('\n')}\n}\n`;
}

function inkRule(name: string, ink: string): string {
  return rule(`.pane-${name}, .ink-${name}`, { 'pane-ink': ink });
}

function rule(selector: string, colours: Record<string, string>): string {
  const lines = Object.entries(colours).map(([role, colour]) => `--${role}: ${colour};`);
  return `${selector} { ${lines.join(' ')} }\n`;
}
