export { useEvent } from '../../../src/utils/useEvent';
