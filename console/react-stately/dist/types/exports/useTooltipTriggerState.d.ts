export { useTooltipTriggerState } from '../src/tooltip/useTooltipTriggerState';
export type { TooltipTriggerProps, TooltipTriggerState } from '../src/tooltip/useTooltipTriggerState';
