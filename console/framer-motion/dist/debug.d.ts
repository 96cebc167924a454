export * from 'motion-dom';
export { recordStats } from 'motion-dom';
