export { useActionGroupItem, type ActionGroupItemAria, type AriaActionGroupItemProps } from '../../../src/actiongroup/useActionGroupItem';
