export { useTooltip } from '../src/tooltip/useTooltip';
export { useTooltipTrigger } from '../src/tooltip/useTooltipTrigger';
export type { TooltipProps, AriaTooltipProps, TooltipAria } from '../src/tooltip/useTooltip';
export type { TooltipTriggerAria } from '../src/tooltip/useTooltipTrigger';
export type { TooltipTriggerProps } from 'react-stately/useTooltipTriggerState';
