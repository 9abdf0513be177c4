export { default } from './[...filter]/page.tsx'
