export { TableColumnLayout } from '../../../src/table/TableColumnLayout';
