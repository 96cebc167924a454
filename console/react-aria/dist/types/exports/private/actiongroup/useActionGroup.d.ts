export { useActionGroup, type ActionGroupProps, type AriaActionGroupProps, type ActionGroupAria } from '../../../src/actiongroup/useActionGroup';
