import { type ElementType } from 'react';
import { type ButtonProps, type _internal_ComponentButton } from '../button/button.js';
declare let DEFAULT_BUTTON_TAG: "button";
export type CloseButtonProps<TTag extends ElementType = typeof DEFAULT_BUTTON_TAG> = ButtonProps<TTag>;
export declare let CloseButton: _internal_ComponentButton;
export {};
