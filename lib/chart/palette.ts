import type { Ink } from './scene.ts'

/** Colours of pictures that stand alone, on white paper. On pages the same inks are tokens of the style sheet. */
export const PICTURE_COLOURS: Readonly<Record<Ink, string>> = {
  'data-1': '#0033a0',
  'data-2': '#00807c',
  'data-3': '#b86e00',
  'data-4': '#6b7480',
  'data-5': '#7b3f73',
  ink: '#10182b',
  quiet: '#4a5465',
  line: '#d5d9e0',
  paper: '#ffffff',
}
