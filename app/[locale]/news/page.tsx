export { default, generateMetadata } from './[...filter]/page.tsx'
