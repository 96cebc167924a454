export { useLabels } from '../../../src/utils/useLabels';
