export { default } from './lib/index.mjs'
