/** How a colour word looks: its surface, a shade of it for depth, and a readable mark on top. */
export interface Paint {
  readonly main: string;
  readonly deep: string;
  readonly mark: string;
}

/** The colour words of the house, as they look on swatches and in pictures. */
export const paints = {
  black: { main: '#2a2b2e', deep: '#111214', mark: '#ffffff' },
  white: { main: '#f6f6f1', deep: '#cdd3d0', mark: '#14323a' },
  grey: { main: '#8b9194', deep: '#656b6e', mark: '#14323a' },
  silver: { main: '#c3cad0', deep: '#97a2aa', mark: '#14323a' },
  red: { main: '#cf2f36', deep: '#9c1c26', mark: '#ffffff' },
  pink: { main: '#ee8fb4', deep: '#cf6690', mark: '#14323a' },
  orange: { main: '#ee8130', deep: '#c45f14', mark: '#14323a' },
  yellow: { main: '#f6cf3d', deep: '#d3a514', mark: '#14323a' },
  gold: { main: '#c99a3b', deep: '#997022', mark: '#14323a' },
  beige: { main: '#dcc7a3', deep: '#b99f74', mark: '#14323a' },
  brown: { main: '#84553a', deep: '#5f3a25', mark: '#ffffff' },
  green: { main: '#3d8a5a', deep: '#276341', mark: '#ffffff' },
  turquoise: { main: '#3fb6ae', deep: '#24877f', mark: '#14323a' },
  blue: { main: '#2f6fc4', deep: '#1d4f94', mark: '#ffffff' },
  navy: { main: '#22375c', deep: '#142340', mark: '#ffffff' },
  purple: { main: '#7a5ea8', deep: '#573f80', mark: '#ffffff' },
  multicolour: { main: '#e5643c', deep: '#0e6a6b', mark: '#14323a' },
  transparent: { main: '#e3f1f2', deep: '#a9c7cb', mark: '#14323a' },
} as const satisfies Record<string, Paint>;

export type PaintName = keyof typeof paints;

/** Every colour word, in the order in which swatches are shown. */
export const paintNames = Object.keys(paints) as readonly PaintName[];
