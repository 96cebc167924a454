export { useScrollView, ScrollView } from '../../../src/virtualizer/ScrollView';
