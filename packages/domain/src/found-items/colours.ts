/** The colour words of the house, the same on tiles, in the catalogue and in matching. */
export const colourNames = [
  'black',
  'white',
  'grey',
  'silver',
  'red',
  'pink',
  'orange',
  'yellow',
  'gold',
  'beige',
  'brown',
  'green',
  'turquoise',
  'blue',
  'navy',
  'purple',
  'multicolour',
  'transparent',
] as const;

export type ColourName = (typeof colourNames)[number];
